/** Kinds of files that are taken for texts, by their first bytes as Latin-1. */
const KINDS: readonly (readonly [start: string, kind: string])[] = [
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'a text with formatting (RTF)'],
  ['\x1f\x8b', 'a compressed file'],
  ['PK\x03\x04', 'an archive or an office document'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF89a', 'a picture'],
];

/** "a PDF", where the bytes are surely of such a file. */
export function kindOfFile(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return KINDS.find(([signature]) => start.startsWith(signature))?.[1];
}
