/** Who says it, in words, and which entities these are. */
import type { AttributionAnnotation, NameAnnotation, Span } from '../annotations';
import { definiteReferent } from './definite-referent';
import type { Referent } from './focus';
import { headNames } from './head-name';
import { isBoth } from './opening-phrases';
import type { Opening } from './openings';
import type { ReadingState } from './reading-state';
import { isWithin, namedIn, overlaps, type SentenceView } from './sentence-view';
import type { Statement } from './statement';

export interface Speaker {
  attribution: string;
  attributedTo?: string;
}

/** With all that speak: "Putin and Xi". */
export interface Speakers extends Speaker {
  ids: readonly string[];
  /** Whom the words of the text mean, where these are a pronoun or the like. */
  referent?: Referent;
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|his|her|its|their|who|which)$/i;
const DEFINITE = /^(?:the|this|that) \p{L}+$/iu;
const LONGEST = 120;

/** `referent`: whom a pronoun means. Nothing for a pronoun that means nobody known. */
function speakerOf(
  text: string,
  names: readonly NameAnnotation[],
  { source }: AttributionAnnotation,
  { referent, entities }: { referent: Referent | undefined; entities: ReadingState['entities'] },
): Speakers | undefined {
  if (!source) return undefined;
  const words = text.slice(source.start, source.end).replace(/\s+/g, ' ');
  const pointsBack = PRONOUN.test(words) || isBoth(words);
  if (referent && (pointsBack || DEFINITE.test(words)))
    return { ...named(referent.name, referent.ids), referent };
  if (pointsBack) return undefined;
  const heads = headNames(text, names, withoutApposition(text, source));
  const people = heads.length > 0 && heads.every(({ type }) => type === 'person');
  const attribution = people
    ? heads
        .map(({ entity, start, end }) => entities.get(entity)?.name ?? text.slice(start, end))
        .join(' and ')
    : shortened(words);
  return named(
    attribution,
    heads.map(({ entity }) => entity),
  );
}

const named = (attribution: string, ids: readonly string[]): Speakers => {
  const [only] = ids;
  return { attribution, ids, ...(only !== undefined && ids.length === 1 && { attributedTo: only }) };
};

/** "Martin Indyk[, vice president of Brookings and a former ambassador]"; a list of names stays. */
function withoutApposition(text: string, source: Span): Span {
  const comma = APPOSITION.exec(text.slice(source.start, source.end))?.index;
  return comma === undefined ? source : { start: source.start, end: source.start + comma };
}

const APPOSITION = /, (?:(?:an?|the|who|which|whose|one of|\d\d?)\b|\p{Ll})/u;

function shortened(words: string): string {
  const plain = words
    .replace(/, (?:an?|the|one of)\b.*$/, '')
    .replace(/,? (?:who|which|whose|that)\b.*$/, '')
    .replace(/[,;\s]+$/, '');
  const short = plain.length > LONGEST ? (plain.split(',')[0] ?? plain) : plain;
  // "An earlier report" within a sentence.
  return short
    .replace(
      /^(The|A|An|Some|Many|Several|Two|Three|Both|Most|Other|Experts|Critics|Officials|Analysts|Police|Scientists|Researchers)\b/,
      (word) => word.toLowerCase(),
    )
    .slice(0, 300);
}

/** The speaker of a statement; nothing where nobody is named, or where it is not sure who is meant. */
export function speakerIn(
  state: ReadingState,
  place: Statement,
  opening: Opening | undefined,
): Speakers | undefined {
  const { focus, reading, entities } = state;
  const { sentence, piece, at } = place;
  const { attribution } = piece;
  if (!attribution?.source) return undefined;
  const { source } = attribution;
  const { text } = reading.article;
  const phrase = text.slice(source.start, source.end);
  const atStart = opening !== undefined && overlaps(opening, source);
  const referent = atStart
    ? opening.referent
    : isBoth(phrase)
      ? focus.bothLeaders()
      : (definiteReferent(state, { phrase, start: source.start, at, named: namedIn(sentence, piece) }) ??
        onlyPersonBefore(state, place, phrase) ??
        focus.resolve(phrase, at));
  const own = isWithin(source, sentence);
  const speaker = speakerOf(text, own ? sentence.names : reading.names, attribution, { referent, entities });
  return speaker && own && !referent && phrase.startsWith(speaker.attribution) && isCommon(sentence, source)
    ? { ...speaker, attribution: lowerFirst(speaker.attribution) }
    : speaker;
}

/** "Askar released code that he said ...": the one person whom the statement names before. */
function onlyPersonBefore(
  { entities }: ReadingState,
  { sentence, piece }: Statement,
  phrase: string,
): Referent | undefined {
  const source = piece.attribution?.source;
  if (!source || piece.goesOn || !/^(?:he|she)$/i.test(phrase)) return undefined;
  // Whom a quotation names before ", he said" is another.
  const isSaid = (name: Span) => piece.attribution?.content.some((span) => isWithin(name, span)) ?? false;
  const before = sentence.names.filter(
    ({ type, start, end }) =>
      type === 'person' && start >= piece.start && end <= source.start && !isSaid({ start, end }),
  );
  const [id, other] = new Set(before.map(({ entity }) => entity));
  const name = entities.get(id ?? '')?.name;
  return id !== undefined && other === undefined && name !== undefined ? { ids: [id], name } : undefined;
}

/** Whether a capital is the sentence's only: "An earlier report". */
function isCommon({ words, names }: SentenceView, source: Span): boolean {
  const first = words.find(({ start }) => start === source.start);
  return (
    first !== undefined &&
    !/^(?:NNPS?|PRP)$/.test(first.tag) &&
    !names.some(({ start }) => start === first.start)
  );
}

const lowerFirst = (words: string) =>
  words.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());
