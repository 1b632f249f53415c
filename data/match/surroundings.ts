/** What the words around a hit say of it: a name of its own, a piece of a longer name, or perhaps no name at all. */
import { isAllCapitals, isCapitalFirst } from './case-rule';
import { BEFORE_MONTH, COMMON_WORDS, FUNCTION_WORDS, MONTHS_THAT_ARE_NAMES, TITLES } from './name-words';

/** `doubtful` counts with support only. */
export type Standing = 'name' | 'doubtful' | 'none';

/** What the rules need to know of a block, worked out once. */
export interface BlockStyle {
  allCapitals: boolean;
  /** A headline With Most Words In Capitals, in which a capital says nothing. */
  titleCase: boolean;
}

export interface Surroundings {
  text: string;
  start: number;
  end: number;
  style: BlockStyle;
  isExact: boolean;
  /** The kinds of all that it may stand for. */
  types: readonly string[];
  /** Whether another hit ends where the word before ends, or starts where the word behind starts. */
  followsHit: boolean;
  precedesHit: boolean;
}

const WORD_BEFORE = /(?<word>[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}.'’-]*)[ \u00a0]$/u;
const WORD_AFTER = /^[ \u00a0](?<word>[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’-]*)/u;
const POSSESSIVE = /(?:['’]s|s['’])$/iu;
/** Of places: "Russian", "Chinese", "Iraqi". */
const DEMONYM = /(?:an|ian|ish|ese|i|ic|ch)s?$/iu;
/** Before a place, they make another place. */
const PLACE_PREFIX =
  /^(?:new|north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|inner|outer|fort|port|saint|st\.?|san|santa|los|las|lake|mount|mt\.?|cape|gulf|little|papua|equatorial|el)$/iu;

const TITLE_CASE_SHARE = 0.7;
const TITLE_CASE_WORDS = 4;

export function styleOf(text: string): BlockStyle {
  const allCapitals = isAllCapitals(text);
  if (allCapitals || text.length > 250) return { allCapitals, titleCase: false };
  const words = (text.match(/\p{L}[\p{L}\p{M}'’]+/gu) ?? []).filter((word) => word.length > 3);
  const capitals = words.filter(isCapitalFirst);
  return {
    allCapitals,
    titleCase: words.length >= TITLE_CASE_WORDS && capitals.length >= words.length * TITLE_CASE_SHARE,
  };
}

/** How a hit stands in its block. */
export function judge(place: Surroundings): Standing {
  const { text, start, end, style, isExact } = place;
  const written = text.slice(start, end);
  const isOneWord = /^[\p{L}\p{M}'’]+$/u.test(written);
  const lower = written.toLowerCase();
  if (isExact) {
    const isWholeBlock = text.trim() === written;
    const isWord = COMMON_WORDS.has(lower) || FUNCTION_WORDS.has(lower);
    return style.allCapitals && isWord && !isWholeBlock ? 'none' : 'name';
  }
  if (!isOneWord || !isCapitalFirst(written)) return 'name';
  if (isMonth(place, lower)) return 'none';
  if (isPartOfLongerName(place, written)) return 'none';
  if (!COMMON_WORDS.has(lower)) return 'name';
  return style.allCapitals || style.titleCase || startsSentence(text, start) ? 'doubtful' : 'name';
}

function isMonth({ text, start, end }: Surroundings, lower: string): boolean {
  if (!MONTHS_THAT_ARE_NAMES.has(lower)) return false;
  const before = WORD_BEFORE.exec(text.slice(0, start))?.groups?.['word']?.toLowerCase() ?? '';
  return (
    BEFORE_MONTH.has(before) ||
    /^\d{1,2}(?:st|nd|rd|th)?\.?$/.test(before) ||
    /^,?[ \u00a0]\d/.test(text.slice(end))
  );
}

function isPartOfLongerName(place: Surroundings, written: string): boolean {
  const { text, start, end, style, types, followsHit, precedesHit } = place;
  if (style.allCapitals || style.titleCase) return false;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.groups?.['word'];
  if (before !== undefined && !followsHit && belongsBefore(before, place)) return true;
  const after = WORD_AFTER.exec(text.slice(end, end + 40))?.groups?.['word'];
  if (after === undefined || precedesHit) return false;
  const isDemonym = types.every((type) => type === 'place' || type === 'group') && DEMONYM.test(written);
  return !isDemonym && isNameWord(after) && !TITLES.has(after.toLowerCase());
}

function belongsBefore(word: string, { text, start, types }: Surroundings): boolean {
  if (POSSESSIVE.test(word) || !isNameWord(word) || TITLES.has(word.toLowerCase().replace(/\.$/, '')))
    return false;
  if (PLACE_PREFIX.test(word)) return true;
  const wordStart = start - word.length - 1;
  if (!startsSentence(text, wordStart)) return !isAllCapitals(word) || /^\p{Lu}\.$/u.test(word);
  // The first word has a capital anyway: before a surname it is likely a given name.
  return types.every((type) => type === 'person') && !/(?:ing|ly|ed)$/.test(word);
}

/** A capitalised word that is no word of grammar. */
function isNameWord(word: string): boolean {
  return isCapitalFirst(word) && !FUNCTION_WORDS.has(word.toLowerCase().replace(/['’]\w+$/u, ''));
}

/** At the start of a block, or behind what ends a sentence, a colon, a bullet or an opening quotation mark. */
function startsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start).trimEnd();
  return before === ''
    ? start <= 6
    : /[.!?:;…•·|–—“"„«([]["”’)]?$/u.test(before) && !/\b\p{Lu}\.$/u.test(before);
}
