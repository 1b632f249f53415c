/** Whether a name is a piece of a longer one that nobody told us of: "Denzel Washington", "Washington Post". */
import { isAllCapitals, isCapitalFirst } from './case-rule';
import { isInitial, isTitle, startsSentence, wordAfter, wordBefore, type BlockWord } from './block-words';
import { fitsName } from './person-names';
import type { Standing, Verdict } from './standing';
import { foldText } from './tokens';
import { FUNCTION_WORDS } from './words/function-words';
import { GIVEN_NAMES } from './words/given-names';
import {
  BRANDS,
  CITIES,
  DEMONYM_TAILS,
  FOREIGN_NAMES,
  GENERATION,
  GOVERNING,
  INSTITUTIONS_OF,
  NAME_MAKERS,
  PAIRS,
  PLACE_PREFIX,
  REGIONS,
} from './words/name-makers';
import { PEOPLES } from './words/titles';
import { VERBS } from './words/common-words';

const POSSESSIVE = /(?:['’]s|s['’])$/iu;
/** Of places: "Russian", "Chinese", "Iraqi". */
const DEMONYM = /(?:an|ian|ish|ese|i|ic|ch|que|ais|aise|ano|ana)s?$/iu;
/** Of the compass: "Western powers", but "Western Wall" and "Western Sahara" are names of their own. */
const COMPASS = /^(?:north|south|east|west)(?:ern)?$/i;
/** Behind a surname: a building or a prize. */
const NAMED_AFTER = /^(?:international|national|memorial|presidential)$/;
/** No country is called so. */
const SURE_DEMONYM = /(?:ian|ese|ish|rench|utch|reek|wiss)s?$/iu;
const SURE_DEMONYM_OR_AN = /(?:[^x]ican|ian|ban|ean|ese|ish|rench|utch|reek|wiss)s?$/u;
/** Of whom there is a word before a name, as in "Charles de Gaulle". */
const PARTICLE = /^(?:de|del|della|di|da|do|dos|du|van|von|der|den|ter|bin|ibn|ben|al|el|la|le|af|av|zu)$/iu;
/** Adjectives before a place, which begin sentences: "Landlocked Chad", "Oil-rich Qatar". */
const ADJECTIVE = /(?:ed|ing|ly|ous|ful|less|ive|able|ible|al|ary|ish|est|ern|ist|\p{L}-\p{Ll}+)$/u;
/** Capitalised adjectives before a place that stays itself. */
const EPOCH =
  /^(?:soviet|nazi|imperial|communist|ottoman|tsarist|czarist|republican|democratic|mainland|metropolitan|occupied|ancient|modern|medieval|downtown|central|greater|continental|eastern|western|southern|northern|northeastern|northwestern|southeastern|southwestern|revolutionary|islamist|islamic|catholic|muslim|orthodox|rural|urban|wartime|team|old)$/i;

export function judgeLongerName(place: Standing): Verdict {
  const after = judgeAfter(place);
  if (after !== 'name') return after;
  const before = judgeBefore(place);
  return before === 'name' ? judgeApart(place) : before;
}

/** What stands before the name, up to a space. */
export function judgeBefore(place: Standing): Verdict {
  const word = wordBefore(place.text, place.start);
  if (word === undefined) return 'name';
  if (!isCapitalFirst(word.text)) return PARTICLE.test(word.text) ? judgeParticle(place, word) : 'name';
  if (POSSESSIVE.test(word.text)) return 'name';
  if (!place.types.includes('person') && isKnownPart(place, word.text)) return 'name';
  if (makesOtherPlace(place, word)) return 'none';
  const isPerson = place.types.includes('person');
  if (GIVEN_NAMES.has(word.text.toLowerCase()) && !isVerbAtStart(place, word)) {
    return isPerson ? judgePerson(place, word) : 'namesake';
  }
  if (place.page.isLongerName(foldText(`${word.text} ${place.written}`))) return 'namesake';
  if (isInitial(word.text) && !place.style.allCapitals)
    return isPerson ? judgePerson(place, word) : 'namesake';
  if (isNoPart(place, word)) return 'name';
  return isPerson ? judgePerson(place, word) : place.types.includes('place') ? 'namesake' : 'name';
}

