/** Which attributions of a sentence tell who says what it states. */
import type { AttributionAnnotation, Span } from '../annotations';
import { couldSpeak } from './could-speak';
import { beforeAdverbs } from './main-clause';
import { isWithin, type SentenceView } from './sentence-view';

/**
 * By a verb, a phrase or a quotation, in a main clause; "China's proposal to" is told of, not told by China, and so is
 * what "a man who said that" says.
 */
export function isTold(sentence: SentenceView, attribution: AttributionAnnotation): boolean {
  return (
    isVerbal(sentence, attribution) &&
    !isHearer(sentence, attribution) &&
    isSaying(sentence, attribution) &&
    !isSubordinate(sentence, attribution) &&
    !isInner(sentence, attribution)
  );
}

/** "many told her": she did not say it. */
const isHearer = ({ words }: SentenceView, { source }: AttributionAnnotation) =>
  /^(?:him|her|them|me|us|whom)$/.test(
    words.find(({ start, end }) => start === source?.start && end === source.end)?.lower ?? '',
  );

/** "the name might suggest" is none; of who speaks in another sentence more is known there. */
const isSaying = (sentence: SentenceView, { source }: AttributionAnnotation) =>
  source === null || !isWithin(source, sentence) || couldSpeak(sentence, source);

function isSubordinate(sentence: SentenceView, { source, cue }: AttributionAnnotation): boolean {
  if (!cue) return false;
  const { chunks, words } = sentence;
  const place = source && source.start < cue.start && isWithin(source, sentence) ? source : cue;
  const chunkAt = (span: Span) =>
    chunks.findIndex(
      ({ from, to }) => (words[from]?.start ?? 0) <= span.start && span.start < (words[to - 1]?.end ?? 0),
    );
  return [chunkAt(place), chunkAt(cue)].some((at) => {
    const { kind, word } = chunks[beforeAdverbs(sentence, at - 1)] ?? { kind: 'stop', word: '' };
    return (
      kind === 'wh' ||
      (kind === 'marker' && /^(?:because|if|unless|that|whether)$/.test(word)) ||
      (kind === 'preposition' && /^(?:after|before|since|until)$/.test(word))
    );
  });
}

/** "started asking", "which, according to X, they criticised": no clause of its own. */
function isInner({ words, start }: SentenceView, { source, cue, content }: AttributionAnnotation): boolean {
  const at = words.findIndex((word) => word.start === cue?.start);
  const [before, verb] = [words[at - 1], words[at]];
  if (verb?.tag === 'VBG' && verb.lower !== 'according') {
    if (/^(?:VB.?|IN|TO)$/.test(before?.tag ?? '')) return true;
    // "to get comments accusing her"
    if (before?.tag.startsWith('NN') && before.end !== source?.end) return true;
  }
  // "the company now called Arduino"
  if (verb?.tag === 'VBN' && /^(?:now|then|also|formerly|previously|later|once)$/.test(before?.lower ?? ''))
    return true;
  const first = words.find((word) => word.start === content[0]?.start);
  return first !== undefined && first.start > start && /^(?:WDT|WP)$/.test(first.tag) && content.length > 1;
}

function isVerbal({ words, start, end }: SentenceView, { cue, content }: AttributionAnnotation): boolean {
  const place = cue ?? content[0];
  if (!place || place.start < start || place.start >= end) return false;
  if (!cue) return true;
  const inCue = words.filter((word) => isWithin(word, cue));
  return inCue.some(({ tag }) => !/^(?:NNP?S?|DT|JJ.*|PRP\$)$/.test(tag));
}
