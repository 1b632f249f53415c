import type { Standing } from './standing';
import { TAILS } from './words/name-makers';

/** Whether a name is a part of a fixed phrase that means something else: "French fries", "Air Force One". */
export function isSetPhrase({ after, written }: Standing): boolean {
  if (after === undefined) return false;
  const tails = TAILS[written.toLowerCase()];
  return tails?.has(after.text.toLowerCase()) === true;
}
