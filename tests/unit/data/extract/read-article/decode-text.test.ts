import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeText } from '@/data/extract/read-article/decode-text';

const NEWS =
  'The café’s owner paid €40 for “crème brûlée” – and São Paulo’s mayor, José Muñoz, paid nothing.';
const utf8 = new TextEncoder().encode(NEWS);

/** What Windows-1252 has where Latin-1 has control characters, of what stands above. */
const HIGH: Readonly<Record<string, number>> = { '’': 0x92, '€': 0x80, '“': 0x93, '”': 0x94, '–': 0x96 };
const western = (text: string) => Uint8Array.from(text, (letter) => HIGH[letter] ?? letter.charCodeAt(0));

function utf16(text: string, { isBig = false, mark = false } = {}): Uint8Array {
  const whole = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let at = 0; at < whole.length; at++) view.setUint16(at * 2, whole.charCodeAt(at), !isBig);
  return new Uint8Array(view.buffer);
}

const page = (charset: string, text: string) =>
  Buffer.concat([Buffer.from(`<!doctype html><meta charset="${charset}"><p>`), western(text)]);

describe('the letters of a file are read', () => {
  it.each([
    ['UTF-8', utf8, NEWS],
    ['UTF-8 with its mark, which counts', Buffer.from(`\uFEFF${NEWS}`), `\uFEFF${NEWS}`],
    ['UTF-16', utf16(NEWS, { mark: true }), `\uFEFF${NEWS}`],
    ['UTF-16, big end first', utf16(NEWS, { mark: true, isBig: true }), `\uFEFF${NEWS}`],
    ['UTF-16 without its mark', utf16(NEWS), NEWS],
    ['UTF-16 without its mark, big end first', utf16(NEWS, { isBig: true }), NEWS],
    ['Windows-1252', western(NEWS), NEWS],
    ['Latin-1', western('Un café à São Paulo'), 'Un café à São Paulo'],
    ['UTF-8 that is cut off within a letter', Buffer.from('It’s a café').subarray(0, -1), 'It’s a caf\uFFFD'],
    [
      'Windows-1252 with a stray control character',
      western(NEWS.repeat(9) + '\x02'),
      NEWS.repeat(9) + '\x02',
    ],
    [
      'what a page states',
      Buffer.concat([page('windows-1251', ''), Uint8Array.of(0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0)]),
      '<!doctype html><meta charset="windows-1251"><p>Москва',
    ],
    [
      'Windows-1252, where a page states an encoding that nobody knows',
      page('x-none', 'café'),
      '<!doctype html><meta charset="x-none"><p>café',
    ],
  ])('in %s', (_, bytes, text) => expect(decodeText(bytes)).toBe(text));
});

describe('a file is refused, with what it is', () => {
  const not = 'This file is not a text';
  it.each([
    ['zeros', new Uint8Array(10), not],
    ['a text with a zero in it', Buffer.from(`${NEWS}\0${NEWS}`), not],
    ['bytes by chance', Uint8Array.from({ length: 400 }, (_, at) => (at * at * 31 + at * 7) % 256), not],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), `${not}, but a picture.`],
    ['a PDF by the name of a text', Buffer.from('%PDF-1.7\n1 0 obj'), `${not}, but a PDF. Open it`],
    ['a compressed file', gzipSync(NEWS), `${not}, but a compressed file.`],
    ['a document of Word', Buffer.from('PK\x03\x04\x14\0\x06\0'), `${not}, but an archive or an office`],
    ['formatted text', Buffer.from('{\\rtf1\\ansi Hello}'), `${not}, but a text with formatting`],
    ['Russian in KOI8', Buffer.from('f0d2c5dac9c4c5ced420f2cfd3d3c9c9', 'hex'), 'in an unknown encoding'],
  ])('%s', (_, bytes, message) => expect(() => decodeText(bytes)).toThrow(message));
});
