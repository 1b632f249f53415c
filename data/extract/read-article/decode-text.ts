import { ArticleError } from './article-error';
import { kindOfFile } from './file-kinds';

/**
 * The text of a file: by its byte order mark, else UTF-16 where every other byte is zero, else UTF-8, else by what a
 * page states of itself, else Windows-1252, in which older programs write English. A byte order mark stays: offsets
 * count from the beginning of the file.
 * @throws {ArticleError} where the bytes are no text, with what they are where that is known.
 */
export function decodeText(bytes: Uint8Array): string {
  const kind = kindOfFile(bytes);
  if (kind !== undefined)
    throw new ArticleError('binary', `This file is not a text, but ${kind}. Open it, and paste its text.`);
  for (const read of [readMarked, readZeroed, readUtf8, readStated, readBrokenUtf8]) {
    const text = read(bytes);
    if (text !== undefined && !isBinary(text)) return text;
  }
  const western = decode(bytes, WESTERN);
  if (western === undefined || isBinary(western))
    throw new ArticleError('binary', 'This file is not a text.');
  if (!isWestern(western))
    throw new ArticleError('binary', 'Its letters are in an unknown encoding. Save it as UTF-8.');
  return western;
}

const WESTERN = 'windows-1252';

type Decoded = string | undefined;

/** Undefined where the bytes are none of this encoding, or nobody knows it. */
function decode(bytes: Uint8Array, encoding: string, fatal = true): Decoded {
  try {
    const decoder = new TextDecoder(encoding, { fatal, ignoreBOM: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === WESTERN ? text.replace(LATIN_CONTROL, westernLetter) : text;
  } catch {
    return undefined;
  }
}

/** Some versions of Node decode Windows-1252 as Latin-1, which has control characters in place of these letters. */
const LATIN_CONTROL = /[\u0080-\u009f]/g;
const WESTERN_LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const westernLetter = (control: string): string => WESTERN_LETTERS[control.charCodeAt(0) - 0x80] ?? control;

const readUtf8 = (bytes: Uint8Array): Decoded => decode(bytes, 'utf-8');

/** Cut off within a letter, or put together from texts in two encodings; but most of it is UTF-8, which chance is not. */
function readBrokenUtf8(bytes: Uint8Array): Decoded {
  const text = decode(bytes, 'utf-8', false) ?? '';
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return broken * 2 <= (text.match(/[^\0-\x7f]/g)?.length ?? 0) ? text : undefined;
}

/** UTF-16 with its byte order mark. */
function readMarked(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le', false);
  return first === 0xfe && second === 0xff ? decode(bytes, 'utf-16be', false) : undefined;
}

/** Enough of a file to tell, in bytes. */
const HEAD = 4096;

/** UTF-16 without its mark: in English nearly all high bytes are zero, and no low one. */
function readZeroed(bytes: Uint8Array): Decoded {
  const pairs = Math.floor(Math.min(bytes.length, HEAD) / 2);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < 2 * pairs; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const most = pairs * 0.7;
  if (odd > most && even === 0) return decode(bytes, 'utf-16le');
  return even > most && odd === 0 ? decode(bytes, 'utf-16be') : undefined;
}

/** As HTML and XML state it in their first bytes. */
const STATED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})/i;

function readStated(bytes: Uint8Array): Decoded {
  const [, inMeta, inXml] = STATED.exec(decode(bytes.subarray(0, HEAD), WESTERN) ?? '') ?? [];
  const encoding = inMeta ?? inXml;
  return encoding === undefined ? undefined : decode(bytes, encoding);
}

/** Control characters that no text has; a program may have left a stray one, but none writes zeros. */
// eslint-disable-next-line no-control-regex -- these are what the check is for
const CONTROL = /[\u0001-\u0008\u000E-\u001A\u001C-\u001F\u007F-\u0084\u0086-\u009F]/g;
const MOST_CONTROLS = 1 / 500;

const isBinary = (text: string): boolean =>
  text.includes('\0') || (text.match(CONTROL)?.length ?? 0) > text.length * MOST_CONTROLS;

/** Letters of other scripts come out as a heap of accented ones. */
const isWestern = (text: string): boolean =>
  (text.match(/[\u00c0-\u00ff]/g)?.length ?? 0) <= (text.match(/\p{L}/gu)?.length ?? 0) * 0.25;
