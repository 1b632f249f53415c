/** What belongs to a name by other marks than a space: "Paris, Texas", "Guinea-Bissau", "Johnson & Johnson". */
import { isCapitalFirst } from './case-rule';
import { wordBefore } from './block-words';
import { isGivenName } from './given-name';
import { isKnownPart } from './known-part';
import type { Standing, Verdict } from './standing';
import { isEnglishWord } from './words/english-words';
import { DISTRICTS, FOREIGN_NAMES, INSTITUTIONS_OF, REGIONS } from './words/name-makers';

/** Behind a hyphen they make another place; what else stands there leaves the first a name. */
const SECOND_HALF =
  /^[-‐‑](?:Bissau|Herzegovina|Lorraine|Palatinate|Holstein|Anhalt|Westphalia|Vorpommern|Württemberg|Pfalz|Rheinland|Belsen)/u;
/** "Neuilly-sur-Seine", "Seine-et-Marne" */
const LINK_BEHIND =
  /^[-‐‑](?:sur|sous|en|de|du|des|la|le|les|et|saint|sainte|maritime|aux|am|an|upon|on|in|by|the)(?:[-‐‑]|\b)/iu;
const LINK_BEFORE = /\p{L}[-‐‑](?:sur|sous|en|de|du|des|la|le|les|et|aux|am|an|upon|on|in|by|the)[-‐‑]$/iu;
/** "Stratford-upon-Avon", "Ashton-under-Lyne", "Bergen op Zoom", "Frankfurt an der Oder": whatever it is called after. */
const LINKED_PLACE =
  /^(?:[-‐‑](?:upon|on|in|by|under|super|next|le|la|les|de|sur|cum|with|juxta|al|op|aan|am|an)[-‐‑](?:(?:the|le|la|les|der|den|de)[-‐‑])?\p{Lu}|\s(?:upon|super)\s\p{Lu}|\s(?:op\sZoom|aan\sZee|aan\sden\s\p{Lu}|an\sder\s(?:Oder|Saale|Aisch|Brenz|Ruhr|Havel|Fulda|Elbe))\b)/u;
