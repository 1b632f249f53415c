import { wordAfter } from './block-words';
import type { Standing } from './standing';
import { TAILS } from './words/name-makers';

/** Whether a name is a part of a fixed phrase that means something else: "French fries", "Air Force One". */
export function isSetPhrase({ text, end, written }: Standing): boolean {
  const tails = TAILS[written.toLowerCase()];
  return tails?.has(wordAfter(text, end)?.text.toLowerCase() ?? '') === true;
}
