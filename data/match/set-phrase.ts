import { hasNoMark } from './common-word';
import { isDeedToSomebody } from './deed';
import type { Standing } from './standing';
import { TAILS, TAILS_OF_POSSESSIVE } from './words/name-makers';

const OF_PRESS = /^(?:magazine|newspaper|newspapers)$/;
/** What is ended or begun, as nobody is: "Case dropped against nurse". */
const DONE_TO_THINGS =
  /^\s(?:dropped|closed|reopened|adjourned|scrapped|shelved|launched|installed|approved|imposed|lifted|reached|struck|brokered|called\soff|put\soff|under\sway)(?=$|\s(?:against|by|after|over|in|for|at|amid|on|to|as|until|of)\b)/u;

/** "Forbes magazine", "Case dropped against nurse" */
const isOfThing = (place: Standing): boolean =>
  OF_PRESS.test(place.after?.text ?? '') ||
  (hasNoMark(place) && DONE_TO_THINGS.test(place.text.slice(place.end)));

const ownedBehind = ({ text, end }: Standing): string =>
  /^['’]s?\s(\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1] ?? '';

/** Whether a name is a part of a fixed phrase that means something else: "French fries", "Air Force One". */
export function isSetPhrase(place: Standing): boolean {
  const { after, lower, types } = place;
  if (after === undefined) return TAILS_OF_POSSESSIVE.get(lower)?.has(ownedBehind(place)) === true;
  if (types.every((type) => type === 'person') && isOfThing(place)) return true;
  const tails = TAILS.get(lower);
  if (tails?.has(after.text.toLowerCase()) !== true) return false;
  return !(types.includes('person') && isDeedToSomebody(place));
}
