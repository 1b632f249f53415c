/** Words for peoples and their languages, as far as endings and a list tell them. */
import type { Standing } from './standing';
import { foldText } from './tokens';
import { PEOPLES } from './words/titles';

const DEMONYM = /(?:an|ian|ish|ese|i|ic|ch|que|ais|aise|ano|ana)s?$/iu;
/** No country is called so. */
const SURE_DEMONYM = /(?:ian|ese|ish|rench|utch|reek|wiss)s?$/iu;
const SURE_DEMONYM_OR_AN = /(?:[^x]ican|ian|ban|ean|ese|ish|rench|utch|reek|wiss)s?$/u;
const OF_PEOPLE = /(?:ian|ean|ese|ish|isch\p{L}*|ien|ienne|aise?)$/u;

/** "Russian", "Chinese" beside a name say where somebody is from. */
export const isOfPeople = (word: string): boolean => OF_PEOPLE.test(word) || PEOPLES.has(word.toLowerCase());

/** "Cuban", "American", in lower case. */
export const isSureDemonym = (word: string): boolean => SURE_DEMONYM_OR_AN.test(word);

/** "Russian" for Russia; "Paris" has the ending, but is the name itself. */
export const isDemonym = ({ types, names, written, folded }: Standing): boolean =>
  types.every((type) => type === 'place' || type === 'group') &&
  (SURE_DEMONYM.test(written) ||
    (DEMONYM.test(written) && !names.some((name) => foldText(name).startsWith(folded))));
