/** Whether a name that is also a word is meant as the word: "Reading is fun", "in May", "Apple pie". */
import { isCapitalFirst } from './case-rule';
import { isHeadlineStyle, isTitle, startsSentence } from './block-words';
import { hasNoMark, languagesOfWord } from './common-word';
import { isDeed } from './deed';
import { hasGermanArticle, judgeGermanNoun } from './german-noun';
import { isGivenName } from './given-name';
import type { Standing, Verdict } from './standing';
import { judgeOtherSense } from './other-sense';
import { isQuotedAlone } from './quoted';
import { judgeAbroad } from './unmarked-abroad';
import { judgeUnmarked } from './unmarked-name';
import { FUNCTION_WORDS } from './words/function-words';
import { isEnglishWord } from './words/english-words';
import { IRREGULAR_PAST } from './words/verbs';
import { wordList } from './words/word-list';

const MONTHS = wordList('march april may june july august');
const MONTHS_ABROAD = wordList('mars avril mai juin abril junio mayo maggio');
/** Before a month, and not before a person. */
const BEFORE_MONTH = wordList(
  'in since last next this until till by of early late mid from through during every each between to before after around the on for',
);

export function judgeSense(place: Standing): Verdict {
  const { lower } = place;
  if (isNameOfMonth(place, lower) && isMonth(place)) return isDoneBy(place) ? 'name' : 'none';
  const other = judgeOtherSense(place, lower);
  if (other !== undefined) return other;
  if (isTitleOfSomebody(place)) return 'none';
  if (hasGermanArticle(place)) return 'none';
  const languages = languagesOfWord(place, lower);
  if (languages.length === 0) return 'name';
  const before = place.before?.text;
  const after = place.after?.text;
  if (before !== undefined && isTitle(before)) return 'name';
  // "Polish President Duda"
  if (after !== undefined && isCapitalFirst(after) && isTitle(after)) return 'name';
  if (isQuotedAlone(place)) return 'name';
  if (isWithArticle(place) && languages.includes('en')) return 'none';
  const german = judgeGermanNoun(place);
  if (german !== undefined) return german;
  if (hasNoMark(place) || isSecondWord(place))
    return languages.includes('en') ? judgeUnmarked(place, lower) : judgeAbroad(place, languages);
  return isNameOfMonth(place, lower) && !isPersonOfMonth(place) ? 'doubtful' : 'name';
}

/** "mars" is one, but not in English. */
const isNameOfMonth = ({ page, text }: Standing, lower: string): boolean =>
  MONTHS.has(lower) ||
  (MONTHS_ABROAD.has(lower) && page.languagesOf(text).some((language) => language !== 'en'));

/** "Admiral Sir Tony Radakin", where Admiral is a firm. */
const isTitleOfSomebody = ({ written, types, after, style }: Standing): boolean =>
  after !== undefined &&
  !isHeadlineStyle(style) &&
  !types.includes('person') &&
  isCapitalFirst(after.text) &&
  PERSONS_TITLES.test(written) &&
  (isTitle(after.text) || isGivenName(after.text));

const PERSONS_TITLES =
  /^(?:Admiral|General|Major|Captain|Marshal|Commander|Baron|Duke|Earl|Bishop|Dean|Judge|Justice|Pope|Prince|King|Queen)$/;

/** "reviled in the West as a despot"; but "the Bush years" */
const isWithArticle = ({ before, after, types }: Standing): boolean =>
  before?.text === 'the' &&
  types.every((type) => type === 'person') &&
  (after === undefined || (FUNCTION_WORDS.has(after.text) && !/^(?:and|or)$/.test(after.text)));

/** Behind a word that begins the sentence and may be its adjective: "Blue Sky thinking". */
function isSecondWord({ text, before, page, types }: Standing): boolean {
  if (before === undefined || types.includes('person') || page.hasCapitalNouns(text)) return false;
  if (FUNCTION_WORDS.has(before.text.toLowerCase())) return false;
  return isCapitalFirst(before.text) && startsSentence(text, before.start) && /\p{L}{3}/u.test(before.text)
    ? isEnglishWord(before.text.toLowerCase()) && !/^(?:in|at|from|to|near)$/i.test(before.text)
    : false;
}

/** Before a person, and not before a month. */
const BEFORE_PERSON = /^(?:with|against|at|about|behind|under|told|as|because|if|whether|when|while|but)$/iu;
/** Before a clause as well as before a date: "after May resigned". */
const BEFORE_CLAUSE = /^(?:after|before|since|until|till|as)$/iu;
/** Months do so, too. */
const OF_TIME =
  /^(?:saw|came|began|brought|ended?s?|started|starts|passed|arrived|begins|marked|marks|was|became)$/u;

function isDone(place: Standing): boolean {
  const next = place.after?.text ?? '';
  if (next === 'to' || OF_TIME.test(next)) return false;
  return isDeed(place) || IRREGULAR_PAST.has(next);
}
const isDoneBy = (place: Standing): boolean =>
  place.types.includes('person') && BEFORE_CLAUSE.test(place.before?.text ?? '') && isDone(place);
const isPersonOfMonth = (place: Standing): boolean =>
  place.types.includes('person') && (BEFORE_PERSON.test(place.before?.text ?? '') || isDone(place));

function isMonth({ text, start, end, before: word }: Standing): boolean {
  const before = word?.text ?? '';
  // "in March, Cambridgeshire"
  if (/^,\s\p{Lu}\p{L}+shire\b/u.test(text.slice(end))) return false;
  return (
    BEFORE_MONTH.has(before.toLowerCase()) ||
    /^\d{1,2}(?:st|nd|rd|th)?\.?$/.test(before) ||
    /(?:\bmid-|\d\.?\s)$/i.test(text.slice(Math.max(0, start - 6), start)) ||
    /^(?:,?\s\d|\sDay\b|\/)/.test(text.slice(end))
  );
}
