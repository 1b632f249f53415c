/**
 * Whether a hit stands as a word of its own. Hits begin and end with tokens; what is left to tell is what an apostrophe,
 * a sign or a letter of a script with its own rules does beside them.
 */
import { ALONE, HALF, LONG, MARK, SIGN, SPACE, WORD, kindOf } from './characters';
import { startsSentence } from './block-words';
import { isCapitalFirst } from './case-rule';
import { wordList } from './words/word-list';

const APOSTROPHE = /['’‘ʼʻ′`´＇׳]/u;
const QUOTE_IN_WORD = /["”״'’׳]/u;
const HANGUL = /\p{Script=Hangul}/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const HEBREW = /\p{Script=Hebrew}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}_]/u;
const DIGIT = /\p{N}/u;

/** Words that lose their vowel before a name: French, Italian, Catalan. */
const ELISIONS = wordList(
  'l d j m n s t c qu jusqu lorsqu puisqu quoiqu presqu quelqu entr all dall dell nell sull coll un quell quest bell tutt senz anch com dov gl v',
);

/** What follows an apostrophe behind a name: the possessive, and contractions. */
const AFTER_APOSTROPHE = /^(?:s|d|ll|ve|re|S|D|LL|VE|RE)(?![\p{L}\p{N}\p{M}_])/u;

/** Turkish parts a name from its case endings by an apostrophe; Polish its endings from a foreign name. */
const TURKISH_ENDING =
  /^(?:n?[iıuü]n|[ysn]?[iıuü]|[yn]?[ae]|n?[dt][ae]n?|y?l[ae]|n?c[ae]|(?:n?[iıuü]n|[dt][ae])ki(?:ler)?n?|n?[iıuü]n?[dt][ae](?:ki|n)?|[iıuü]m|l[ae]r(?:[iıuü]n?)?|l[iıuü](?:k|l[ae]r)?|y?[iıuü]z|[dt][iıuü]r)(?![\p{L}\p{N}_])/iu;
const TURKISH_LETTER = /[ğışçöüİĞŞÇÖÜ]/;
/** "Ankara'da" is Turkish in any text; "Trump'a" may be half of something else. */
const LONG_ENDING = 2;
const POLISH_ENDING = /^(?:ego|emu|em|a|ie|owi|ów|y|u|owie|ami|ach)(?![\p{L}\p{N}_])/u;
const POLISH_LETTER = /[łęąśżźćńŁŚŻ]/;

/** Korean particles stand right behind a name, and several of them may; "은행" is a bank. */
const KOREAN_PARTICLE =
  /^(?!은행)(?:은|는|이|가|을|를|의|에|에서|에게|에게서|한테|께|께서|와|과|랑|이랑|도|로|으로|로서|으로서|로써|으로써|만|까지|부터|보다|처럼|마다|조차|마저|뿐|라고|이라고|라는|이라는|라며|이라며|라면|이라면|이며|이고|이자|인|이란|란|이나|나|든|이든|야|이야|아|여|이여|다|이다|였다|이었다|였던|이었던|입니다|이지만|지만|씨|님|군|양|측|발|행|산|식|계|형|판|제|령|내|외|전|후|간|시|시가|시의|시에|시는|시에서|들|들은|들이|들의|들을){1,3}(?![\p{Script=Hangul}\p{N}_])/u;

export function hasWordEdges(text: string, start: number, end: number): boolean {
  return startsOnItsOwn(text, start) && endsOnItsOwn(text, start, end);
}

function startsOnItsOwn(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = kindOf(text.charCodeAt(start - 1));
  if (before === SPACE) return true;
  const previous = text.charAt(start - 1);
  const kind = kindOf(text.charCodeAt(start));
  if (kind === ALONE) return startsAlone(text.charAt(start), previous);
  if (kind === SIGN) return !isWordKind(before);
  if (before !== SIGN) return true;
  if (DIGIT.test(text.charAt(start)) && /[.,]/.test(previous)) return !DIGIT.test(text.charAt(start - 2));
  if (HEBREW.test(text.charAt(start)) && QUOTE_IN_WORD.test(previous))
    return !HEBREW.test(text.charAt(start - 2));
  return !APOSTROPHE.test(previous) || startsBehindApostrophe(text, start);
}

/** "O'Brien" is one word; "l'Ukraine" is two, and a quotation mark stands behind no letter. */
function startsBehindApostrophe(text: string, start: number): boolean {
  const before = /[\p{L}\p{N}\p{M}_]+$/u.exec(text.slice(Math.max(0, start - 12), start - 1))?.[0];
  if (before === undefined || DIGIT.test(before)) return true;
  if (!ELISIONS.has(before.toLowerCase())) return false;
  // "L'Ukraine" begins a sentence; in the midst of one, "D'Angelo" is a name.
  const from = start - 1 - before.length;
  return !isCapitalFirst(before) || startsSentence(text, from) || !/\p{Ll}/u.test(text);
}

function endsOnItsOwn(text: string, start: number, end: number): boolean {
  if (end === text.length) return true;
  const unit = text.charCodeAt(end);
  const after = kindOf(unit);
  if (after === SPACE) return true;
  const next = text.charAt(end);
  const last = text.charAt(end - 1);
  const lastKind = kindOf(text.charCodeAt(end - 1));
  if (lastKind === SIGN) return !isWordKind(after);
  if (after === ALONE) return endsAlone(text, start, end);
  if (after !== SIGN) return true;
  if (DIGIT.test(last) && /[.,/:]/.test(next)) return !DIGIT.test(text.charAt(end + 1));
  if (HEBREW.test(last) && QUOTE_IN_WORD.test(next)) return !HEBREW.test(text.charAt(end + 1));
  return !APOSTROPHE.test(next) || endsBeforeApostrophe(text, start, end);
}

function endsBeforeApostrophe(text: string, start: number, end: number): boolean {
  const ending = text.slice(end + 1, end + 12);
  if (!LETTER_OR_DIGIT.test(ending.charAt(0)) || AFTER_APOSTROPHE.test(ending)) return true;
  // An elision stands for an article, and is no name.
  if (ELISIONS.has(text.slice(start, end).toLowerCase())) return false;
  const turkish = TURKISH_ENDING.exec(ending)?.[0] ?? '';
  return (
    turkish.length >= LONG_ENDING ||
    (turkish !== '' && TURKISH_LETTER.test(text)) ||
    (POLISH_ENDING.test(ending) && POLISH_LETTER.test(text))
  );
}

/** Scripts without spaces match by characters; but a word in Katakana is a whole one, and Korean has spaces. */
function startsAlone(first: string, previous: string): boolean {
  if (HANGUL.test(first)) return !HANGUL.test(previous) && !DIGIT.test(previous);
  return !(KATAKANA.test(first) && KATAKANA.test(previous));
}

function endsAlone(text: string, start: number, end: number): boolean {
  const last = text.charAt(end - 1);
  const next = text.charAt(end);
  if (HANGUL.test(next)) return !HANGUL.test(last) || KOREAN_PARTICLE.test(text.slice(end, end + 12));
  if (!KATAKANA.test(last) || !KATAKANA.test(next)) return true;
  // インド is no part of インドネシア; a long name, or one of several scripts, goes on with another word.
  const written = text.slice(start, end);
  return written.length >= LONG_KATAKANA || !/^[\p{Script=Katakana}ー・]+$/u.test(written);
}

/** Longer names than this are hardly the beginning of one word. */
const LONG_KATAKANA = 7;

const isWordKind = (kind: number): boolean =>
  kind === WORD || kind === LONG || kind === MARK || kind === HALF;
