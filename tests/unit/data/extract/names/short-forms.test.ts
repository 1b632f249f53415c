import { expect, it } from 'vitest';
import { findLongForms } from '@/data/extract/names/short-forms';

/** Names in [square brackets] of a text whose words stand apart. */
function read(text: string) {
  const words: string[] = [];
  const names: { sentence: number; from: number; to: number; text: string }[] = [];
  for (const [, name, word] of text.matchAll(/\[([^\]]+)\]|(\S+)/g)) {
    const from = words.length;
    words.push(...(name ?? word ?? '').split(' '));
    if (name !== undefined) names.push({ sentence: 0, from, to: words.length, text: name });
  }
  return Object.fromEntries(findLongForms(names, (_, at) => words[at]));
}

it.each([
  ['The [Patriotic Union of Kurdistan] ( [PUK] ) said', { PUK: 'Patriotic Union of Kurdistan' }],
  ['[PUK] ( [Patriotic Union of Kurdistan] ) officials', { PUK: 'Patriotic Union of Kurdistan' }],
  ['[African National Congress] officials said the [ANC] had met', { ANC: 'African National Congress' }],
  [
    'the [Money Laundering Prevention Secretariat] ( [MLPSec] ) hopes',
    { MLPSec: 'Money Laundering Prevention Secretariat' },
  ],
  ['[Jalal Talabani] ( [UN] ) spoke', {}],
  ['[Thomas Coex] ( [AFP] )', {}],
  ['the [CIA] and the [World Bank]', {}],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