/** "Will Putin come?" */
const isVerbAtStart = ({ text }: Standing, word: BlockWord): boolean =>
  VERBS.has(word.text.toLowerCase()) && startsSentence(text, word.start) && /\?["”’]?\s*$/.test(text);

function makesOtherPlace({ types, style, text, start }: Standing, word: BlockWord): boolean {
  if (!types.includes('place') || style.allCapitals) return false;
  const lower = word.text.toLowerCase();
  const own = foldText(text.slice(start).split(/[^\p{L}\p{M}]/u, 1)[0] ?? '');
  if (PAIRS[own]?.has(lower) === true) return true;
  // "New Cuban leaders" are no place.
  return PLACE_PREFIX.test(word.text) && !(lower === 'new' && SURE_DEMONYM_OR_AN.test(own));
}

/** Words with a capital that are part of no name. */
function isNoPart(place: Standing, word: BlockWord): boolean {
  const { text, style, typesBefore, types, page } = place;
  const lower = word.text.toLowerCase();
  if (style.allCapitals || style.titleCase || typesBefore.length > 0) return true;
  if (FUNCTION_WORDS.has(lower.replace(/['’]s$/u, '')) || isTitle(word.text)) return true;
  if (/^\p{N}/u.test(word.text) || isAllCapitals(word.text) || isOfPeople(word.text)) return true;
  if (page.hasCapitalNouns(text)) return true;
  const isPlace = !types.includes('person');
  if (isPlace && (EPOCH.test(lower) || /-\p{Ll}|^(?:Post|Pre|Pro|Anti|Non|Ex)-/u.test(word.text)))
    return true;
  if (!startsSentence(text, word.start)) return false;
  return ADJECTIVE.test(word.text) || page.hasInLowerCase(lower);
}

/** "Russian", "Chinese" before a name say where somebody is from. */
const isOfPeople = (word: string): boolean => DEMONYM_BEFORE.test(word) || PEOPLES.has(word.toLowerCase());
const DEMONYM_BEFORE = /(?:ian|ean|ese|ish|isch\p{L}*|ien|ienne|aise?)$/u;

/** Whether the given names before a surname are those of the person that we know. */
function judgePerson({ text, names }: Standing, last: BlockWord): Verdict {
  const before: string[] = [];
  for (let word: BlockWord | undefined = last; word !== undefined && before.length < 4;) {
    if (!isCapitalFirst(word.text) || isTitle(word.text) || FUNCTION_WORDS.has(word.text.toLowerCase()))
      break;
    if (POSSESSIVE.test(word.text) || isAllCapitals(word.text.replace(/\./g, '')) !== isInitial(word.text))
      break;
    before.unshift(word.text);
    word = wordBefore(text, word.start);
  }
  if (before.length === 0) return 'name';
  const full = names.filter((name) => /\s/.test(name.trim()));
  // Of somebody known by one name alone, we cannot tell the given name.
  if (full.length === 0) return 'name';
  // Whatever stands before a given name may be a role that we do not know: any part that fits will do.
  return full.some((name) => before.some((_, index) => fitsName(before.slice(index), name)))
    ? 'name'
    : 'namesake';
}

/** "Leonardo da Vinci", "University of Washington", "Bank of America". */
function judgeParticle(place: Standing, particle: BlockWord): Verdict {
  const head = wordBefore(place.text, particle.start);
  if (head === undefined || !isCapitalFirst(head.text) || isKnownPart(place, head.text)) return 'name';
  const lower = head.text.toLowerCase();
  if (INSTITUTIONS_OF.has(lower)) return 'none';
  if (GIVEN_NAMES.has(lower) && !place.names.some((name) => fitsName([head.text], name))) return 'namesake';
  return 'name';
}

/** What stands behind the name, up to a space. */
function judgeAfter(place: Standing): Verdict {
  const { text, end, style, types } = place;
  const word = wordAfter(text, end);
  if (word === undefined) return 'name';
  if (GENERATION.test(word.text) && types.includes('person'))
    return isKnownPart(place, word.text) ? 'name' : 'namesake';
  if (!isCapitalFirst(word.text) || isKnownPart(place, word.text)) return 'name';
  const lower = word.text.toLowerCase().replace(POSSESSIVE, '');
  if (types.includes('person') && NAMED_AFTER.test(lower)) return 'none';
  const next = wordAfter(text, word.end);
  if (lower === 'city' && next !== undefined && GOVERNING.has(next.text.toLowerCase())) return 'name';
  if (lower === 'city' && CITIES.has(place.written.toLowerCase())) return 'none';
  if (!style.allCapitals && (isDemonym(place) ? DEMONYM_TAILS : BRANDS).has(lower)) return 'none';
  if (isNoTail(place, word, lower)) return 'name';
  return NAME_MAKERS.has(lower) || !place.page.hasCapitalNouns(text) ? 'none' : 'name';
}

function isNoTail(place: Standing, word: BlockWord, lower: string): boolean {
  const { style, types, typesAfter, written, page } = place;
  const isApart =
    FUNCTION_WORDS.has(lower.replace(/['’]s$/u, '')) ||
    GOVERNING.has(lower) ||
    isTitle(word.text) ||
    isAllCapitals(word.text) ||
    isOfPeople(word.text);
  if (style.allCapitals || style.titleCase) {
    const isGivenName = types.includes('person') && GIVEN_NAMES.has(written.toLowerCase());
    return isApart || !(isGivenName || page.isLongerName(foldText(`${written} ${word.text}`)));
  }
  const isNoPlaceOrPerson = types.every((type) => type === 'work' || type === 'group' || type === 'facility');
  if (isDemonym(place) || (isNoPlaceOrPerson && !COMPASS.test(written))) return true;
  if (isApart || typesAfter.length === 0) return isApart;
  // "Paris Hilton", where both are known: neither is meant. But "Belarus Aryna Sabalenka" is no name.
  const isSurname = typesAfter.includes('person') && !/\s/.test(place.writtenAfter);
  return !(isSurname && types.every((type) => type === 'place'));
}

/** "Russian" for Russia; "Paris" has the ending, but is the name itself. */
const isDemonym = ({ types, names, written }: Standing): boolean =>
  types.every((type) => type === 'place' || type === 'group') &&
  (SURE_DEMONYM.test(written) ||
    (DEMONYM.test(written) && !names.some((name) => foldText(name).startsWith(foldText(written)))));

/** What belongs to the name by other marks than a space: "Paris, Texas", "Guinea-Bissau". */
function judgeApart(place: Standing): Verdict {
  const { text, end, types } = place;
  if (!types.includes('place')) return judgeOf(place);
  if (SECOND_HALF.test(text.slice(end, end + 20)) || isAbroad(place)) return 'none';
  return judgeOf(place);
}

/** Behind a hyphen they make another place; what else stands there leaves the first a name. */
const SECOND_HALF =
  /^[-‐‑](?:Bissau|Herzegovina|Lorraine|Palatinate|Holstein|Anhalt|Westphalia|Vorpommern|Württemberg|Pfalz|Rheinland)/u;

/** "Paris, Texas", if no fact links the two. */
function isAbroad(place: Standing): boolean {
  const { text, end, written } = place;
  if (text.charAt(end) !== ',' || !FOREIGN_NAMES.has(written.toLowerCase())) return false;
  const region = /^,\s(\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+)?)/u.exec(text.slice(end, end + 30))?.[1];
  return (
    region !== undefined && isRegion(region) && !isKnownPart(place, region) && !place.isLinkedWith(end + 2)
  );
}

const isRegion = (text: string): boolean => {
  const [first = '', second = ''] = text.toLowerCase().split(/\s/);
  return REGIONS.has(first) || REGIONS.has(`${first}-${second}`);
};

/** "Bank of America" */
function judgeOf(place: Standing): Verdict {
  const of = wordBefore(place.text, place.start);
  if (of?.text !== 'of') return 'name';
  const head = wordBefore(place.text, of.start);
  if (head === undefined || !isCapitalFirst(head.text) || isKnownPart(place, head.text)) return 'name';
  return INSTITUTIONS_OF.has(head.text.toLowerCase()) ? 'none' : 'name';
}

/** Whether a word stands in a name of the thing itself. */
function isKnownPart({ names }: Standing, word: string): boolean {
  const folded = foldText(word);
  return names.some((name) => foldText(name).split(' ').includes(folded));
}
