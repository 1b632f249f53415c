import { foldText } from './tokens';
import { GIVEN_NAMES } from './words/given-names';
import { GIVEN_NAMES_ABROAD } from './words/given-names-abroad';

/** Whether a word is a common given name, whatever its case and accents. */
export const isGivenName = (word: string): boolean =>
  GIVEN_NAMES.has(word.toLowerCase()) ||
  GIVEN_NAMES_ABROAD.has(word.toLowerCase()) ||
  GIVEN_NAMES.has(foldText(word));
