import { ArticleError } from './article-error';

/**
 * The text of a file in UTF-8, or UTF-16 with its mark. A byte order mark of UTF-8 stays: offsets count from the
 * beginning of the file.
 * @throws {ArticleError} where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (text === undefined || isBinary(text)) throw new ArticleError('binary', 'This file is not a text.');
  return text;
}

function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Control characters that no text has. */
// eslint-disable-next-line no-control-regex -- these are what the check is for
const CONTROL = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/;

const isBinary = (text: string): boolean => CONTROL.test(text);
