const PRIME = 0x01000193;

/** The same for the same statement of the same article, wherever it stands there: FNV-1a of both, in base 36. */
export function factId(source: string, text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of `${source}\n${text}`) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), PRIME);
  return `f-${(hash >>> 0).toString(36)}`;
}
