import type { Span } from '../annotations';
import { asSentence } from './fact-text';
import { finiteForm } from './finite-form';
import { DATELINE } from './no-statements';
import type { Opening } from './openings';
import type { SentenceView } from './sentence-view';
import type { Speakers } from './speaker';
import type { Statement } from './statement';

/** The statement as a sentence of its own; nothing where that cannot be made of it. */
export function wordsOf(
  text: string,
  { sentence, piece }: Statement,
  opening: Opening | undefined,
  speaker: Speakers | undefined,
): string | undefined {
  const words = text.slice(piece.start, piece.end);
  if (piece.participle)
    return (
      speaker && withFiniteVerb(sentence, words, { subject: speaker.attribution, plural: isPlural(speaker) })
    );
  if (piece.goesOn || (piece.attribution && !piece.attribution.cue)) {
    if (!speaker) return undefined;
    return asSentence(`${speaker.attribution} said: “${words.replace(/^["“”«]+|["“”»]+$/g, '').trim()}”`);
  }
  const noting = piece.attribution?.cue && nounWithGerund(sentence, piece, piece.attribution.cue, words);
  if (noting && !opening?.referent) return noting;
  if (!opening?.referent) return asSentence(words.replace(DATELINE, ''));
  const { name } = opening.referent;
  const put = opening.possessive ? `${name}${name.endsWith('s') ? '’' : '’s'}` : name;
  return asSentence(text.slice(piece.start, opening.start) + put + text.slice(opening.end, piece.end));
}

/** "experts noting that" -> "experts noted that". */
function nounWithGerund(sentence: SentenceView, piece: Span, cue: Span, words: string): string | undefined {
  const first = sentence.words.find(({ start }) => start === cue.start);
  const source = words.slice(0, cue.start - piece.start).trim();
  if (first?.tag !== 'VBG' || source === '') return undefined;
  return withFiniteVerb(sentence, words.slice(cue.start - piece.start), {
    subject: source,
    plural: source.endsWith('s'),
  });
}

const isPlural = ({ attribution, ids }: Speakers) =>
  ids.length > 1 || (ids.length === 0 && /[^s]s$/.test(attribution));

/** "emphasizing their solidarity" -> "Putin and Xi emphasized their solidarity". */
function withFiniteVerb(
  { words }: SentenceView,
  phrase: string,
  { subject, plural }: { subject: string; plural: boolean },
): string | undefined {
  const [gerund = ''] = phrase.split(/\s/);
  const past = words.some(({ tag }) => tag === 'VBD');
  const finite = finiteForm(gerund, { past, plural });
  return finite && asSentence(`${subject} ${finite}${phrase.slice(gerund.length)}`);
}
