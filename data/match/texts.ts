/** Many short texts in one array of bytes. A text of Latin-1 alone takes a byte for each unit, any other two. */

export interface PackedTexts {
  /** Text `n` stands between offsets `n` and `n + 1`. */
  starts: Uint32Array<ArrayBuffer>;
  bytes: Uint8Array<ArrayBuffer>;
  /** Whether a text takes two bytes for each unit. */
  isWide: (index: number) => boolean;
}

export function packTexts(texts: readonly string[]): PackedTexts {
  const wide = new Uint8Array(texts.length);
  const starts = new Uint32Array(texts.length + 1);
  let size = 0;
  texts.forEach((text, index) => {
    wide[index] = hasWideUnit(text) ? 1 : 0;
    size += wide[index] === 1 ? text.length * 2 : text.length;
    starts[index + 1] = size;
  });
  const bytes = new Uint8Array(size);
  let offset = 0;
  texts.forEach((text, index) => {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      bytes[offset++] = unit & 0xff;
      if (wide[index] === 1) bytes[offset++] = unit >>> 8;
    }
  });
  return { starts, bytes, isWide: (index) => wide[index] === 1 };
}

function hasWideUnit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0xff) return true;
  return false;
}

/** The text in `bytes` from `start` to `end`. */
export function unpackText(bytes: Uint8Array, start: number, end: number, isWide: boolean): string {
  let text = '';
  for (let at = start; at < end; at += isWide ? 2 : 1)
    text += String.fromCharCode((bytes[at] ?? 0) | (isWide ? (bytes[at + 1] ?? 0) << 8 : 0));
  return text;
}
