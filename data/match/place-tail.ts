/** A place whose name goes on, or that a sea, a club or a firm is called after: "Neustadt an der Weinstraße", "la mer de Chine". */
import { isKnownPart } from './known-part';
import type { Standing } from './standing';
import { CLUB_BEFORE, PLACE_TAIL, WATERS_BEFORE } from './words/place-tails';

export function isOfLongerPlace(place: Standing): boolean {
  const { text, start, end, types } = place;
  if (!types.every((type) => type === 'place')) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  if (WATERS_BEFORE.test(before.toLowerCase()) || CLUB_BEFORE.test(before)) return true;
  if (isCyrillicQuoted(before, text.charAt(end))) return true;
  const tail = PLACE_TAIL.exec(text.slice(end, end + 32))?.[0];
  return tail !== undefined && !isKnownPart(place, tail.slice(tail.lastIndexOf(' ') + 1));
}

/** "Банк «Россия»": where firms and ships stand in quotation marks, a place in them is one. */
const isCyrillicQuoted = (before: string, next: string): boolean =>
  next === '»' && /\p{Script=Cyrillic}[\p{L}\s]*«$/u.test(before);
