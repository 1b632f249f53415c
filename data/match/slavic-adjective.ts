/** Towns that are called by an adjective, where it says how something is: "Грозный голос", "Мирный договор". */
import { startsSentence } from './block-words';
import { isCapitalFirst } from './case-rule';
import type { Standing } from './standing';

const ADJECTIVE = /\p{Script=Cyrillic}{2}(?:[ыи]й|ая|ое|[ыи]е)$/u;
const VERB = /(?:[еи]т|[ую]т|[ая]т|л|л[аои]|ть|ся|сь)$/u;
const NOUN = /^\p{Script=Cyrillic}{3}/u;

export function isSlavicAdjective({ text, start, written, types, after }: Standing): boolean {
  if (after === undefined || !ADJECTIVE.test(written) || types.includes('person')) return false;
  if (isCapitalFirst(after.text) || !NOUN.test(after.text) || VERB.test(after.text)) return false;
  return startsSentence(text, start);
}
