import { ANYWHERE, BEFORE_NAMES } from './abbreviations';

/** A word, number or mark, with its place in the text in UTF-16 units. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/**
 * In order of preference. Words are split at hyphens ("Russia", "-", "China"), as the Universal Dependencies
 * do, since a name may stand on either side of one.
 */
const PIECES = [
  String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]]`,
  // At most as long as RFC 5321 has it: without a bound it is tried to the end of a long run from each of its words.
  String.raw`[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
  String.raw`(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+`,
  // Degrees of more than one letter, whose capital begins no sentence.
  String.raw`(?<![\p{L}\p{N}])(?:Ph|Ed|Psy|Litt|Sc|Pharm)\.D\.(?![\p{L}\p{N}])`,
  // U.S., a.m., J.K.; the last full stop belongs to it.
  String.raw`(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?![\p{L}\p{N}])`,
  String.raw`(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}.])`,
  // 8,500  3.5  10:30  1980s  21st  G7
  String.raw`\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{M}]*`,
  String.raw`\p{L}[\p{L}\p{M}\p{N}\p{Cf}_]*(?:[.&](?=\p{L})[\p{L}\p{M}\p{N}\p{Cf}]+|['’ʼ](?=\p{L})[\p{L}\p{M}\p{N}\p{Cf}]+)*`,
  String.raw`['’](?:s|S|re|ve|ll|d|m)(?![\p{L}\p{N}])`,
  String.raw`\.{2,}|…|-{2,}|''|${'``'}`,
  String.raw`\S`,
].join('|');

const PIECE = new RegExp(PIECES, 'gu');

/** "didn't" -> "did", "n't"; "Putin's" -> "Putin", "'s". */
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

/** A full stop inside a word that is no domain name or file name: a missing space. */
const GLUED = /^\p{L}*\p{Ll}\.\p{Lu}\p{L}*$/u;
const INITIAL = /^\p{Lu}$/u;

/** Splits a text into words, numbers and marks; every character but white space is in exactly one token. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    for (const [from, to] of split(piece).flatMap((range) => inLengths(piece, range))) {
      const token = { text: piece.slice(from, to), start: index + from, end: index + to };
      const last = tokens.at(-1);
      if (token.text === '.' && last && takesStop(last, text, index + to)) {
        last.text += '.';
        last.end += 1;
      } else {
        tokens.push(token);
      }
    }
  }
  return tokens;
}

function split(piece: string): [number, number][] {
  if (GLUED.test(piece)) {
    const stop = piece.indexOf('.');
    return [
      [0, stop],
      [stop, stop + 1],
      [stop + 1, piece.length],
    ];
  }
  const clitic = /^\p{L}/u.test(piece) && !piece.includes('@') ? CLITIC.exec(piece) : null;
  if (!clitic || clitic.index === 0) return [[0, piece.length]];
  return [
    [0, clitic.index],
    [clitic.index, piece.length],
  ];
}

/** No word is longer, in UTF-16 units; what is done with one grows with the square of its length. */
const LONGEST = 200;

/** A longer one in parts, none of which ends within a letter. */
function inLengths(piece: string, [from, to]: [number, number]): [number, number][] {
  const parts: [number, number][] = [];
  for (let start = from, end; start < to; start = end) {
    end = Math.min(to, start + LONGEST);
    if (end < to && /[\udc00-\udfff]/.test(piece.charAt(end))) end -= 1;
    parts.push([start, end]);
  }
  return parts;
}

/** Whether the full stop right after `word` is its own: "Mr.", "Inc.", the "W." of "George W. Bush". */
function takesStop(word: Token, text: string, after: number): boolean {
  if (word.end !== after - 1) return false;
  const key = word.text.toLowerCase();
  const rest = text.slice(after, after + 3);
  if (INITIAL.test(word.text)) return word.text !== 'I' && /^\s?\p{Lu}/u.test(rest);
  if (!/^\p{L}+$/u.test(word.text)) return false;
  if (BEFORE_NAMES.has(key))
    return isTitleCased(word.text) ? rest !== '' : /^\s?\p{N}/u.test(rest) || key === 'vs';
  return ANYWHERE.has(key) && (isTitleCased(word.text) || key === 'etc') && !ordinaryWord(word.text, rest);
}

const isTitleCased = (word: string) => /^\p{Lu}/u.test(word);

/** "sun", "mar", "wash" at a sentence's end; "Sat." and "Miss." only where the sentence goes on. */
function ordinaryWord(word: string, rest: string): boolean {
  return (
    /^(?:sun|sat|miss|ill|mass|wash|ore|ark|mo|ma|la|al|art)$/i.test(word) &&
    !/^[ ,]+[\p{Ll}\p{N},]/u.test(rest)
  );
}
