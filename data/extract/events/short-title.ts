/** The words of a noun's phrase, made short: "outbreak in Guizhou" for "outbreak in the southern province of Guizhou". */
import { labelOf, withoutArticle } from './composed-name';
import type { EventMention, TitlePhrase } from './event-mention';
import type { KnownEntities } from './known-entities';
import { AT_PLACE } from './words';

export interface Known {
  text: string;
  entities: KnownEntities;
}

/** Words of a phrase that is kept as it stands. */
const SHORT = 4;
/** Words of a whole title, beyond which a long phrase without a name is left out. */
const LONGEST = 7;

const TOLD_BY_DATE = /^(?:two|three|four|five|six|seven|eight|nine|ten)\s+/i;

/** "$19 billion acquisition": what it cost is a fact of it and no part of its name. */
const SUM = /^(?:[$£€]?[\d.,]+[ -])?(?:million|billion|trillion)[ -](?:(?:dollar|pound|euro)s? )?/i;

/** As the article has it, without an article and on one line. */
export const phraseOf = ({ title, start, end }: EventMention, text: string): string =>
  plain(text.slice(title?.start ?? start, title?.end ?? end));

/** For a name. */
export function shortTitle(mention: EventMention, known: Known): string {
  const { title } = mention;
  if (!title) return phraseOf(mention, known.text);
  const noun = plain(asWithin(title.start, title.headEnd, known));
  return title.phrases.reduce((name, phrase) => {
    const words = shortened(phrase, mention.place, known);
    // "conflict between A" of one whose other has no short name
    if (phrase.preposition === 'between' && !/ (?:and|&) /.test(words)) return name;
    const longest = countOf(words) <= SHORT || /\p{Lu}/u.test(words) ? LONGEST + 2 : LONGEST;
    return countOf(name) + countOf(words) <= longest ? `${name} ${words}` : name;
  }, noun);
}

/** The words as they would stand in the middle of a sentence: "protests" for "Protests broke out". */
export function asWithin(start: number, end: number, { text, entities }: Known): string {
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ');
  const isOpening = /(?:^|[.!?:\n][”"’']?\s*|[“"‘]|[—–]\s)$/.test(text.slice(Math.max(0, start - 4), start));
  const [first = ''] = words.split(/[\s-]/);
  const isName = /^.?\p{Lu}/u.test(first.slice(1)) || entities.haveNameWith(first);
  return isOpening && !isName ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function shortened(
  { start, end, preposition, lastName }: TitlePhrase,
  place: string | undefined,
  { text, entities }: Known,
): string {
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ');
  const isPlace = AT_PLACE.has(preposition) && /\p{Lu}/u.test(words);
  const entity = entities.get(lastName ?? (isPlace ? place : undefined));
  return entity && countOf(words) > SHORT ? `${preposition} ${labelOf(entity)}` : words;
}

const plain = (words: string): string => withoutArticle(words).replace(SUM, '').replace(TOLD_BY_DATE, '');

const countOf = (words: string): number => words.split(/\s+/).length;
