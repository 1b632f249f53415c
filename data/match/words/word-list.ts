/** Words, most in lower case, parted by spaces, as a set. */
export const wordList = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

/**
 * By words of a text. An object would know “constructor”, too, and make each that is asked for a key first.
 */
export const mapOf = <T>(byWord: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(byWord));
