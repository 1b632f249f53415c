import { clauseBegins, wordAt } from '../attributions/clause';
import { spanOf } from '../attributions/words';
import { hasVerbBefore } from './main-clause';
import type { SentenceView } from './sentence-view';

/** Offsets at which clauses with subject and verb of their own begin, after ", but", "; ", ", while". */
export function clauseStarts(sentence: SentenceView): number[] {
  const starts: number[] = [];
  let quoted = false;
  sentence.chunks.forEach((chunk, at) => {
    if (chunk.kind === 'quote') quoted = !quoted;
    const breaks = chunk.kind === 'comma' || chunk.word === ';';
    if (quoted || !breaks) return;
    const joint = /^(?:but|and|while|whereas|although|though|yet|so)$/.test(wordAt(sentence, at + 1))
      ? at + 2
      : chunk.word === ';'
        ? at + 1
        : undefined;
    if (joint === undefined || !clauseBegins(sentence, joint) || !hasVerbBefore(sentence, at)) return;
    const span = spanOf(sentence.words, chunk);
    if (span && !isHedged(sentence, span.start)) starts.push(span.end);
  });
  return starts;
}

/** ", although this claim remains unconfirmed" belongs to what is claimed. */
function isHedged({ words }: SentenceView, end: number): boolean {
  const rest = words.filter(({ start }) => start >= end).map(({ lower }) => lower);
  return /^(?:, )?(?:although|though|but|while|which) (?:(?:this|that|the|these|those|such) )?(?:claims?|reports?|allegations?|accounts?|accusations?|figures?|information|could not|has not|have not|cannot)\b/.test(
    rest.slice(0, 6).join(' '),
  );
}
