/** What stands before a name, up to a space, and makes a longer one with it: "Denzel Washington", "New Mexico". */
import { isAllCapitals, isCapitalFirst } from './case-rule';
import {
  isHeadlineStyle,
  isInitial,
  isTitle,
  startsSentence,
  wordBefore,
  type BlockWord,
} from './block-words';
import { isGivenName } from './given-name';
import { isKnownPart } from './known-part';
import { isTitleOfAnother } from './other-bearer';
import { isOfPeople, isSureDemonym } from './peoples';
import { fitsName } from './person-names';
import type { Standing, Verdict } from './standing';
import { foldText } from './tokens';
import { CASELESS_GIVEN_NAMES } from './words/caseless-given-names';
import { VERBS } from './words/common-words';
import { beginsSentenceAbroad } from './sentence-start';
import { isEnglishWord } from './words/english-words';
import { FUNCTION_WORDS, PARTICLES } from './words/function-words';
import {
  CLUBS,
  INSTITUTIONS_OF,
  NEW_PLACES,
  NEWS,
  HONORIFICS,
  PAIRS,
  PAPERS_AND_TEAMS,
  PERSON_PREFIX,
  PLACE_PREFIX,
  PLACES_OF_PERSONS,
} from './words/name-makers';
import { PLACE_PREFIX_ABROAD } from './words/place-prefixes-abroad';
import { isRareWord } from './words/rare-words';

/** A possessive, or the ending of a case in Turkish. */
const POSSESSIVE = /['’](?:[sS]|\p{Ll}{1,6})$|[sS]['’]$/u;
/** Adjectives before a place, which begin sentences: "Landlocked Chad", "Oil-rich Qatar". */
const ADJECTIVE =
  /^(?=.{6})\p{L}+(?:ed|ing|ly|ous|ful|less|ive|able|ible|al|ary|ish|est|ern|ist)$|\p{L}-\p{Ll}+$/u;
/** Capitalised adjectives before a place that stays itself. */
const EPOCH =
  /^(?:soviet|nazi|imperial|communist|ottoman|tsarist|czarist|republican|democratic|mainland|metropolitan|occupied|ancient|modern|medieval|downtown|central|greater|continental|eastern|western|southern|northern|northeastern|northwestern|southeastern|southwestern|revolutionary|islamist|islamic|catholic|muslim|orthodox|rural|urban|wartime|team|old|house|senate|moderate|progressive|conservative|liberal|congressional)$/i;
/** German adjectives are small but in names: "Europäische Union", "Deutsche Bahn". */
const GERMAN_EPITHET = /^(?:\p{Lu}\p{Ll}+sche[nrsm]?|Neue[nrsm]?|Rote[nrsm]?|Alte[nrsm]?|Große[nrsm]?)$/u;
/** "PiS" */
const MIXED_ACRONYM = /^\p{Lu}\p{Ll}\p{Lu}{1,3}$/u;
const AGAINST = /-\p{Ll}|^(?:Post|Pre|Pro|Anti|Non|Ex)-/u;

export function judgeBefore(place: Standing): Verdict {
  const word = wordBeforeName(place);
  if (word === undefined) return 'name';
  const caseless = word.text.replace(/^[וو](?=\p{L}{2})/u, '');
  if (CASELESS_GIVEN_NAMES.has(word.text)) return judgeCaseless(place, word.text);
  if (CASELESS_GIVEN_NAMES.has(caseless)) return judgeCaseless(place, caseless);
  if (!isCapitalFirst(word.text)) return PARTICLES.has(word.text) ? judgeParticle(place, word) : 'name';
  const isPerson = place.types.includes('person');
  if (POSSESSIVE.test(word.text) || (!isPerson && isKnownPart(place, word.text))) return 'name';
  if (makesOtherName(place, word) || isOtherPaperOrTeam(place, word)) return 'none';
  if (isOfWholeNation(place, word)) return 'none';
  const other = isPerson ? () => judgePerson(place, word) : () => 'namesake' as const;
  if (isPerson && !place.style.titleCase && PLACES_OF_PERSONS.has(word.text.toLowerCase())) return other();
  if (isGivenName(word.text) && !isVerbAtStart(place, word)) return other();
  if (place.page.isLongerName(foldText(`${word.text} ${place.written}`)))
    return isPerson ? 'namesake' : 'none';
  if (isPerson && isTitleOfAnother(place, word)) return 'namesake';
  if ((isInitial(word.text) || isBareInitial(place, word)) && !place.style.allCapitals) return other();
  if (isNoPart(place, word)) return 'name';
  if (place.style.titleCase) return isPerson && judgePerson(place, word) === 'name' ? 'name' : 'none';
  return isPerson ? judgePerson(place, word) : 'none';
}

