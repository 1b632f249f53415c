/**
 * The first words of all aliases, with the two letters that stand behind them, as a set of bits: most words with which
 * an alias begins stand in a text with nothing behind them that any alias has ("the" of "the summit").
 */
import { CODE, LETTERS_END, SIGN, SIMPLE, SPACE_SHAPE, WORD, kindOf, letterOf, shapes } from './characters';
import { foldText } from './tokens';

/** The numbers of bits that a set has for each of its members: one of twelve others passes, at worst. */
const BITS_PER_MEMBER = 12;
/** Spreads the letters over the bits (the golden ratio of 32 bits). */
const SPREAD = 0x9e3779b1;

/** In place of two letters: the word is an alias by itself. */
const ALONE = 0;
/** Whatever stands behind: some alias goes on with something. */
const ANY = 1 << 10;

export class FirstWords {
  readonly #members = new Set<number>();

  /** @param hash - Of the first word. @param rest - Of the alias, without the space behind that word. */
  add(hash: number, rest: string): void {
    const letters = rest === '' ? ALONE : lettersOf(rest);
    this.#members.add(memberOf(hash, letters));
    if (letters !== ALONE) this.#members.add(memberOf(hash, ANY));
  }

  /** None that is in it is missed, few others pass. */
  pack(): Uint32Array<ArrayBuffer> {
    const bits = 2 ** Math.max(10, Math.ceil(Math.log2(this.#members.size * BITS_PER_MEMBER + 1)));
    const words = new Uint32Array(bits / 32);
    for (const member of this.#members) {
      const bit = member & (bits - 1);
      words[bit >>> 5] = (words[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    return words;
  }
}

/** Whether an alias may begin with the word of this hash, which is spread and ends at `end`. */
export const mayBegin = (words: Uint32Array, hash: number, text: string, end: number): boolean =>
  has(words, memberOf(hash, ALONE)) || mayGoOn(words, hash, text, end);

/** The same for an alias of more than that word. */
export const mayGoOn = (words: Uint32Array, hash: number, text: string, end: number): boolean =>
  has(words, memberOf(hash, lettersBehind(text, end)));

const memberOf = (hash: number, letters: number): number => (hash + Math.imul(letters, SPREAD)) | 0;

function has(words: Uint32Array, member: number): boolean {
  const bit = member & (words.length * 32 - 1);
  return ((words[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** As a text shows them; what is rarer than simple letters and signs may be anything. */
function lettersBehind(text: string, end: number): number {
  const at = shapeAt(text, end) === SPACE_SHAPE ? end + 1 : end;
  const first = shapeAt(text, at);
  const second = shapeAt(text, at + 1);
  return (first & second & SIMPLE) === 0 ? ANY : pairOf(first & CODE, second & CODE);
}

const shapeAt = (text: string, at: number): number =>
  at < text.length ? (shapes[text.charCodeAt(at)] ?? 0) : SPACE_SHAPE;

/** As an alias has them. */
function lettersOf(rest: string): number {
  const folded = foldText(rest);
  return pairOf(codeAt(folded, 0), codeAt(folded, 1));
}

function codeAt(folded: string, at: number): number {
  const unit = folded.charCodeAt(at);
  const kind = at < folded.length ? kindOf(unit) : 0;
  return kind === WORD || kind === SIGN ? letterOf(unit, kind) : 0;
}

/** A sign is a word by itself; so is a letter with nothing but a sign or a space behind it. */
function pairOf(first: number, second: number): number {
  if (first === 0) return ANY;
  return (first << 5) | (first >= LETTERS_END || second >= LETTERS_END ? 0 : second);
}
