/** A place whose name goes on, or that a sea is called after: "Neustadt an der Weinstraße", "la mer de Chine". */
import { isKnownPart } from './known-part';
import type { Standing } from './standing';
import { PLACE_TAIL, WATERS_BEFORE } from './words/place-tails';

export function isOfLongerPlace(place: Standing): boolean {
  const { text, start, end, types } = place;
  if (!types.every((type) => type === 'place')) return false;
  if (WATERS_BEFORE.test(text.slice(Math.max(0, start - 24), start))) return true;
  const tail = PLACE_TAIL.exec(text.slice(end, end + 32))?.[0];
  return tail !== undefined && !isKnownPart(place, tail.slice(tail.lastIndexOf(' ') + 1));
}
