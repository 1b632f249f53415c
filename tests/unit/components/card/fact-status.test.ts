import { expect, it } from 'vitest';
import { statusWords } from '@/components/card/fact-status';

it.each([
  [{ status: 'stated' }, undefined],
  [{ status: 'stated', attribution: 'Putin' }, undefined],
  [{ status: 'claimed', attribution: 'Putin' }, { badge: 'Claimed by Putin' }],
  [{ status: 'claimed' }, { badge: 'Claimed' }],
  [
    { status: 'unconfirmed', attribution: 'a US report' },
    { badge: 'Unconfirmed', by: 'according to a US report' },
  ],
  [
    { status: 'disputed', attribution: 'China' },
    { badge: 'Disputed', by: 'said by China' },
  ],
  [
    { status: 'denied', attribution: 'Moscow' },
    { badge: 'Denied', by: 'Moscow' },
  ],
  [{ status: 'denied' }, { badge: 'Denied' }],
] as const)('%j reads %j', (fact, words) => expect(statusWords(fact)).toEqual(words));
