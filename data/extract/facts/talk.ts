/** Tells an essay, a review or an interview from a report, by how its writer speaks. */
import type { Span } from '../annotations';

/** What others say is in quotation marks. */
const QUOTED = /["“][^"”]*["”]/g;
const TALKS =
  /\b(?:I|we|us|our|my|me|you|your|(?:is|does|do|did|ca|wo|are|was)n['’]t|(?:it|that|there)['’]s|you['’]re|really|actually|simply|certainly|perhaps|of course|indeed|should|must|just)\b/gi;
/** Of reports one sentence in five has such a word at most; of essays and reviews every second one. */
const OFTEN = 0.35;
/** Sentences looked at on either side: an interview may begin with a report. */
const AROUND = 8;

/** For each sentence, whether the writer talks and judges there rather than reports. */
export function findTalk(text: string, sentences: readonly Span[]): boolean[] {
  const counts = sentences.map(
    ({ start, end }) => text.slice(start, end).replace(QUOTED, '').match(TALKS)?.length ?? 0,
  );
  return counts.map((_, at) => {
    const around = counts.slice(Math.max(0, at - AROUND), at + AROUND + 1);
    return around.reduce((sum, count) => sum + count, 0) > OFTEN * around.length;
  });
}
