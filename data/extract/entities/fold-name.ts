/** A name without what does not matter to which thing it names: case, accents, full stops, kinds of apostrophe. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/(?<=\p{L})\./gu, '')
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
