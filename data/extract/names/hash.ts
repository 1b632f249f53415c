/** FNV-1a over UTF-16 units, then Murmur3's finaliser, so that the upper bits are as good as the lower ones. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finalise(hash);
}

/** Joins the number of a feature's template with up to two hashed values. */
export function mix(template: number, a: number, b = 0): number {
  let hash = Math.imul(template + 0x9e3779b1, 0x85ebca6b) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + Math.imul(b, 0x297a2d39);
  return finalise(hash);
}

function finalise(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
