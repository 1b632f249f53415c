/** Spellings by which names of other alphabets are written in English, in this order, as one. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[^\p{L}]/gu, ''],
  [/^ye/, 'e'],
  [/[kg]h/g, 'h'],
  [/dh/g, 'd'],
  [/^q|ck|[qg]/g, 'k'],
  [/c(?![eih])/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/o[ou]/g, 'o'],
  [/u/g, 'o'],
  [/e/g, 'a'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=..)h$/, ''],
];

/**
 * How a folded name sounds, as far as transliterations go: "Zelenskyy" and "Zelensky", "Gaddafi" and "Qadhafi". Vowels
 * count, so that "Hansen" is not "Hanson".
 */
export const soundOf = (name: string): string =>
  SPELLINGS.reduce((sound, [written, one]) => sound.replace(written, one), name);

/** Shorter names that differ in a letter are two, such as "Smith" and "Smyth". */
const LONG = 6;

/** Of these a doubled letter is no difference: "Sisi" and "Sissi", not "Man" and "Mann". */
const NOT_SHORT = 4;

/** Whether two folded names are spellings of one. */
export function soundAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.min(one.length, other.length);
  if (length >= LONG) return soundOf(one) === soundOf(other);
  return length >= NOT_SHORT && withoutDoubles(one) === withoutDoubles(other);
}

/** Of two names that sound alike one of these is the same. */
export const soundKeys = (name: string): string[] => [name, soundOf(name), withoutDoubles(name)];

const withoutDoubles = (name: string): string => name.replace(/([^aeiou])\1/g, '$1').replace(/-/g, '');
