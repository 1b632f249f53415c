/** Whether a name is a word, or a part of another one, by what languages other than English have. */
import { hasArticleOfNone } from './article-before';
import { isWithinCountry } from './country-around';
import { isInOtherPhrase } from './other-phrase';
import { isOfLongerPlace } from './place-tail';
import { isRoyal } from './royal';
import { isSlavicAdjective } from './slavic-adjective';
import type { Standing } from './standing';

const RULES = [
  isWithinCountry,
  isOfLongerPlace,
  isInOtherPhrase,
  hasArticleOfNone,
  isSlavicAdjective,
  isRoyal,
];

export const isOtherAbroad = (place: Standing): boolean => RULES.some((rule) => rule(place));
