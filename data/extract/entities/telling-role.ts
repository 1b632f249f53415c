import { KIN } from './kin';

/** Tell whose somebody is, and nothing without that; a part of a pattern. */
export const OF_SOMEBODY = `${KIN}|friend|colleague|teammate|ally|rival|successor|predecessor|neighbou?r|classmate|member|supporter|critic`;
const ENDS_OF_SOMEBODY = new RegExp(`(?:^|\\s)(?:${OF_SOMEBODY}|widower|owner)s?$`, 'i');
const COMPLEMENT = /['’]s?\s|\b(?:of|for|at|to|in|with|from)\b/;
/** "2:15pm Zimbabwe President": the hour at which an agency sent its line. */
const CLOCK = /\b\d{1,2}(?:[:.]\d{2}|\s?[ap]\.?m\b)/i;
/** Held under somebody who may be long gone. */
const OF_ITS_TIME = /\b(?:in|under) the \p{Lu}\p{L}+ administration$/u;

/** Whether a role tells a reader who somebody is: not "colleague", nor what somebody was under another president. */
export function isTelling(role: string): boolean {
  // Cut within a title: 'curator of "Andy Warhol'.
  const isCut = (role.match(/"/g)?.length ?? 0) % 2 === 1 || (role.includes('“') && !role.includes('”'));
  if (isCut || CLOCK.test(role) || (OF_ITS_TIME.test(role) && !/^(?:former|ex-)/i.test(role))) return false;
  const isOwned =
    COMPLEMENT.test(role) ||
    role
      .split(' ')
      .slice(0, -1)
      .some((word) => /^\p{Lu}/u.test(word));
  return isOwned || !ENDS_OF_SOMEBODY.test(role);
}
