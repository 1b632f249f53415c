/** A name in a phrase of another language that means something else: "A ceia de Natal", "亚马逊雨林". */
import type { Standing } from './standing';
import { OTHER_PHRASES } from './words/other-phrases';

const AROUND = 40;

export function isInOtherPhrase({ text, start, end, lower }: Standing): boolean {
  const phrase = OTHER_PHRASES.get(lower);
  if (phrase === undefined) return false;
  return (
    phrase.before?.test(text.slice(Math.max(0, start - AROUND), start)) === true ||
    phrase.behind?.test(text.slice(end, end + AROUND)) === true
  );
}
