import { expect, it } from 'vitest';
import { chooseSide } from '@/entrypoints/annotator.content/card/side';

it.each([
  ['below, where there is room', { above: 500, below: 300 }, undefined, 'bottom'],
  ['above, where there is more', { above: 500, below: 299 }, undefined, 'top'],
  ['below, where there is little on both sides', { above: 100, below: 120 }, undefined, 'bottom'],
  ['above still, while it fits there', { above: 160, below: 500 }, 'top', 'top'],
  ['below again, when it fits above no longer', { above: 159, below: 500 }, 'top', 'bottom'],
  ['below still, though there is more above', { above: 600, below: 200 }, 'bottom', 'bottom'],
] as const)('opens %s', (_case, room, current, side) => expect(chooseSide(room, current)).toBe(side));
