/** The phrase that a word which may be a name begins: "Zoom in on", "Apple lawyers", "Fox cubs". */
import { isCapitalFirst } from './case-rule';
import { isHeadlineStyle, isTitle, wordAfter } from './block-words';
import { isVerb, isVerbForm } from './deed';
import type { Standing, Verdict } from './standing';
import { VERBS } from './words/common-words';
import { isEnglishWord } from './words/english-words';
import { FUNCTION_WORDS } from './words/function-words';
import { OF_COMPANIES, OF_LISTED, OF_PEOPLE, OF_PLACES } from './words/nouns';
import { isRareWord } from './words/rare-words';
import { AUXILIARIES, IRREGULAR_PAST } from './words/verbs';

/** In capitals of some kind, or a line that ends without a stop. */
export const isHeadline = ({ style, text }: Standing): boolean =>
  isHeadlineStyle(style) || !/[.!?…:]\P{L}*$/u.test(text);

/** How those in the news are, in headlines without "is": "Zoom in talks to buy rival". */
const STATE =
  /^\s(?:in (?:talks|court|crisis|turmoil)|under (?:fire|pressure|investigation|scrutiny)|on trial|at odds|set to|poised to|ready to|urged to|accused of)\b/iu;
/** Behind a verb, whatever follows. */
const PARTICLE = /^(?:into|with|out|off|away|by|until)$/;
/** Behind a verb, where words of grammar follow: "Zoom in on the picture". */
const PARTICLE_OR_PREPOSITION = /^(?:in|on|up|down|over|back|through)$/;

/** "Zoom in on the picture", but "Zoom in talks to buy rival". */
export function judgePhrase(place: Standing, lower: string): Verdict | undefined {
  const { text, end, after, types } = place;
  if (isHeadline(place) && STATE.test(text.slice(end))) return 'name';
  if (after === undefined || !(VERBS.has(lower) || isVerb(lower))) return undefined;
  if (PARTICLE.test(after.text)) return 'none';
  if (!PARTICLE_OR_PREPOSITION.test(after.text) || isHeadline(place)) return undefined;
  if (types.every((type) => type === 'place') && after.text === 'in') return undefined;
  const third = wordAfter(text, after.end)?.text ?? '';
  // "Settle down, the Speaker said."
  if (third === '' && /^(?:up|down|over|back)$/.test(after.text)) return 'none';
  return /^(?:a|an|the|your|my|it|them|this|that|these|on|to|for|from|with)$/.test(third)
    ? 'none'
    : undefined;
}

/** "Cork city", "Apple shares", "Labour MPs": what a place or a company has. */
export function isOwned({ types, after }: Standing): Verdict | undefined {
  const next = after?.text.toLowerCase() ?? '';
  const singular = next.replace(/s$/, '');
  if (types.includes('person') && OF_PEOPLE.has(singular)) return 'name';
  if (types.every((type) => type === 'place')) return OF_PLACES.has(next) ? 'name' : undefined;
  if (types.some((type) => type !== 'organisation' && type !== 'work' && type !== 'group')) return undefined;
  if (types.every((type) => type === 'organisation') && OF_LISTED.has(singular)) return 'name';
  return OF_COMPANIES.has(next) || OF_COMPANIES.has(singular) ? 'doubtful' : undefined;
}

/** Titles that in small letters are nouns, too. */
const PORTFOLIO = /^(?:energy|health|education|trade|home|finance|security|justice|state)$/;

/** "Rose hip tea", "Bath time", "Fox hunting is": a name is followed by what it does or has, and not by any noun. */
export function isNounBehind({ text, after }: Standing): boolean {
  if (after === undefined) return false;
  const word = after.text;
  if (isCapitalFirst(word) || FUNCTION_WORDS.has(word) || IRREGULAR_PAST.has(word)) return false;
  if (AUXILIARIES.has(word) || (isTitle(word) && !PORTFOLIO.test(word))) return false;
  if (word.endsWith('ing'))
    return /^(?:is|was|has|can|will|remains|costs)$/.test(wordAfter(text, after.end)?.text ?? '');
  return /^\p{L}{3}/u.test(word) && !/(?:s|ed|ly)$/.test(word) && isKnownNoun(word, text, after.end);
}

/** A word of the dictionary, or one before a verb: "Apple blossom covers the valley". */
const isKnownNoun = (word: string, text: string, end: number): boolean => {
  if (isEnglishWord(word) || isRareWord(word)) return true;
  const third = wordAfter(text, end)?.text ?? '';
  return AUXILIARIES.has(third) || IRREGULAR_PAST.has(third) || isVerbForm(third);
};
