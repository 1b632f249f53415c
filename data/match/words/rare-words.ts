/**
 * Words of English that are seldom met, and as names often enough: "truss", "otter", "compass". WordNet's nouns,
 * adjectives and verbs that are also among the words of @zxcvbn-ts/language-en, as far as a spelling dictionary
 * (Hunspell) has them in small letters and not with a capital as well; no given names, nor what `english-words.ts` has.
 */
import { isFormOf } from './english-words';
import { COUNT_NOUNS } from './nouns';
import { COUNTED } from './ordinary/english-count-nouns';
import { VERBS_ALONE, VERBS_AND_NOUNS } from './ordinary/english-verbs';
import { RARE_ENGLISH } from './ordinary/rare-english';
import { isPacked } from './packed-words';

/** @param word in lower case */
export const isRareWord = (word: string): boolean => isFormOf(word, (stem) => isPacked(RARE_ENGLISH, stem));

/** WordNet’s verbs by how often its texts have them as nouns. @param word as "to" has it behind it */
export const isVerbAlone = (word: string): boolean => isPacked(VERBS_ALONE, word);
export const isVerbAndNoun = (word: string): boolean => isPacked(VERBS_AND_NOUNS, word);

/** Of one of them a sentence has an article: without it, it is a name. WordNet’s things and living beings. */
export const isCountNoun = (word: string): boolean => COUNT_NOUNS.has(word) || isPacked(COUNTED, word);
