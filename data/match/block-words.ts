/** The words around a place in a block, and where its sentences begin. */
import { IGNORED, HALF, LONG, MARK, SPACE, WORD, kindOf } from './characters';
import { isCapitalFirst } from './case-rule';
import { FUNCTION_WORDS } from './words/function-words';
import { TITLES } from './words/titles';
import { TITLES_ABROAD } from './words/titles-abroad';
import { wordList } from './words/word-list';

export interface BlockWord {
  text: string;
  /** UTF-16 offsets into the block. */
  start: number;
  end: number;
}

/** "l’Olympique", "D’après": the word is what follows. */
const ELISION = /^(?:[cdjlmnst]|qu)['’](?=\p{L}{2})/iu;

const INNER = /[.'’‐‑-]/;

function isWordUnit(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind === WORD || kind === LONG || kind === MARK || kind === IGNORED || kind === HALF;
}

const isInner = (text: string, at: number): boolean => INNER.test(text.charAt(at));

/** The word before `at`, if nothing but space stands between. A full stop stays only with what it shortens. */
export function wordBefore(text: string, at: number): BlockWord | undefined {
  let end = at;
  while (end > 0 && kindOf(text.charCodeAt(end - 1)) === SPACE) end -= 1;
  if (end === at) return undefined;
  let start = end;
  while (start > 0 && (isWordUnit(text, start - 1) || isInner(text, start - 1))) start -= 1;
  while (start < end && !isWordUnit(text, start)) start += 1;
  start += ELISION.exec(text.slice(start, end))?.[0].length ?? 0;
  const word = { text: text.slice(start, end), start, end };
  if (word.text === '' || /['’‐‑-]$/.test(word.text) || endsSentence(word.text)) return undefined;
  return word;
}

/** The word behind `at`, if nothing but space stands between. */
export function wordAfter(text: string, at: number): BlockWord | undefined {
  let start = at;
  while (start < text.length && kindOf(text.charCodeAt(start)) === SPACE) start += 1;
  if (start === at || start === text.length || !isWordUnit(text, start)) return undefined;
  let end = start;
  while (end < text.length && (isWordUnit(text, end) || (isInner(text, end) && isWordUnit(text, end + 1))))
    end += 1;
  return { text: text.slice(start, end), start, end };
}

/** "said." does, "Mr.", "J." and "U.S." do not. */
function endsSentence(word: string): boolean {
  if (!word.endsWith('.')) return false;
  return !isInitial(word) && !/\..*\.$/.test(word) && !isTitle(word) && !/^(?:ft|mt|ste?)\.$/i.test(word);
}

/** "J.", "Ж." */
export const isInitial = (word: string): boolean => /^(?:\p{Lu}\.)+$/u.test(word);

export const isTitle = (word: string): boolean => {
  const plain = word.toLowerCase().replace(/\.$/, '');
  // "ex-president", "SAP-Chef"
  return (
    isListedTitle(plain) || isListedTitle(plain.slice(plain.lastIndexOf('-') + 1)) || isCompoundTitle(plain)
  );
};

const isListedTitle = (word: string): boolean => TITLES.has(word) || TITLES_ABROAD.has(word);

/** "Kremlchef", "Außenminister", "CDU-Vorsitzende": German makes as many titles as it likes. */
const isCompoundTitle = (word: string): boolean =>
  /\p{L}(?:chef|präsident|minister|kanzler|sprecher|führer|trainer|vorsitzende[rn]?|beauftragte[rn]?|sekretär)(?:in|s)?$/u.test(
    word,
  );

/** At the start of a block, or behind what ends a sentence, a colon, a bullet or an opening quotation mark. */
export function startsSentence(text: string, start: number): boolean {
  const before = text.slice(0, start).trimEnd().slice(-8);
  if (before === '') return true;
  if (!/[.!?:…•·|“"„«‘'([¿¡\]>*-]["”’»)\]]*$/u.test(before)) return false;
  if (/['-]$/.test(before)) return /(?:^|\s)['-]$/.test(before);
  return (
    !/(?:^|[^\p{L}])\p{Lu}\.$/u.test(before) &&
    !/\b(?:mr|mrs|ms|dr|st|gen|sen|rep|gov|prof|col|lt)\.$/i.test(before)
  );
}

export interface BlockStyle {
  allCapitals: boolean;
  /** A headline With Most Words In Capitals, in which a capital says nothing. */
  titleCase: boolean;
}

/** Where any word may have a capital. */
export const isHeadlineStyle = ({ allCapitals, titleCase }: BlockStyle): boolean => allCapitals || titleCase;

/** Longer blocks are no headlines. */
const LONGEST_HEADLINE = 220;

/** Words that stay small in an English headline; other languages have no such headlines. */
const SMALL_WORDS = wordList(
  'a an the and or but nor for so yet of in on at by to from with as into onto over up down off out per than via vs v after before about against amid among between during through under upon without within until till since if that is it its',
);

const QUESTION = /^(?:Why|How|What|When|Where|Who|Will|Can|Is|Are)$/;

/** "Why Apple Matters", "Turkey Matters Now": with a capital they are of no name. */
const isHeadlineWord = (word: string, index: number): boolean =>
  isCapitalFirst(word) &&
  (index === 0
    ? QUESTION.test(word)
    : /^\p{Lu}\p{Ll}{2}/u.test(word) && FUNCTION_WORDS.has(word.toLowerCase()));

/** How a block uses capitals. */
export function styleOf(text: string): BlockStyle {
  const allCapitals = !/\p{Ll}/u.test(text) && /\p{Lu}[^\p{L}]*\p{Lu}/u.test(text);
  if (allCapitals || text.length > LONGEST_HEADLINE || /[.!]["”’]?\s*$/.test(text))
    return { allCapitals, titleCase: false };
  const words = text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  // "iPhone" has no small letter that a headline would have raised.
  const isCapital = words.map((word) => isCapitalFirst(word) || /^\p{Ll}\p{Lu}/u.test(word));
  const long = words.filter((word, index) => isCapital[index] === true && word.length > 3).length;
  const small = words.filter((word, index) => isCapital[index] !== true && !SMALL_WORDS.has(word)).length;
  const isLong = long >= 3 || (long === 2 && words.some(isHeadlineWord));
  return { allCapitals, titleCase: isLong && small * 10 <= words.length };
}
