import type { DocumentView, SentenceView } from './document-view';
import { LISTS, listBit } from './lexicon';
import { easternNameAt } from './name-edges';
import { isNoName } from './not-names';
import type { Span } from './span-labels';
import { isTitle } from './titles';
import { isOrdinary, type WordView } from './word-view';

/** Roles of a word in a listed phrase (`WordView.roles`). */
const FIRST = 1;
const LAST = 3;
/** Lists whose names of several words are nobody else's. */
const SURE = (['country', 'region', 'organisation', 'facility', 'person', 'demonym'] as const).map((list) =>
  LISTS.indexOf(list),
);
/** After the name of a people. */
const OF_PEOPLE = /^(?:tribes?|peoples?|elders|clans?|tribesmen|villagers|warriors|language|reservation)$/;

/** Adds names that the model passed over and that are told by lists, or by the words around them. */
export function addMissedNames(
  document: DocumentView,
  sentence: SentenceView,
  found: readonly Span[],
): Span[] {
  if (sentence.style !== 'plain') return [...found];
  const { words } = sentence;
  const isFree = ([from, to]: Span) => found.every(([a, b]) => b <= from || to <= a);
  const listed = words
    .flatMap((_, at) => [...listedFrom(words, at), ...easternNameAt(words, at)])
    .filter(isFree);
  const sole = words.flatMap((word, at): Span[] =>
    isFree([at, at + 1]) && isSoleName(document, words, word, at) ? [[at, at + 1]] : [],
  );
  return [...found, ...listed, ...sole.filter(([at]) => listed.every(([a, b]) => at < a || at >= b))].sort(
    (a, b) => a[0] - b[0],
  );
}

/** The listed phrase of several words that begins here. */
function listedFrom(words: readonly WordView[], from: number): Span[] {
  const list = SURE.find((each) => words[from]?.roles[each] === FIRST);
  if (list === undefined) return [];
  const last = words.findIndex((word, i) => i > from && word.roles[list] === LAST);
  return last > from && words[from]?.capitalised && words[last]?.capitalised ? [[from, last + 1]] : [];
}

const PRODUCT = /^\p{Ll}{1,2}\p{Lu}\p{Ll}{2,}$/u;
const NAMED = listBit('work') | listBit('company') | listBit('organisation');
/** "iPhone", "eBay". */
const isProduct = ({ text, lists }: WordView) => PRODUCT.test(text) && (lists & NAMED) !== 0;

const PLACE = listBit('country') | listBit('city');
/** "London-based". */
const isBased = (words: readonly WordView[], at: number) =>
  ((words[at]?.lists ?? 0) & PLACE) !== 0 &&
  words[at]?.capitalised === true &&
  words[at + 1]?.text === '-' &&
  /^(?:based|born|backed)$/.test(words[at + 2]?.text ?? '');

/** A capital within a sentence on a word that is no ordinary one, before "tribe" or "elders". */
function isSoleName(
  { usage }: DocumentView,
  words: readonly WordView[],
  word: WordView,
  at: number,
): boolean {
  if (isProduct(word) || isBased(words, at)) return true;
  const before = words[at - 1];
  if (!before || (before.capitalised && at > 1) || !OF_PEOPLE.test(words[at + 1]?.text ?? '')) return false;
  const isWord = isOrdinary(word) || isNoName(word.text) || isTitle(word.text);
  return /^\p{Lu}\p{Ll}{2,}$/u.test(word.text) && !isWord && (usage.get(word.lower)?.lower ?? 0) === 0;
}
