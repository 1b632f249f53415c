/**
 * A matcher that is obviously right and slow: it folds the whole text character by character and tries every alias at
 * every place. It shares no code with the real one.
 */

const INVISIBLE =
  /^(?:[\p{Cf}\p{Variation_Selector}\u034f\u0640]|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]|[\u064b-\u0652\u0670])$/u;
const LETTERS: Record<string, string> = { ß: 'ss', ı: 'i', ł: 'l', ø: 'o', đ: 'd', ς: 'σ' };
const ALONE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;
const LGC = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

interface Piece {
  fold: string;
  start: number;
  end: number;
}

/** One piece for each base character with all that belongs to it. */
function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const last = found.at(-1);
    if (INVISIBLE.test(character)) {
      // It belongs to what stands before it, and ends nothing.
    } else if (/\p{M}/u.test(character) && last !== undefined && !/^\s/u.test(last.fold)) {
      last.fold += character;
      last.end = end;
    } else found.push({ fold: character, start: at, end });
    at = end;
  }
  return found.map((piece) => ({ ...piece, fold: fold(piece.fold) })).filter(isNoSecondSpace);
}

const isNoSecondSpace = ({ fold: own }: Piece, index: number, all: Piece[]): boolean =>
  own !== ' ' || all[index - 1]?.fold !== ' ';

function fold(piece: string): string {
  const base = String.fromCodePoint(piece.codePointAt(0) ?? 0);
  const marks = piece.slice(base.length);
  if (/^\s$/u.test(base)) return ` ${marks}`.trimEnd() || ' ';
  if (/^[‘’ʼ`´′]$/u.test(base)) return `'${marks}`;
  if (/^[‐‑]$/u.test(base)) return `-${marks}`;
  const decomposed = piece.normalize('NFKD').toLowerCase().normalize('NFKD');
  const bare = LGC.test(decomposed) ? decomposed.replace(/\p{M}/gu, '') : decomposed;
  return Array.from(bare, (letter) => LETTERS[letter] ?? letter).join('');
}

const isWord = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (/^\p{M}/u.test(piece.fold) || (/^[\p{L}\p{N}_]/u.test(piece.fold) && !ALONE.test(piece.fold)));

/** Words that Arabic and Hebrew write as one with the next: "and", "in", "to", "that". */
const PROCLITICS = /^(?:[وف]?[بكل]?|ו?(?:כש|מש|ש)?[בכלמה]?)$/u;

/** Behind nothing of the same word, or behind proclitics with which it begins. */
function startsWord(own: readonly Piece[], from: number): boolean {
  if (!isWord(own[from]) || !isWord(own[from - 1])) return true;
  let begin = from;
  while (isWord(own[begin - 1])) begin -= 1;
  const before = own.slice(begin, from).map(({ fold }) => fold);
  return (
    PROCLITICS.test(before.join('')) &&
    /^[א-ת\u0620-\u063f\u0641-\u064a\u0671-\u06d3]/.test(own[from]?.fold ?? '')
  );
}

/** Every place where an alias reads the same, between ends of words, as "start-end alias". */
export function findSlowly(aliases: readonly string[], text: string): string[] {
  const own = pieces(text);
  const found: string[] = [];
  for (const alias of aliases) {
    const wanted = pieces(alias)
      .map((piece) => piece.fold)
      .join('')
      .trim();
    if (wanted === '') continue;
    for (let from = 0; from < own.length; from++) {
      if (own[from]?.fold === ' ') continue;
      let read = '';
      for (let to = from; to < own.length && read.length < wanted.length; to++) {
        read += own[to]?.fold ?? '';
        if (read !== wanted) continue;
        const isWhole = startsWord(own, from) && !(isWord(own[to]) && isWord(own[to + 1]));
        if (isWhole) found.push(`${own[from]?.start ?? 0}-${own[to]?.end ?? 0} ${alias}`);
      }
    }
  }
  return found.sort();
}
