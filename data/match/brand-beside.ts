/** What makes a firm, a show, a sum or a body of a name: "CNET Japan", "Britain’s Got Talent", "US$1,000". */
import { isHeadlineStyle, startsSentence, wordAfter } from './block-words';
import { isCapitalFirst } from './case-rule';
import { isKnownPart } from './known-part';
import { isDemonym, isOfPeople } from './peoples';
import type { Standing } from './standing';
import { COMMON_WORDS } from './words/common-words';
import { isEnglishWord } from './words/english-words';
import { FUNCTION_WORDS } from './words/function-words';
import { AIRPORTS, EDITIONS, NAME_MAKERS } from './words/name-makers';

const NATION = /^(?:US|U\.S\.|UK|EU|States)$/;
const CURRENCY = /[$€£¥]/u;
/** "$100 Australian", but "a $40 billion Ukrainian aid package" */
const SUM_BEFORE = /[$€£]\s?\d[\d.,]*\s$/u;
const SHOW = /^['’]s\s(?:Got\sTalent|Next\sTop|Most\sWanted|Funniest|Strongest)\b/u;
/** "originally named Phoenix"; but a town is, too. */
const NAMED = /^(?:named|codenamed|nicknamed|dubbed)$/u;
const TOWN_NAMED =
  /\b(?:city|town|village|place|suburb|island|country|state|region|river|district)\s(?:\p{L}+\s)?\p{L}+\s$/u;
/** Places that have an article, which some write with a capital. */
const WITH_ARTICLE =
  /s$|^(?:gambia|bronx|vatican|congo|sudan|ukraine|sahel|levant|crimea|arctic|antarctic)$/iu;
/** Of many words, bodies that every country has: "the Supreme Court of India". */
const BODY = /\s(?:Court|Parliament|Party|Bank|Assembly|Congress)$/u;

export function isOfBrand(place: Standing): boolean {
  const { types } = place;
  if (isOfAnother(place) || isOfPress(place) || isOfOtherNation(place)) return true;
  if (!types.every((type) => type === 'place' || type === 'group')) return false;
  return (
    isOfMoney(place) ||
    isOfEdition(place) ||
    isOfState(place) ||
    SHOW.test(place.text.slice(place.end, place.end + 16)) ||
    isAirport(place)
  );
}

/** "Paris Charles de Gaulle" */
const isAirport = ({ text, end, after }: Standing): boolean =>
  after !== undefined && isCapitalFirst(after.text) && AIRPORTS.test(text.slice(end, end + 24));

/** "House of Commons", "Library of Congress" */
function isOfAnother(place: Standing): boolean {
  const { text, after, written, lower, types } = place;
  if (after?.text !== 'of' || !types.every((type) => type === 'organisation' || type === 'work'))
    return false;
  const whose = wordAfter(text, after.end)?.text ?? '';
  if (!isCapitalFirst(whose) || isKnownPart(place, whose)) return false;
  return isEnglishWord(lower) || COMMON_WORDS.en.has(lower) || BODY.test(written);
}

/** "the Brazilian Senate", where ours is the US Senate. */
function isOfOtherNation({ before, types, names }: Standing): boolean {
  if (before === undefined || !isCapitalFirst(before.text) || !isOfPeople(before.text)) return false;
  if (!types.every((type) => type === 'organisation') || /^(?:American|British)$/.test(before.text))
    return false;
  return names.every((name) => name.split(' ').some((word) => NATION.test(word) || isOfPeople(word)));
}

/** "Washington State" plays, "Washington State Police" is the state’s. */
function isOfState({ text, after, style }: Standing): boolean {
  if (after?.text !== 'State' || isHeadlineStyle(style)) return false;
  const next = wordAfter(text, after.end)?.text ?? '';
  return !isCapitalFirst(next);
}

/** "The Mac Observer" */
function isOfPress(place: Standing): boolean {
  const { before, after, style } = place;
  if (before?.text !== 'The' || after === undefined || style.titleCase || !isCapitalFirst(after.text))
    return false;
  return NAME_MAKERS.has(after.text.toLowerCase()) && !isKnownPart(place, after.text);
}

function isOfMoney({ text, start, end, after }: Standing): boolean {
  if (CURRENCY.test(text.charAt(end))) return true;
  if (after !== undefined && !FUNCTION_WORDS.has(after.text)) return false;
  return SUM_BEFORE.test(text.slice(Math.max(0, start - 14), start));
}

/** "Wired Italy", "at The London", a hotel; "nicknamed Paris". */
function isOfEdition(place: Standing): boolean {
  const { text, start, before, style, written } = place;
  if (before === undefined || isHeadlineStyle(style)) return false;
  if (isCapitalFirst(before.text) && EDITIONS.has(before.text.toLowerCase())) return true;
  if (NAMED.test(before.text)) return !TOWN_NAMED.test(text.slice(Math.max(0, start - 40), start));
  if (before.text !== 'The' || startsSentence(text, before.start)) return false;
  return !/\s/.test(written) && !WITH_ARTICLE.test(written) && !isDemonym(place);
}
