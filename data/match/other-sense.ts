import { isDeed } from './deed';
import { sentenceAround, wordsOf } from './sentence-around';
import type { Standing, Verdict } from './standing';
import { FUNCTION_WORDS } from './words/function-words';
import { OTHER_SENSES } from './words/senses';
import { COMPANIES, OF_BUSINESS } from './words/nouns';
import { AUXILIARIES, IRREGULAR_PAST } from './words/verbs';

const OTHER_ALIASES: ReadonlySet<string> = new Set(OTHER_SENSES.map(({ alias }) => alias));

/** "in Turkey" is no bird's, whatever is eaten there. */
const PLACE_BEFORE =
  /^(?:in|to|from|near|across|with|against|between|visit|visits|visited|leave|leaves|left)$/iu;

/** What it is where a sentence speaks of another thing of this name, as "Amazon" and "rainforest" do. */
export function judgeOtherSense(place: Standing, lower: string): Verdict | undefined {
  const { types, before, after } = place;
  // Of several things of one name, the page tells which.
  if (types.length > 1) return undefined;
  if (!OTHER_ALIASES.has(lower)) return undefined;
  const senses = OTHER_SENSES.filter(
    (sense) => sense.alias === lower && types.every((type) => sense.types.has(type)),
  );
  if (senses.length === 0) return undefined;
  const words = wordsOf(sentenceAround(place));
  const isThere = PLACE_BEFORE.test(before?.text ?? '');
  const behind = after?.text.toLowerCase() ?? '';
  if (senses.some(({ near, hasArticle }) => near.has(behind) || (hasArticle && isWithArticle(place))))
    return 'none';
  const other = senses.find(
    ({ near, isThing }) => !(isThing && isThere) && words.some((word) => near.has(word)),
  );
  if (other === undefined) return undefined;
  if (types.includes('place')) return 'doubtful';
  if (isDeed(place)) return undefined;
  return words.some(isOfFirms) ? 'doubtful' : 'none';
}

/** In one sentence with a river or a planet, they leave open which is meant. */
const isOfFirms = (word: string): boolean => OF_BUSINESS.has(word) || COMPANIES.has(word);

/** "in the Amazon, fires spread"; but "the Amazon boss" */
const isWithArticle = ({ before, after }: Standing): boolean =>
  before?.text === 'the' &&
  (after === undefined ||
    FUNCTION_WORDS.has(after.text) ||
    IRREGULAR_PAST.has(after.text) ||
    AUXILIARIES.has(after.text) ||
    /\p{L}{3}ed$/u.test(after.text));
