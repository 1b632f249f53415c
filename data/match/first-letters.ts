/** The first three characters of all aliases, as the scan tells them apart: most words of a text begin otherwise. */
import {
  CODE,
  LETTERS_END,
  LOWER,
  NOT_LOWER,
  SIGN,
  SIGN_FIRST,
  WORD,
  kindOf,
  letterOf,
  lowerCases,
} from './characters';
import { foldText, skipSpaces } from './tokens';

const CODES = CODE + 1;
const WINDOW = CODES ** 3 - 1;

/** The last three letters of a text, after one more. */
export const moveOn = (window: number, shape: number): number => ((window << 5) | (shape & CODE)) & WINDOW;

export class FirstLetters {
  /** For each three letters, whether an alias may begin with them, and how: bits as in a shape. */
  readonly noted = new Uint8Array(WINDOW + 1);

  add(alias: string, mayBeLower: boolean): void {
    const start = skipSpaces(alias, 0);
    const begin = alias.slice(start, start + 3);
    const folded = foldText(isAscii(begin) ? begin : alias);
    const unit = folded.charCodeAt(0);
    const kind = kindOf(unit);
    if (kind === SIGN) this.#note(letterOf(unit, SIGN), ALL, ALL, SIGN_FIRST);
    // What is neither is rare enough for the scan to read it all.
    if (kind !== WORD) return;
    const [first = 0, second, third] = lettersOf(folded);
    const seconds = second === undefined ? BEHIND_A_WORD : [second];
    const thirds = second === undefined ? ALL : third === undefined ? BEHIND_A_WORD : [third];
    const isLower = mayBeLower && lowerCases[unit] === 1;
    this.#note(first, seconds, thirds, isLower ? NOT_LOWER | LOWER : NOT_LOWER);
  }

  /** What may stand first, second and third. */
  #note(first: number, seconds: readonly number[], thirds: readonly number[], bits: number): void {
    const last = windowOf(first, seconds.at(-1) ?? 0, thirds.at(-1) ?? 0);
    if (((this.noted[last] ?? 0) & bits) === bits && seconds.length > 1) return;
    for (const second of seconds)
      for (const third of thirds) {
        const window = windowOf(first, second, third);
        this.noted[window] = (this.noted[window] ?? 0) | bits;
      }
  }
}

const windowOf = (first: number, second: number, third: number): number =>
  (first << 10) | (second << 5) | third;

/** Up to three of them, as far as the first word goes. */
function lettersOf(folded: string): number[] {
  const letters: number[] = [];
  for (let at = 0; at < Math.min(3, folded.length); at++) {
    const unit = folded.charCodeAt(at);
    if (kindOf(unit) !== WORD) break;
    letters.push(letterOf(unit, WORD));
  }
  return letters;
}

const ALL = Array.from({ length: CODES }, (_, code) => code);
/** A space or something rare, or a sign. */
const BEHIND_A_WORD = ALL.filter((code) => code === 0 || code >= LETTERS_END);

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);
