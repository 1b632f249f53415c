import { expect, it } from 'vitest';
import { isOnTheWay } from '@/entrypoints/annotator.content/card/corridor';

/** A card below words that the pointer left at (100, 100). */
const FROM = { x: 100, y: 100 };
const CARD = { left: 90, top: 120, right: 470, bottom: 400 };

it.each([
  ['straight down to it', { x: 100, y: 115 }, true],
  ['aslant to its far corner', { x: 250, y: 110 }, true],
  ['in it', { x: 300, y: 300 }, true],
  ['along the line of text', { x: 250, y: 100 }, false],
  ['upwards', { x: 100, y: 90 }, false],
  ['to the left', { x: 60, y: 118 }, false],
  ['past it', { x: 500, y: 300 }, false],
])('a pointer that goes %s', (_way, point, expected) => expect(isOnTheWay(FROM, point, CARD)).toBe(expected));
