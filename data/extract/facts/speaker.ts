/** Who says it, in words, and which entities these are. */
import type { AttributionAnnotation, NameAnnotation, Span } from '../annotations';
import type { Referent } from './focus';
import { headNames } from './head-name';
import { isBoth, isInstitution, type Opening } from './openings';
import type { ReadingState } from './reading-state';
import { isWithin, overlaps, type SentenceView } from './sentence-view';
import type { Statement } from './statement';

export interface Speaker {
  attribution: string;
  attributedTo?: string;
}

/** With all that speak: "Putin and Xi". */
export interface Speakers extends Speaker {
  ids: readonly string[];
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|his|her|its|their|who|which)$/i;
const LONGEST = 120;

/** `referent`: whom a pronoun means. Nothing for a pronoun that means nobody known. */
function speakerOf(
  text: string,
  names: readonly NameAnnotation[],
  { source }: AttributionAnnotation,
  referent: Referent | undefined,
): Speakers | undefined {
  if (!source) return undefined;
  const words = text.slice(source.start, source.end).replace(/\s+/g, ' ');
  if (referent && isInstitution(words)) return named(referent.name, referent.ids);
  if (PRONOUN.test(words) || isBoth(words)) {
    if (!referent) return undefined;
    return named(referent.name, referent.ids);
  }
  const heads = headNames(text, names, source);
  const people = heads.length > 0 && heads.every(({ type }) => type === 'person');
  const attribution = people
    ? heads.map(({ start, end }) => text.slice(start, end)).join(' and ')
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

function shortened(words: string): string {
  const plain = words.replace(/,? (?:who|which|whose|that)\b.*$/, '').replace(/[,;\s]+$/, '');
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
  { focus, reading }: ReadingState,
  { sentence, piece, at }: Statement,
  opening: Opening | undefined,
): Speakers | undefined {
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
      : isInstitution(phrase)
        ? focus.institution(phrase, at)
        : focus.resolve(phrase, at);
  const own = isWithin(source, sentence);
  const speaker = speakerOf(text, own ? sentence.names : reading.names, attribution, referent);
  return speaker && own && !referent && isCommon(sentence, source)
    ? { ...speaker, attribution: lowerFirst(speaker.attribution) }
    : speaker;
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
