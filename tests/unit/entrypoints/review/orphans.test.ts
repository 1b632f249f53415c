import { describe, expect, it } from 'vitest';
import { orphansOf } from '@/entrypoints/review/orphans';
import type { Fact } from '@/data/model';

const fact = (id: string, about: string[]): Fact => ({ id, text: id, about, source: 's1', status: 'stated' });
const FACTS = [fact('of-one', ['ann']), fact('of-both', ['ann', 'bob']), fact('of-other', ['bob'])];

describe('the facts that go with what they are about', () => {
  it.each([
    ['nothing is rejected', [], []],
    ['one thing is rejected', ['ann'], ['of-one']],
    ['all things are', ['ann', 'bob'], ['of-one', 'of-both', 'of-other']],
    ['the fact is rejected itself', ['ann', 'of-one'], []],
  ])('where %s', (_case, rejected, orphans) =>
    expect([...orphansOf({ facts: FACTS }, { rejected: new Set(rejected) })]).toEqual(orphans),
  );
});
