/** "Saint Vincent and the Grenadines" -> "saint-vincent-and-the-grenadines": an id that can be read. */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}’'.]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
