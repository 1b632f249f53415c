import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMatcher } from '@/data/match/compile';
import { loadMatcher } from '@/data/match/matcher';
import { findSlowly } from './slow-matcher';

/** Small alphabets, so that names meet; all lower case, so that case rules stay out of it. */
const PIECES = [
  ...[
    'a',
    'b',
    'c',
    'ab',
    'ca',
    'é',
    'e\u0301',
    'ö',
    'ß',
    'ss',
    'ﬁ',
    'ł',
    'ı',
    'i',
    'ñ',
    'ё',
    'и',
    'й',
    'ω',
    'ς',
    'ά',
  ],
  ...[' ', '  ', '\u00a0', '\u2009', '-', '‑', '–', "'", '’', '.', ',', '_', '1', '½', '&', '/', '#'],
  ...['\u00ad', '\u200b', '\u200d', '\ufe0f', '\u0301', '\u0308', '\u3099'],
  ...['中', '国', '𠮷', 'か', 'が', 'カ', 'ｶ', 'ー', 'ไ', 'ท', 'ย', 'น', '\u0e49'],
  ...['𝐚', '😀', '👍🏽', '\ud83d', 'क', '\u093f', '\u094d', 'ش', '\u064e', 'ة', 'ש', '\u05c1', 'ა', 'ա'],
  ...['و', 'ب', 'ل', 'ו', 'ב', 'כ', 'ת', '\u0640'],
];
const writing = (maxLength: number) =>
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength }).map((pieces) => pieces.join(''));

function compile(aliases: readonly string[]) {
  return compileMatcher(
    aliases.map((text, index) => ({
      ref: `ref-${index}`,
      kind: index % 3 === 0 ? ('event' as const) : ('entity' as const),
      type: index % 2 === 0 ? 'person' : 'тип',
      name: text,
      aliases: [{ text, needsContext: index % 5 === 0 }],
      neighbours: [`ref-${(index + 1) % aliases.length}`],
      ...(index % 3 === 0 && { start: '2024-05', end: '2024-06-02' }),
    })),
  );
}

describe('the compiled matcher', () => {
  it('finds what a slow and simple one finds', () => {
    // No alias begins with a mark: it would belong to what stands before it.
    const alias = writing(5).filter((text) => /^[^\p{M}\p{Cf}]/u.test(text));
    const dictionary = fc.uniqueArray(alias, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(dictionary, fc.array(writing(25), { maxLength: 3 }), (aliases, parts) => {
        // Names must stand in the text, or nothing much is tested.
        const text = parts.join(` ${aliases[0] ?? ''} `) + (aliases[1] ?? '') + (aliases[2] ?? '');
        const matcher = loadMatcher(compile(aliases));
        const found = matcher
          .findHits(text)
          .flatMap(({ start, end, aliases: hits }) =>
            hits.map((alias) => `${start}-${end} ${matcher.aliasText(alias)}`),
          );
        expect(found.sort()).toEqual(findSlowly(aliases, text));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps everything through its record', () => {
    fc.assert(
      fc.property(fc.uniqueArray(writing(6), { minLength: 1, maxLength: 40 }), (aliases) => {
        const matcher = loadMatcher(compile(aliases));
        expect(matcher.aliasCount).toBe(aliases.length);
        for (let alias = 0; alias < matcher.aliasCount; alias++) {
          const thing = matcher.thingOf(alias);
          const index = aliases.indexOf(matcher.aliasText(alias));
          expect(matcher.describe(thing)).toEqual({
            ref: `ref-${index}`,
            kind: index % 3 === 0 ? 'event' : 'entity',
            type: index % 2 === 0 ? 'person' : 'тип',
            name: aliases[index],
          });
          expect(matcher.aliasNeedsContext(alias)).toBe(index % 5 === 0);
          expect([...matcher.neighboursOf(thing)].map((each) => matcher.refOf(each))).toEqual([
            `ref-${(index + 1) % aliases.length}`,
          ]);
          expect(matcher.daysOf(thing)).toEqual(index % 3 === 0 ? [19_844, 19_876] : undefined);
        }
      }),
      { numRuns: 200 },
    );
  });
});
