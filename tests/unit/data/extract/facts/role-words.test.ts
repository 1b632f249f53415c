import { expect, it } from 'vitest';
import { isThin } from '@/data/extract/facts/role-words';

it.each([
  ['President', true],
  ['developer', true],
  ['2:15pm Zimbabwe President', true],
  ['chairman of the council in the Carter administration', true],
  ['senior researcher', true],
  ['Democratic Senator', true],
  ['agency’s district supervisor for Queens', true],
  ['French engineer', false],
  ['science fiction writer', false],
  ['President of Zimbabwe', false],
  ['opposition leader of Norland', false],
])('says whether a role tells who somebody is: "%s"', (role, thin) => {
  expect(isThin(role)).toBe(thin);
});
