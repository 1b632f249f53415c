import { expect, it } from 'vitest';
import { isTelling } from '@/data/extract/entities/telling-role';

it.each([
  ['Mayor', true],
  ['economist at Harvard', true],
  ['wife of the president', true],
  ['Microsoft partner', true],
  ['former chairman in the Carter administration', true],
  ['colleague', false],
  ['longtime friend', false],
  ['2:15pm Zimbabwe President', false],
  ['chairman of the council in the Carter administration', false],
  ['curator of "Andy Warhol', false],
])('a card tells of somebody: %s: %s', (role, expected) => {
  expect(isTelling(role)).toBe(expected);
});
