/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', ı: 'i', ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', æ: 'ae', œ: 'oe', ς: 'σ',
}; // prettier-ignore

/** One form for what a reader means by the same word: case, accents and compatibility forms do not matter. */
export function foldForSearch(word: string): string {
  if (/^[a-z\d]*$/.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '')
    .replace(/[\p{Cf}.,]/gu, '')
    .toLowerCase()
    .replace(/[ßıłøđħŧæœς]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}
