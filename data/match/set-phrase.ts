import { isDeedToSomebody } from './deed';
import type { Standing } from './standing';
import { TAILS } from './words/name-makers';

/** "Forbes magazine" */
const OF_PRESS = /^(?:magazine|newspaper|newspapers)$/;

/** Whether a name is a part of a fixed phrase that means something else: "French fries", "Air Force One". */
export function isSetPhrase(place: Standing): boolean {
  const { after, written, types } = place;
  if (after === undefined) return false;
  if (types.every((type) => type === 'person') && OF_PRESS.test(after.text)) return true;
  const tails = TAILS[written.toLowerCase()];
  if (tails?.has(after.text.toLowerCase()) !== true) return false;
  return !(types.includes('person') && isDeedToSomebody(place));
}
