const PRIME = 0x01000193;

/** The same for the same text: FNV-1a, in base 36. */
export function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), PRIME);
  return (hash >>> 0).toString(36);
}
