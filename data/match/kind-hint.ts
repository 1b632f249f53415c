/** The kind of thing that the words around a name speak for: "in Austin", "Senator Austin", "shares in Ford". */
import { isTitle } from './block-words';
import { regionBehind } from './name-apart';
import type { Standing } from './standing';
import { COMPANIES, OF_LISTED, OF_PLACES } from './words/nouns';

export type Kind = 'person' | 'place' | 'organisation';

const PLACE_BEFORE =
  /^(?:in|at|near|across|throughout|outside|inside|en|à|in|bei|nach|aus|em|desde|hacia|в|из|neighboring|neighbouring|northern|southern|eastern|western|central)$/iu;
/** "flew to", "the mayor of"; in lower case */
const PLACE_PHRASE =
  /\b(?:(?:return|travel|mov|flew|fly|head|driv|drove|went|go|goes|going|sail|trip|trips|visit|visits|flight|flights|plane|train|road|way|back|came|come|arriv)(?:ed|l?l?ed|es|ing|s|n)?\s(?:to|from)|(?:city|town|village|mayor|bishop|archbishop|streets?|outskirts|suburbs?|capital|people|residents|state|port|province|region|governor|north|south|east|west|republic|kingdom|island|parts|most)\sof)\s$/u;
/** "’s mayor", " City Council" */
const OF_PLACE_BEHIND =
  /^(?:['’]s\s(?:mayor|governor|city|police|parliament|streets|suburbs|airport|residents|population|borders?|coast|capital)\b|\s(?:Mayor|Police|Sheriff|(?:City|County|Town|Borough|District)\s(?:Council|Hall|Attorney|Court))\b)/u;
/** Singers and politicians have them, too. */
const OF_ANYBODY = /^(?:fan|voter|supporter|founder|official)s?$/u;
const LINK = /^(?:in|of|at|to|from)$/iu;
/** "King Abdullah of Jordan" */
const RULER_BEFORE = /\p{Lu}\p{L}+\sof\s$/u;
const SHARES_BEFORE = /\b(?:shares|stock|stake|shareholders|investors|employees)\s(?:in|of|at)\s$/iu;
/** What firms do, and hardly anybody of their names: "sells cars". */
const BUSINESS =
  /^\s(?:(?:sells|makes|builds|operates|produces|manufactures)\s\p{Ll}+s\b|(?:delivered|shipped|sold|built|produced|raised|lost|posted)\s(?:[$€£]|\d)|(?:employs|recalls|recalled|delists|outsells)\b)/u;

export function hintAround(place: Standing): Kind | undefined {
  const { text, start, end, before, after } = place;
  if (regionBehind(text, end) !== undefined) return 'place';
  if (OF_PLACE_BEHIND.test(text.slice(end, end + 24))) return 'place';
  if (before !== undefined && isTitle(before.text)) return 'person';
  // Without one of these no phrase before it says anything.
  const lead = LINK.test(before?.text ?? '') ? text.slice(Math.max(0, start - 24), start) : '';
  if (SHARES_BEFORE.test(lead) || COMPANIES.has(before?.text ?? '')) return 'organisation';
  if (before !== undefined && PLACE_BEFORE.test(before.text)) return 'place';
  if (PLACE_PHRASE.test(lead.toLowerCase()) || RULER_BEFORE.test(lead)) return 'place';
  const behind = after?.text ?? '';
  if (OF_ANYBODY.test(behind)) return undefined;
  if (OF_LISTED.has(behind.replace(/s$/, '')) || BUSINESS.test(text.slice(end, end + 40)))
    return 'organisation';
  return OF_PLACES.has(behind) ? 'place' : undefined;
}
