import { describe, expect, it } from 'vitest';
import { compileMatcher } from '@/data/match/compile';
import { loadMatcher } from '@/data/match/matcher';
import type { Thing } from '@/data/match/thing';

const thing = (name: string, rest: Partial<Thing> = {}): Thing => ({
  ref: name.toLowerCase(),
  kind: 'entity',
  type: 'person',
  name,
  aliases: [{ text: name }],
  neighbours: [],
  ...rest,
});

const compile = () => compileMatcher([thing('Anna'), thing('Bob')]);

describe('a compiled matcher', () => {
  it('is read from bytes that begin anywhere', () => {
    const bytes = compile();
    for (const shift of [0, 1, 4]) {
      const moved = new Uint8Array(bytes.length + shift);
      moved.set(bytes, shift);
      expect(loadMatcher(moved.subarray(shift)).findHits('Anna met Bob')).toHaveLength(2);
    }
  });

  it('finds nothing where nothing is known', () => {
    expect(loadMatcher(compileMatcher([])).findHits('Anna met Bob')).toEqual([]);
  });

  it('leaves an alias out of which folding leaves nothing', () => {
    const matcher = loadMatcher(compileMatcher([thing('\u00ad\u200b'), thing('Bob')]));
    expect(matcher.findHits('\u00ad \u200b Bob')).toHaveLength(1);
    expect(matcher.describe(0).name).toBe('\u00ad\u200b');
  });

  it('keeps names of any script and length', () => {
    const long = 'Ω'.repeat(40_000);
    const matcher = loadMatcher(compileMatcher([thing(long, { ref: '北京', type: 'Gipfel – 首脑会议' })]));
    expect(matcher.describe(0)).toEqual({
      ref: '北京',
      kind: 'entity',
      type: 'Gipfel – 首脑会议',
      name: long,
    });
    expect(matcher.findHits(long)).toHaveLength(1);
  });

  it.each([
    ['nothing', (_: Uint8Array<ArrayBuffer>) => new Uint8Array(0)],
    ['a few bytes', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, 10)],
    ['a record that was cut off', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, -4)],
    [
      'a record with more behind it',
      (bytes: Uint8Array<ArrayBuffer>) => Uint8Array.from([...bytes, 0, 0, 0, 0]),
    ],
    ['other bytes', (bytes: Uint8Array<ArrayBuffer>) => bytes.map((byte) => byte ^ 0x5a)],
    ['another version', (bytes: Uint8Array<ArrayBuffer>) => with32(bytes, 1, 99)],
    ['a header with a wrong length in it', (bytes: Uint8Array<ArrayBuffer>) => with32(bytes, 4, 1)],
  ])('refuses %s', (_, spoil) => {
    expect(() => loadMatcher(spoil(compile()))).toThrow(/compiled matcher/);
  });
});

function with32(bytes: Uint8Array<ArrayBuffer>, index: number, value: number): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  new Uint32Array(copy.buffer)[index] = value;
  return copy;
}
