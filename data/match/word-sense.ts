/** Whether a name that is also a word is meant as the word: "Reading is fun", "in May", "Apple pie". */
import { isCapitalFirst } from './case-rule';
import { isTitle, startsSentence, wordAfter, wordBefore } from './block-words';
import type { Standing, Verdict } from './standing';
import { COMMON_WORDS, VERBS } from './words/common-words';
import { OTHER_SENSES } from './words/senses';
import { guessLanguages, type Language } from './words/languages';
import { wordList } from './words/word-list';

const MONTHS = wordList('march april may june july august mars avril mai juin abril junio mayo maggio');
/** Before a month, and not before a person. */
const BEFORE_MONTH = wordList(
  'in since last next this until till by of early late mid from through during every each between to before after around the on for',
);
const OBJECTS = wordList(
  'the a an your my his her our their this that these those it them him us you i we he she they me some any all to god there',
);
/** What a sentence says of a name at its start, and hardly of the word. */
const SAID_OF_NAMES = wordList(
  'said says has had was is will would could and announced told won lost unveiled reported posted launched wants wanted plans planned plays played hosts hosted joined joins signed signs beat beats agreed agrees faces faced became becomes also, insists insisted denies denied warned warns vowed vows called calls urged urges claims claimed accused accuses remains became met meets who whose which in on at to from with for but',
);

export function judgeSense(place: Standing): Verdict {
  const { text, start, end, written, style } = place;
  const lower = written.toLowerCase();
  if (MONTHS.has(lower) && isMonth(place)) return 'none';
  if (hasOtherSense(place, lower)) return 'doubtful';
  if (!isCommonWord(place, lower)) return 'name';
  const before = wordBefore(text, start)?.text;
  const after = wordAfter(text, end)?.text;
  if (before !== undefined && isTitle(before)) return 'name';
  // "Polish President Duda"
  if (after !== undefined && isCapitalFirst(after) && isTitle(after)) return 'name';
  if (isGermanNoun(place)) return before !== undefined && GERMAN_ARTICLE.test(before) ? 'none' : 'doubtful';
  if (style.allCapitals || style.titleCase || /^an?$/i.test(before ?? '')) return 'doubtful';
  if (MONTHS.has(lower)) return 'doubtful';
  return startsSentence(text, start) ? judgeAtStart(place, lower) : 'name';
}

function isCommonWord({ text, start, types, page }: Standing, lower: string): boolean {
  // Songs and films are called by any word, and the page may use a name as a word.
  if (types.every((type) => type === 'work')) return true;
  if (startsSentence(text, start) && page.hasInLowerCase(lower)) return true;
  const all = Object.keys(COMMON_WORDS) as Language[];
  if (!all.some((language) => COMMON_WORDS[language].has(lower))) return false;
  // A short block tells its language badly: any that it may be in counts.
  const own = guessLanguages(text, 1);
  const languages = own.length > 0 ? own : [page.language ?? 'en'];
  return languages.some((language) => COMMON_WORDS[language].has(lower));
}

/** The first word of a sentence has its capital anyway. */
function judgeAtStart({ text, end }: Standing, lower: string): Verdict {
  if (/^['’]s(?![\p{L}])/u.test(text.slice(end))) return 'name';
  const after = wordAfter(text, end)?.text;
  if (after === undefined) return /^[,(]/.test(text.slice(end)) ? 'name' : 'doubtful';
  const next = after.toLowerCase();
  if (
    OBJECTS.has(next) &&
    VERBS.has(lower) &&
    !/^\s(?:this|that)\s(?:week|month|year|time)/u.test(text.slice(end))
  )
    return 'none';
  if (lower === 'podemos' && /[aei]r(?:se|l[eoa]s?)?$/.test(next)) return 'none';
  if (next === 'to' || next === 'for') return VERBS.has(lower) ? 'none' : 'doubtful';
  // "Polish authorities"
  if (/(?:ish|ese|ian)$/.test(lower)) return 'name';
  // "Will Smith", "May Day": a verb, or a name that the rules of longer names leave.
  if (isCapitalFirst(after) && VERBS.has(lower) && !isTitle(after)) return 'doubtful';
  if (VERBS.has(lower) && lower.endsWith('ing')) return 'doubtful';
  return SAID_OF_NAMES.has(next) || next.endsWith('ed') ? 'name' : 'doubtful';
}

const GERMAN_ARTICLE =
  /^(?:das|dem|des|die|der|ein|eine|einen|einem|eines|kein|keine|beim|zum|vom|ans|ins|mein|dein|sein|ihr|unser|dieses|jedes)$/iu;

/** "das Essen" is a meal, "in Essen" a town; where all nouns have capitals, the word before must tell. */
function isGermanNoun({ text, start, page }: Standing): boolean {
  if (!page.hasCapitalNouns(text)) return false;
  const before = wordBefore(text, start)?.text;
  return before === undefined || !/^(?:in|nach|aus|bei|von|um|bis|Stadt)$/iu.test(before);
}

function isMonth({ text, start, end }: Standing): boolean {
  const before = wordBefore(text, start)?.text ?? '';
  return (
    BEFORE_MONTH.has(before.toLowerCase()) ||
    /^\d{1,2}(?:st|nd|rd|th)?\.?$/.test(before) ||
    /(?:\bmid-|\d\.?\s)$/i.test(text.slice(0, start)) ||
    /^(?:,?\s\d|\sDay\b|\/)/.test(text.slice(end))
  );
}

function hasOtherSense({ text, types }: Standing, lower: string): boolean {
  const senses = OTHER_SENSES.filter(
    (sense) => sense.alias === lower && types.every((type) => sense.types.has(type)),
  );
  if (senses.length === 0) return false;
  const words = wordsOf(text);
  return senses.some(({ near }) => words.some((word) => near.has(word)));
}

/** Of the block that was asked for last, since several of its hits may ask. */
let last: { text: string; words: readonly string[] } | undefined;

function wordsOf(text: string): readonly string[] {
  if (last?.text !== text) last = { text, words: text.toLowerCase().match(/[\p{L}-]+/gu) ?? [] };
  return last.words;
}
