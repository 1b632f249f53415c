/**
 * What does not matter between an alias and a text is folded away: case, compatibility forms (NFKC), diacritics of
 * Latin, Greek and Cyrillic, invisible characters, and the kinds of space, apostrophe and hyphen. Marks of other
 * scripts (dakuten, vowel signs) matter.
 */

const SPACE = 0x20;

/** Kinds of one sign; a dash is no hyphen. */
const SIGNS: readonly (readonly [sign: string, kinds: string])[] = [
  ["'", '\u2018\u2019\u201a\u201b\u2032\u02bc\u02bb\u0060\u00b4\uff07'],
  ['"', '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02'],
  ['-', '\u2010\u2011\ufe63\uff0d\u2212'],
  [
    ' ',
    '\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
  ],
];

/** Soft hyphen, joiners, direction marks, variation selectors, byte order mark and other format characters. */
const INVISIBLE = /^(?:\p{Cf}|\p{Variation_Selector}|\u034f|\u115f|\u1160|\u3164)$/u;

/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', ẞ: 'ss', ı: 'i', ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', ƀ: 'b', ɨ: 'i', ƶ: 'z', ȼ: 'c', ǥ: 'g', ς: 'σ',
}; // prettier-ignore

const ALPHABETIC = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const COMBINING = /\p{M}/u;
/** Halfwidth voicing marks and conjoining jamo compose with what stands before them. */
const COMPOSING = /[\uff9e\uff9f\u1160-\u11ff]/;

const kindOf = new Map(SIGNS.flatMap(([sign, kinds]) => Array.from(kinds, (kind) => [kind, sign] as const)));

/** One base character with what combines with it, folded. */
function foldCluster(cluster: string): string {
  const sign = kindOf.get(cluster);
  if (sign !== undefined) return sign;
  const decomposed = cluster.normalize('NFKD');
  const stripped = ALPHABETIC.test(decomposed)
    ? decomposed.replace(/\p{M}+/gu, '')
    : cluster.normalize('NFKC');
  let folded = '';
  for (const letter of stripped.toLowerCase().normalize('NFKC')) {
    if (INVISIBLE.test(letter)) continue;
    folded += LETTERS[letter] ?? kindOf.get(letter) ?? letter;
  }
  // "ﬁ" and "½" become several characters, and "İ" an i with a dot above it.
  return ALPHABETIC.test(folded) ? folded.normalize('NFKD').replace(/\p{M}+/gu, '') : folded;
}

/** Folded forms of single UTF-16 units that are whole characters; filled as they are met. */
const cache = new Map<number, string>();

const ASCII = Uint16Array.from({ length: 128 }, (_, code) =>
  foldCluster(String.fromCharCode(code)).charCodeAt(0),
);

/** A text without what does not matter, and the way back to the text. */
export interface FoldedText {
  /** Folded UTF-16 units; the first `length` of them count. */
  units: Uint16Array;
  /** For each folded unit, the offset in the text of the character it comes from; one more for the end. */
  starts: Int32Array;
  /** For each folded unit, the offset behind that character and what combines with it. */
  ends: Int32Array;
  length: number;
}

/** Folds a text. Runs of spaces become one; every folded unit knows its place. Linear in the text. */
export function foldText(text: string, into: FoldedText = emptyFold(text.length)): FoldedText {
  if (into.units.length < text.length * 2 + 8) Object.assign(into, emptyFold(text.length));
  const { units, starts, ends } = into;
  let length = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code < 128 && !isCombining(text.charCodeAt(at + 1))) {
      const unit = ASCII[code] ?? SPACE;
      if (unit !== SPACE || length === 0 || units[length - 1] !== SPACE) {
        units[length] = unit;
        starts[length] = at;
        length += 1;
      }
      at += 1;
      ends[length - 1] = at;
      continue;
    }
    const end = clusterEnd(text, at);
    const folded = foldAt(text, at, end);
    for (let index = 0; index < folded.length && length < units.length; index++) {
      const unit = folded.charCodeAt(index);
      if (unit === SPACE && length > 0 && units[length - 1] === SPACE) {
        ends[length - 1] = end;
        continue;
      }
      units[length] = unit;
      starts[length] = at;
      ends[length] = end;
      length += 1;
    }
    at = end;
  }
  starts[length] = text.length;
  into.length = length;
  return into;
}

function emptyFold(textLength: number): FoldedText {
  const size = textLength * 2 + 8;
  return {
    units: new Uint16Array(size),
    starts: new Int32Array(size + 1),
    ends: new Int32Array(size + 1),
    length: 0,
  };
}

/** Cheap: most characters are far below the first that combine. */
const isCombining = (code: number): boolean => code >= 0x300 && COMBINING.test(String.fromCharCode(code));

/** Behind the character at `start` and what combines with it. */
function clusterEnd(text: string, start: number): number {
  let end = start + characterLength(text, start);
  while (end < text.length && text.charCodeAt(end) >= 0x300) {
    const length = characterLength(text, end);
    const next = text.slice(end, end + length);
    if (!COMBINING.test(next) && !COMPOSING.test(next)) break;
    end += length;
  }
  return end;
}

const characterLength = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

function foldAt(text: string, start: number, end: number): string {
  if (end - start > 1) return foldCluster(text.slice(start, end));
  const code = text.charCodeAt(start);
  let folded = cache.get(code);
  if (folded === undefined) {
    folded = foldCluster(text.charAt(start));
    cache.set(code, folded);
  }
  return folded;
}

/** Folds an alias: as a text, without space around it. */
export function foldAlias(text: string): string {
  const { units, length } = foldText(text);
  return String.fromCharCode(...units.subarray(0, length)).trim();
}
