import { expect, it } from 'vitest';
import { mergeRoles } from '@/data/extract/merge/merge-roles';

/** "Text @ 2024-05-16" */
const read = (roles: readonly string[]) =>
  roles.map((role, at) => {
    const [text = '', asOf] = role.split(' @ ');
    return { text, source: `s${at}`, ...(asOf !== undefined && { asOf }) };
  });
const merged = (known: readonly string[], found: readonly string[]) =>
  mergeRoles(read(known), read(found)).map(({ text, asOf }) => `${text} @ ${asOf}`);

it.each([
  [
    'a newer role comes first, the older one keeps its date',
    ['Mayor of Ashford @ 2024-05-16'],
    ['Governor of Norland @ 2025-01-02'],
    ['Governor of Norland @ 2025-01-02', 'Mayor of Ashford @ 2024-05-16'],
  ],
  [
    'an article, a case or another order is no other role',
    ['the finance minister of Norland @ 2024-05-16'],
    ['Norland’s finance minister @ 2024-06-16', 'a Finance Minister of Norland @ 2024-06-01'],
    ['Norland’s finance minister @ 2024-06-16', 'the finance minister of Norland @ 2024-05-16'],
  ],
  [
    'a people is its country',
    ['President of Russia @ 2024-05-16'],
    ['Russian President @ 2024-05-16'],
    ['President of Russia @ 2024-05-16'],
  ],
  [
    'one that says less is left out',
    ['mayor of Ashford @ 2024-05-16'],
    ['Mayor @ 2024-06-01'],
    ['mayor of Ashford @ 2024-05-16'],
  ],
  [
    'but not what somebody was before',
    ['finance minister of Norland @ 2024-05-16'],
    ['former finance minister of Norland @ 2024-06-01'],
    ['former finance minister of Norland @ 2024-06-01', 'finance minister of Norland @ 2024-05-16'],
  ],
  [
    'nor what is years apart',
    ['president of the chess club @ 2010-01-01'],
    ['President @ 2024-06-01'],
    ['President @ 2024-06-01', 'president of the chess club @ 2010-01-01'],
  ],
])('%s', (_, known, found, expected) => {
  expect(merged(known, found)).toEqual(expected);
});
