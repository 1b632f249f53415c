import type { Standing, Verdict } from './standing';
import { FUNCTION_WORDS } from './words/function-words';
import { OTHER_SENSES } from './words/senses';
import { AUXILIARIES, IRREGULAR_PAST } from './words/verbs';

/** "in Turkey" is no bird's, whatever is eaten there. */
const PLACE_BEFORE =
  /^(?:in|to|from|near|across|with|against|between|visit|visits|visited|leave|leaves|left)$/iu;

/** What it is where a sentence speaks of another thing of this name, as "Amazon" and "rainforest" do. */
export function judgeOtherSense(place: Standing, lower: string): Verdict | undefined {
  const { types, before, after } = place;
  const senses = OTHER_SENSES.filter(
    (sense) => sense.alias === lower && types.every((type) => sense.types.has(type)),
  );
  if (senses.length === 0) return undefined;
  const words = wordsOf(sentenceAround(place));
  const isThere = PLACE_BEFORE.test(before?.text ?? '');
  const behind = after?.text.toLowerCase() ?? '';
  if (senses.some(({ near, hasArticle }) => near.has(behind) || (hasArticle && isWithArticle(place))))
    return 'none';
  const isOther = senses.some(
    ({ near, isThing }) => !(isThing && isThere) && words.some((word) => near.has(word)),
  );
  return isOther ? 'doubtful' : undefined;
}

/** "in the Amazon, fires spread"; but "the Amazon boss" */
const isWithArticle = ({ before, after }: Standing): boolean =>
  before?.text === 'the' &&
  (after === undefined ||
    FUNCTION_WORDS.has(after.text) ||
    IRREGULAR_PAST.has(after.text) ||
    AUXILIARIES.has(after.text));

function sentenceAround({ text, start, end }: Standing): string {
  const from = Math.max(...['. ', '! ', '? '].map((stop) => text.lastIndexOf(stop, start)));
  const behind = /[.!?](?=\s)/u.exec(text.slice(end));
  return text.slice(from + 1, behind === null ? text.length : end + behind.index);
}

/** Of the sentence that was asked for last, since several of its hits may ask. */
let last: { text: string; words: readonly string[] } | undefined;

function wordsOf(text: string): readonly string[] {
  if (last?.text !== text) last = { text, words: text.toLowerCase().match(/[\p{L}-]+/gu) ?? [] };
  return last.words;
}