/** "George W Bush" */
const isBareInitial = ({ text }: Standing, { text: letter, start }: BlockWord): boolean =>
  /^\p{Lu}$/u.test(letter) && isGivenName(wordBefore(text, start)?.text ?? '');

/** Who is told with an age is introduced by both names. */
const AGE = /^,\s\d{1,3},/;
const OF_PAPERS = /^(?:Sunday|Daily|Evening|Morning|Saturday|Weekly|Financial)$/;

/** "Irish Times", "Texas Rangers": where both words are known, too, a third is meant. */
const isOtherPaperOrTeam = (
  { types, style, written, start, typesUntil }: Standing,
  word: BlockWord,
): boolean =>
  !isHeadlineStyle(style) &&
  types.every((type) => type === 'organisation' || type === 'work') &&
  (isOfPeople(word.text) || OF_PAPERS.test(word.text) || typesUntil(start - 1).includes('place')) &&
  PAPERS_AND_TEAMS.has(written.toLowerCase());

/** A given name of a script without capitals, before a surname: of the person that we know, or of another. */
function judgeCaseless({ types, names }: Standing, given: string): Verdict {
  const isOther =
    types.includes('person') &&
    names.some((name) => /\s/.test(name.trim())) &&
    !names.some((name) => name.includes(given));
  return isOther ? 'namesake' : 'name';
}

/** The word before; "al-" belongs to the surname: "Maher al-Assad". */
function wordBeforeName({ text, start, before }: Standing): BlockWord | undefined {
  if (before !== undefined || !/[-‐‑]/u.test(text.charAt(start - 1))) return before;
  const article = ARTICLE.exec(text.slice(Math.max(0, start - 6), start))?.[1];
  return article === undefined ? undefined : wordBefore(text, start - article.length);
}

const ARTICLE = /(?:^|\s)((?:al|el|an|ar|as|ash|at|ad|ed|es|ben|bin|abu|ibn)[-‐‑])$/iu;