/** Of a list of sources: "Johnson, Charles R. (2013)", "Bellware, Kim (2014)". */
const GIVEN_BEHIND = /^,\s(\p{Lu}\p{L}+)(?:\s\p{Lu}\.)*(?:\s\(|;|\.$)/u;
const SURNAME_BEFORE = /\p{Lu}\p{L}+,\s$/u;
const HYPHEN = /[-‐‑]/u;
/** "T-Mobile", "K-Mart", "X-Men" */
const LETTER_BEFORE = /(?:^|[^\p{L}\p{M}\p{N}.&'’-])\p{Lu}[-‐‑]$/u;
/** "Jean-Claude" */
const GIVEN_BEFORE = /(?:^|[^\p{L}-])(\p{Lu}\p{Ll}+)[-‐‑]$/u;
/** Only people have an age. */
const AGE = /^,\s(?:aged\s)?\d{1,2}(?:,(?!\d)|\s(?:ans|Jahre|años|anos|anni|лет|года?)\b)/u;
/** Of peoples, before a hyphen: a part of the Americans, and not their continent. */
const AMERICANS_OF =
  /(?:^|[^\p{L}])(?:african|afro|asian|arab|latin|native|hispanic|all|anglo|inter|pan)[-‐‑]$/iu;
const BEFORE_AMERICANS = /^(?:african|asian|arab)$/iu;
const AMERICAN = /^american?s?$/iu;

export function judgeApart(place: Standing): Verdict {
  const { text, start, end, types, written } = place;
  if (LETTER_BEFORE.test(text.slice(Math.max(0, start - 3), start))) return 'none';
  if (isLinkedPlace(place) || isTwice(place)) return 'none';
  if (isShop(place) || isOfDistrict(place)) return 'none';
  if (!types.includes('place') && isSecondGivenName(place)) return 'none';
  if (types.every((type) => type === 'work') && isInCompound(place)) return 'none';
  if (types.includes('person')) return isOtherPerson(place) ? 'none' : judgeOf(place);
  if (text.charAt(end) === ',' && AGE.test(text.slice(end, end + 12))) return 'none';
  if (BEFORE_AMERICANS.test(written) && /^[-‐‑]American/iu.test(text.slice(end))) return 'none';
  if (AMERICAN.test(written) && AMERICANS_OF.test(text.slice(Math.max(0, start - 12), start))) return 'none';
  if (types.includes('place') && (isOfHyphens(place) || isAbroad(place))) return 'none';
  return judgeOf(place);
}

/** "A McDonald’s in Bury": nobody’s, but a shop. */
const isShop = ({ text, end, before, types }: Standing): boolean =>
  types.every((type) => type === 'person') &&
  /^(?:an?|every|local|nearest|nearby)$/iu.test(before?.text ?? '') &&
  /^['’]s(?:$|[,.;:]|\s(?:in|on|at|near|outside|was|is|and|or)\b)/u.test(text.slice(end, end + 12));

/** Of two towns that are one district. */
const isOfDistrict = ({ text, start, end, written, before, after }: Standing): boolean =>
  (before?.text === 'and' || after?.text === 'and') &&
  DISTRICTS.some(
    ([first, second]) =>
      (written === first && text.startsWith(` and ${second}`, end)) ||
      (written === second && text.slice(0, start).endsWith(`${first} and `)),
  );

const isLinkedPlace = ({ text, end, after }: Standing): boolean =>
  (after === undefined ? HYPHEN.test(text.charAt(end)) : after.text.length <= 5) &&
  LINKED_PLACE.test(text.slice(end, end + 20));

/** "Baden-Baden" */
const isTwice = ({ text, start, end, written }: Standing): boolean =>
  (HYPHEN.test(text.charAt(end)) && text.startsWith(written, end + 1)) ||
  (HYPHEN.test(text.charAt(start - 1)) && text.slice(0, start - 1).endsWith(written));

function isOtherPerson(place: Standing): boolean {
  const { text, start, end, types, written } = place;
  if (isFirm(place) || isDoubleName(place)) return true;
  const isAlone = types.every((type) => type === 'person') && !/\s/.test(written);
  if (!isAlone || (text.charAt(end) !== ',' && text.charAt(start - 2) !== ',')) return false;
  // "Clinton, Iowa, was flooded"
  const region = regionBehind(text, end);
  if (region !== undefined && /^(?:[,.;)]|$)/.test(text.slice(end + 2 + region.length))) return true;
  const given = GIVEN_BEHIND.exec(text.slice(end, end + 40))?.[1];
  if (given !== undefined) return isGivenName(given) && !isKnownPart(place, given);
  return (
    isGivenName(written) &&
    /^\s\(\d/.test(text.slice(end, end + 3)) &&
    SURNAME_BEFORE.test(text.slice(0, start))
  );
}

/** "Johnson & Johnson", "Ernst & Young"; but what we know on the other side is another mention. */
function isFirm({ text, start, end, typesFrom, typesUntil }: Standing): boolean {
  if (text.charAt(start - 2) !== '&' && text.charAt(end + 1) !== '&') return false;
  if (/^\s&\s\p{Lu}/u.test(text.slice(end, end + 5)) && typesFrom(end + 3).length === 0) return true;
  const own = text.slice(start, end);
  if (text.startsWith(` & ${own}`, end) || text.endsWith(`${own} & `, start)) return true;
  return (
    /\p{Lu}[\p{L}.]*\s&\s$/u.test(text.slice(Math.max(0, start - 24), start)) &&
    typesUntil(start - 3).length === 0
  );
}

/** "Time-Based One-Time Passwords" */
function isInCompound({ text, start, end, lower }: Standing): boolean {
  if (!HYPHEN.test(text.charAt(end)) && !HYPHEN.test(text.charAt(start - 1))) return false;
  const behind = /^[-‐‑](\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1];
  const before = /(\p{Lu}\p{Ll}+)[-‐‑]$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return isEnglishWord(lower) && isEnglishWord((behind ?? before ?? '').toLowerCase());
}

function isSecondGivenName({ text, start, written }: Standing): boolean {
  if (!HYPHEN.test(text.charAt(start - 1)) || !isGivenName(written)) return false;
  return isGivenName(GIVEN_BEFORE.exec(text.slice(Math.max(0, start - 16), start))?.[1] ?? '');
}

/** "Carla Bruni-Sarkozy"; "Merkel-Macron" are two. */
function isDoubleName({ text, start }: Standing): boolean {
  if (!HYPHEN.test(text.charAt(start - 1))) return false;
  const names = /(\p{Lu}[\p{L}-]+)\s\p{Lu}\p{L}+[-‐‑]$/u.exec(text.slice(Math.max(0, start - 40), start));
  return names?.[1] !== undefined && isGivenName(names[1]);
}

/** "Georgia, the US state" */
const IN_AMERICA = /^,\s(?:the|an?)\s(?:US|U\.S\.|American)\s(?:state|city|town)\b/u;

const isOfHyphens = ({ text, start, end }: Standing): boolean =>
  (HYPHEN.test(text.charAt(start - 1)) || HYPHEN.test(text.charAt(end))) &&
  (SECOND_HALF.test(text.slice(end, end + 20)) ||
    LINK_BEHIND.test(text.slice(end, end + 10)) ||
    LINK_BEFORE.test(text.slice(Math.max(0, start - 10), start)));

/** "Paris, Texas", if no fact links the two. */
function isAbroad(place: Standing): boolean {
  const { text, end, lower } = place;
  if (text.charAt(end) !== ',') return false;
  if (!FOREIGN_NAMES.has(lower)) return false;
  if (IN_AMERICA.test(text.slice(end, end + 30))) return !isKnownPart(place, 'US');
  const region = regionBehind(text, end);
  return region !== undefined && !isKnownPart(place, region) && !place.isLinkedWith(end + 2);
}

/** The region of North America behind a comma: of "Phoenix, Arizona". */
export function regionBehind(text: string, end: number): string | undefined {
  const region = /^,\s(\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+)?)/u.exec(text.slice(end, end + 30))?.[1];
  if (region === undefined) return undefined;
  const [first = '', second = ''] = region.toLowerCase().split(/\s/);
  return REGIONS.has(first) || REGIONS.has(`${first}-${second}`) ? region : undefined;
}

/** "Bank of America" */
function judgeOf(place: Standing): Verdict {
  const of = place.before;
  if (of?.text !== 'of') return 'name';
  const head = wordBefore(place.text, of.start);
  if (head === undefined || !isCapitalFirst(head.text) || isKnownPart(place, head.text)) return 'name';
  return INSTITUTIONS_OF.has(head.text.toLowerCase()) ? 'none' : 'name';
}
