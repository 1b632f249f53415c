/** Whether a name is followed by what it does or did: "Apple sells phones", but "Apple shares are down". */
import { isCapitalFirst } from './case-rule';
import { wordAfter } from './block-words';
import type { Standing } from './standing';
import { isEnglishWord } from './words/english-words';
import { FUNCTION_WORDS } from './words/function-words';
import { AGENT_VERBS, AUXILIARIES, IRREGULAR_PAST, NEWS_VERBS, NOUNS_OR_VERBS } from './words/verbs';

/** Behind a plural only: what stands before is a noun. */
const OF_PLURALS = /^(?:are|were|have|do|don['’]t|aren['’]t|weren['’]t|haven['’]t)$/;
/** A verb goes on with its object or a particle. */
const GOES_ON =
  /^(?:the|an?|its?|his|her|their|our|this|that|these|those|it|him|them|us|me|no|not|all|more|most|less|new|two|three|four|five|six|seven|eight|nine|ten|up|down|back|out|off|away|ahead|again|now|as|after|\p{N}.*)$/u;

/** "announced", "unveils", "to resign"; of companies and countries whatever was done. */
export function isDeed({ text, types, style, after }: Standing): boolean {
  if (after === undefined) return false;
  const next = after.text.toLowerCase();
  if (AGENT_VERBS.has(next)) return true;
  if (types.every((type) => type === 'work')) return false;
  if (types.every((type) => type === 'organisation' || type === 'place'))
    if (next.endsWith('ed') || IRREGULAR_PAST.has(next)) return true;
  if (next.endsWith('ed') && isStem(NEWS_VERBS, NOUNS_OR_VERBS)(next)) return true;
  if (next === 'to') return isPlan(text, after.end);
  if (!next.endsWith('s')) return false;
  const third = wordAfter(text, after.end)?.text ?? '';
  const lower = third.toLowerCase();
  if (OF_PLURALS.test(lower)) return false;
  if (isStem(NEWS_VERBS)(next)) return true;
  if (!isStem(NOUNS_OR_VERBS)(next)) return false;
  const isInHeadline = style.allCapitals || style.titleCase;
  return GOES_ON.test(lower) || (!isInHeadline && third !== '' && isCapitalFirst(third));
}

/** "Brown bears", "Visa rules are strict": the name is the word that says which. */
export function isPluralBehind({ text, after }: Standing): boolean {
  if (after === undefined || isCapitalFirst(after.text) || !/[^s]s$/.test(after.text)) return false;
  const next = after.text;
  if (FUNCTION_WORDS.has(next) || AUXILIARIES.has(next) || !isEnglishWord(next.slice(0, -1))) return false;
  if (!isStem(NEWS_VERBS, NOUNS_OR_VERBS)(next)) return true;
  return OF_PLURALS.test(wordAfter(text, after.end)?.text ?? '');
}

/** "to resign", "to open a store" */
function isPlan(text: string, end: number): boolean {
  const verb = wordAfter(text, end)?.text.toLowerCase() ?? '';
  return NEWS_VERBS.has(verb) || NOUNS_OR_VERBS.has(verb);
}

/** Whether a verb with an ending is in one of the lists without it. */
const isStem =
  (...lists: readonly ReadonlySet<string>[]) =>
  (verb: string): boolean =>
    stemsOf(verb).some((stem) => lists.some((list) => list.has(stem)));

/** "stopped" -> "stop", "denies" -> "deny". */
const stemsOf = (verb: string): string[] => [
  verb.replace(/s$|ed$/, ''),
  verb.replace(/es$|d$/, ''),
  verb.replace(/(?:ies|ied)$/, 'y'),
  verb.replace(/(.)\1ed$/, '$1'),
];