/** "Will Putin come?" */
const isVerbAtStart = ({ text }: Standing, word: BlockWord): boolean =>
  VERBS.has(word.text.toLowerCase()) && startsSentence(text, word.start) && /\?["”’]?\s*$/.test(text);

/** "New Mexico", "AC Milan", "Santa Cruz", "Captain America", "Queen Victoria". */
function makesOtherName(place: Standing, word: BlockWord): boolean {
  const { types, style, written } = place;
  const lower = word.text.toLowerCase();
  const own = foldText(written.split(/[^\p{L}\p{M}]/u, 1)[0] ?? '');
  if (PAIRS.get(own)?.has(lower) === true) return true;
  if (types.includes('person')) return PERSON_PREFIX.has(lower);
  if (!style.allCapitals && CLUBS.has(word.text)) return true;
  if (!types.includes('place')) return false;
  if (HONORIFICS.has(lower.replace(/\.$/, '')) && types.every((type) => type === 'place')) return true;
  if (style.allCapitals) return false;
  if (lower === 'new' && isNewsOf(place, word)) return false;
  // "New Cuban leaders" are no place.
  if (PLACE_PREFIX_ABROAD.test(lower)) return true;
  return PLACE_PREFIX.test(lower) && !(lower === 'new' && isSureDemonym(own));
}

/** "New China rules take effect", where "New" begins what is told; but "New Jersey voters". */
const isNewsOf = ({ text, folded, after }: Standing, { start }: BlockWord): boolean =>
  startsSentence(text, start) &&
  !NEW_PLACES.has(folded) &&
  after !== undefined &&
  !isCapitalFirst(after.text) &&
  NEWS.has(after.text.replace(/s$/, ''));

/** "Indian National Congress", "Royal Mail": of a body's name, whatever begins it. */
const isOfWholeNation = ({ types, style, text }: Standing, { text: word, start }: BlockWord): boolean =>
  types.every((type) => type === 'organisation') &&
  !style.allCapitals &&
  !startsSentence(text, start) &&
  /^(?:National|Royal|International)$/.test(word);

/** Words with a capital that are part of no name. */
function isNoPart(place: Standing, word: BlockWord): boolean {
  const { text, style, types, page } = place;
  const lower = word.text.toLowerCase();
  const startsHere = startsSentence(text, word.start);
  if (style.allCapitals || place.typesUntil(place.start - 1).length > 0) return true;
  if (FUNCTION_WORDS.has(lower.replace(/['’]s$/u, '')) || isTitle(word.text)) return true;
  if (page.hasCapitalNouns(text))
    return startsHere || !GERMAN_EPITHET.test(word.text) || types.includes('person');
  if (
    /^\p{N}/u.test(word.text) ||
    isAllCapitals(word.text) ||
    MIXED_ACRONYM.test(word.text) ||
    isOfPeople(word.text)
  )
    return true;
  if (!types.includes('person') && (EPOCH.test(lower) || AGAINST.test(word.text))) return true;
  // "Ally Donelan, 8, won"
  if (startsHere && types.includes('person') && AGE.test(text.slice(place.end)) && !/(?:ed|ing)$/.test(lower))
    return false;
  // "Di Mattarella non si parla."
  if (startsHere && PARTICLES.has(lower)) return true;
  if (startsHere && beginsSentenceAbroad(place, word.text)) return true;
  if (style.titleCase) return isEnglishWord(lower) || ADJECTIVE.test(word.text) || /\p{L}-/u.test(word.text);
  return startsHere && (ADJECTIVE.test(word.text) || page.hasInLowerCase(lower) || isEnglishWord(lower));
}

/** Whether the given names before a surname are those of the person that we know. "Don" is one, but in Spanish. */
function judgePerson(place: Standing, last: BlockWord): Verdict {
  const { text, names, page, written } = place;
  const before: string[] = [];
  for (let word: BlockWord | undefined = last; word !== undefined && before.length < 4;) {
    if (!isCapitalFirst(word.text)) break;
    if (FUNCTION_WORDS.has(word.text.toLowerCase()) && !isBareInitial(place, word)) break;
    if (isTitle(word.text) && !(isGivenName(word.text) && page.languagesOf(text).includes('en'))) break;
    if (POSSESSIVE.test(word.text)) break;
    if (isAllCapitals(word.text.replace(/\./g, '')) && !isInitial(word.text) && !isBareInitial(place, word))
      break;
    before.unshift(word.text);
    word = wordBefore(text, word.start);
  }
  if (before.length === 0) return 'name';
  const full = names.filter((name) => /\s/.test(name.trim()));
  // Of somebody known by one name alone, we cannot tell the given name; but by a word, artists go.
  if (full.length === 0) return isStageName(written) && before.some(isGivenName) ? 'namesake' : 'name';
  // Whatever stands before a given name may be a role that we do not know: any part that fits will do.
  return full.some((name) => before.some((_, index) => fitsName(before.slice(index), name)))
    ? 'name'
    : 'namesake';
}

/** "Drake", "Prince", "Adele" */
const isStageName = (written: string): boolean => {
  const lower = written.toLowerCase();
  return isEnglishWord(lower) || isRareWord(lower) || isGivenName(written);
};

/** "Leonardo da Vinci", "University of Washington", "Bank of America". */
function judgeParticle(place: Standing, particle: BlockWord): Verdict {
  const head = wordBefore(place.text, particle.start);
  if (head === undefined || !isCapitalFirst(head.text) || isKnownPart(place, head.text)) return 'name';
  if (INSTITUTIONS_OF.has(head.text.toLowerCase())) return 'none';
  const given = givenNameUpTo(place.text, head);
  if (given !== undefined && !place.names.some((name) => fitsName([given], name))) return 'namesake';
  return 'name';
}

/** Of "Luiz Inácio Lula", the first that is a given name. */
function givenNameUpTo(text: string, last: BlockWord): string | undefined {
  let given: string | undefined;
  for (let word: BlockWord | undefined = last, count = 0; word !== undefined && count < 3; count++) {
    if (!isCapitalFirst(word.text)) break;
    if (isGivenName(word.text)) given = word.text;
    word = wordBefore(text, word.start);
  }
  return given;
}
