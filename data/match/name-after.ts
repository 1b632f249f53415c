/** What stands behind a name, up to a space, and makes a longer one with it: "Washington Post", "Paris Hilton". */
import { isAllCapitals, isCapitalFirst } from './case-rule';
import { isHeadlineStyle, isTitle, wordAfter, type BlockWord } from './block-words';
import { isGivenName } from './given-name';
import { isOfInstitution } from './institution';
import { isKnownPart } from './known-part';
import { isDemonym, isOfPeople } from './peoples';
import type { Standing, Verdict } from './standing';
import { foldText } from './tokens';
import { isEnglishWord } from './words/english-words';
import { FUNCTION_WORDS } from './words/function-words';
import type { Language } from './words/languages';
import {
  BRANDS,
  CITIES,
  DEMONYM_TAILS,
  GENERATION,
  GOVERNING,
  NAMED_PLACES,
  NAME_MAKERS,
  PLACES_OF_PERSONS,
} from './words/name-makers';

const POSSESSIVE = /(?:['’]s|s['’])$/iu;
/** Of the compass: "Western powers", but "Western Wall" and "Western Sahara" are names of their own. */
const COMPASS = /^(?:north|south|east|west)(?:ern)?$/i;
/** Behind a surname: a building or a prize. */
const NAMED_AFTER = /^(?:international|national|memorial|presidential)$/;
/** "Ali Hassan al-Majid" is no Hassan. */
const ARABIC = /^(?:al|el)[-‐‑]\p{Lu}/u;
/** "post-Mugabe Zimbabwe", "pro-Trump Republicans" */
const SIDE_BEFORE = /(?:^|[^\p{L}])(?:pro|anti|post|pre|ex|never)[-‐‑]$/iu;
/** "Jordan’s Restaurant" is somebody’s. */
const SHOP = /^['’]s\s(?:restaurant|caf[eé]|diner|bar|bakery|pizzeria|grill|deli|tavern|steakhouse|pub)\b/iu;

export function judgeAfter(place: Standing): Verdict {
  const { text, start, end, style, types } = place;
  const word = place.after;
  if (word === undefined) return SHOP.test(text.slice(end, end + 20)) ? 'none' : 'name';
  if (GENERATION.test(word.text)) {
    if (types.includes('person')) return isKnownPart(place, word.text) ? 'name' : 'namesake';
    // "El papa León XIV"
    if (types.every((type) => type === 'place')) return 'none';
  }
  const lower = word.text.toLowerCase().replace(POSSESSIVE, '');
  if (types.includes('person') && ARABIC.test(word.text) && !isKnownPart(place, word.text)) return 'none';
  if (!isCapitalFirst(word.text) || isKnownPart(place, word.text)) return 'name';
  if (
    isPlaceBeforePerson(place, word) ||
    isOfOther(place, word) ||
    SIDE_BEFORE.test(text.slice(Math.max(0, start - 6), start))
  )
    return 'name';
  if (types.includes('person') && NAMED_AFTER.test(lower)) return 'none';
  if (lower === 'city') {
    const next = wordAfter(text, word.end);
    if (next !== undefined && GOVERNING.has(next.text.toLowerCase().replace(POSSESSIVE, ''))) return 'name';
    if (CITIES.has(place.lower)) return 'none';
  }
  if (!style.allCapitals && (isDemonym(place) ? DEMONYM_TAILS : BRANDS).has(lower)) return 'none';
  if (isOfInstitution(place)) return 'none';
  if (isNoTail(place, word, lower)) return 'name';
  return NAME_MAKERS.has(lower) || !place.page.hasCapitalNouns(text) ? 'none' : 'name';
}

/** Languages in which a role goes on with whose it is and then who: "пресс-секретарь Путина Дмитрий Песков". */
const OF_GENITIVES: ReadonlySet<Language> = new Set(['pl', 'cs', 'ru', 'uk']);

const isOfOther = ({ before, types, page, text, written }: Standing, word: BlockWord): boolean =>
  types.every((type) => type === 'person') &&
  before !== undefined &&
  (isTitle(before.text) || !isCapitalFirst(before.text)) &&
  isGivenName(word.text) &&
  !isGivenName(written) &&
  page.languagesOf(text).some((language) => OF_GENITIVES.has(language));

/** "the envoy for Sudan Roger Winter" */
const isPlaceBeforePerson = ({ before, types }: Standing, { text }: BlockWord): boolean =>
  types.every((type) => type === 'place') &&
  /^(?:to|of|for|from|in)$/u.test(before?.text ?? '') &&
  isGivenName(text);

function isNoTail(place: Standing, word: BlockWord, lower: string): boolean {
  const { style, types, written } = place;
  const typesAfter = place.typesFrom(place.end + 1);
  const isApart =
    FUNCTION_WORDS.has(lower.replace(/['’]s$/u, '')) ||
    GOVERNING.has(lower) ||
    isTitle(word.text) ||
    // "EU", "MPs"
    (!style.allCapitals &&
      isAllCapitals(word.text.replace(/(?<=\p{Lu})s$/u, '')) &&
      !NAME_MAKERS.has(lower)) ||
    (isOfPeople(word.text) && !types.includes('person'));
  if (isHeadlineStyle(style)) return isApart || !isTailInHeadline(place, word, lower);
  const isNoPlaceOrPerson = types.every((type) => type === 'work' || type === 'group' || type === 'facility');
  // "Claude Monet"
  if (isNoPlaceOrPerson && isGivenName(written) && !isApart && !isEnglishWord(lower)) return false;
  if (isDemonym(place) || (isNoPlaceOrPerson && !COMPASS.test(written))) return true;
  if (isApart || typesAfter.length === 0) return isApart;
  // "Paris Hilton", where both are known: neither is meant. But "Belarus Aryna Sabalenka" is no name.
  const isSurname = typesAfter.includes('person') && !/\s/.test(place.writtenAfter);
  const mayBeGiven = types.every((type) => type === 'place') || PLACES_OF_PERSONS.has(place.lower);
  return !(isSurname && mayBeGiven);
}

/** Where every word has a capital, only what no dictionary has goes on with a given name: "Jordan Peele". */
function isTailInHeadline(
  { types, written, page, typesFrom, end }: Standing,
  word: BlockWord,
  lower: string,
): boolean {
  if (page.isLongerName(foldText(`${written} ${word.text}`))) return true;
  if (NAMED_PLACES.has(`${written.toLowerCase()}-${lower}`)) return true;
  if (typesFrom(end + 1).length > 0 || isEnglishWord(lower)) return false;
  const isPlace = types.every((type) => type === 'place');
  return isPlace
    ? PLACES_OF_PERSONS.has(written.toLowerCase())
    : types.includes('person') && isGivenName(written);
}
