/** Words, most in lower case, parted by spaces, as a set. */
export const wordList = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));
