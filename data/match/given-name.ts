import { foldText } from './tokens';
import { GIVEN_NAMES } from './words/given-names';

/** Whether a word is a common given name, whatever its case and accents. */
export const isGivenName = (word: string): boolean =>
  GIVEN_NAMES.has(word.toLowerCase()) || GIVEN_NAMES.has(foldText(word));
