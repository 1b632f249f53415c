/**
 * Small words that Arabic and Hebrew write as one with the word behind them: "and", "in", "to", "from", "that". A name
 * stands there as well as behind a space, and the mark covers the name alone, as behind a French elision.
 */
import { HEBREW, IGNORED, WORD, kindOf } from './characters';
import { isCapitalFirst } from './case-rule';
import type { Standing } from './standing';
import { CASELESS_GIVEN_NAMES } from './words/caseless-given-names';
import { wordList } from './words/word-list';

/** و "and", ف "so", ب "in", ك "as", ל "to"; ו "and", ש "that", כש "when", and ב, כ, ל, מ, ה "in, as, to, from, the". */
const PROCLITICS = /^(?:[وف]?[بكل]?|ו?(?:כש|מש|ש)?[בכלמה]?)$/u;
const MOST_PROCLITICS = 4;
/** Of the same scripts: names in other letters stand apart, or behind a hyphen. */
const LETTER = /[\u05d0-\u05ea\u0620-\u063f\u0641-\u064a\u0671-\u06d3]/;

/** Where in a token that begins at `start` a name may begin behind proclitics, ascending. */
export function stemsOf(text: string, start: number, end: number): number[] {
  const stems: number[] = [];
  let letters = '';
  for (let at = start; at < end - 1 && letters.length < MOST_PROCLITICS; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === IGNORED) continue;
    if (kind !== WORD) break;
    letters += text.charAt(at);
    // What begins with none goes on with none.
    if (!PROCLITICS.test(letters)) break;
    const stem = skipIgnored(text, at + 1);
    if (stem < end && LETTER.test(text.charAt(stem))) stems.push(stem);
  }
  return stems;
}

function skipIgnored(text: string, from: number): number {
  let at = from;
  while (kindOf(text.charCodeAt(at)) === IGNORED) at += 1;
  return at;
}

/** The proclitics right before a name; '' for none. */
function procliticsBefore(text: string, start: number): string {
  const before = /[\u0590-\u06ff\p{Cf}]+$/u.exec(text.slice(Math.max(0, start - 10), start))?.[0] ?? '';
  return before.replace(/[^\p{L}]|ـ/gu, '');
}

/** Letters that Arabic does not have, but Persian and Urdu: they write such words apart. */
const PERSIAN = /[پچژگکیٹڈڑے]/u;
/** With a shorter name of one word, "ב" and a name are more often another word: "ברק", "لفتح". */
const SHORTEST = 4;
/** Towns and countries stand behind "in" and "to" all the time: "בעזה", "بمصر". */
const SHORTEST_PLACE = 3;
/** What is as often a word of its own: "with zeal", which is Hamas’s name, "with the help", "a baron". */
const OTHER_WORDS = wordList('بحماس بأمل بعون بجد بسلام لأمل לברק הברק בברק שרון ברון מלכה');

/** Whether a name is what it looks like, where letters of a script without capitals stand right before it. */
export function mayStandHere({ text, start, written, types }: Standing): boolean {
  if (start === 0 || text.charCodeAt(start - 1) < HEBREW) return true;
  const letters = procliticsBefore(text, start);
  if (letters === '') return true;
  if (isCapitalFirst(written)) return false;
  if (PERSIAN.test(text)) return false;
  const [word = ''] = written.split(/[\s\p{Pd}]/u);
  if (OTHER_WORDS.has(letters + word) || CASELESS_GIVEN_NAMES.has(letters + word)) return false;
  const isPlace = types.every((type) => type === 'place');
  // No person and hardly a place has an article that is not a part of its name.
  if (letters.endsWith('ה') && (isPlace || types.includes('person'))) return false;
  const shortest = isPlace || /^[وו]$/u.test(letters) || word !== written ? SHORTEST_PLACE : SHORTEST;
  return (written.match(/\p{L}/gu)?.length ?? 0) >= shortest;
}
