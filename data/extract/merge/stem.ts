/** Good enough to compare: "withdrew" stays, "sanctions", "sanctioned" and "sanction" are one. */
export const stem = (word: string): string =>
  word.length < 5
    ? word.replace(/s$/, '')
    : word
        .replace(/(?:ies|ing|ed|es|s|ly)$/, '')
        .replace(/(.)\1$/, '$1')
        .slice(0, 8);
