/** What is called after somebody by the word before: "USS Gerald R. Ford", "rue Victor Hugo", "premio Nobel". */
import type { Standing } from './standing';
import { SHIPS, STREETS_AND_PRIZES } from './words/called-after';
import { wordList } from './words/word-list';

/** Two words with capitals may stand between: given names. */
const LEAD =
  /(?:^|[^\p{L}])(\p{L}[\p{L}-]*)\s+(?:d['’]|(?:de\s|del\s|della\s|du\s|do\s))?(?:\p{Lu}[\p{L}.]*[\s-]){0,2}$/u;
/** "Konrad-Adenauer-Stiftung" */
const GERMAN_BEFORE = /\p{Lu}\p{L}+-$/u;
const GERMAN_BEHIND =
  /^-(?:Stiftung|Straße|Strasse|Platz|Allee|Haus|Schule|Gymnasium|Gesamtschule|Universität|Institut|Flughafen|Halle|Stadion|Arena|Preis|Brücke|Ring|Ufer|Weg|Park|Museum|Theater|Kaserne|Klinik|Krankenhaus|Center|Airport|Medaille|Orden)\b/u;

/** Between what is called so and the name. */
const LINKS = wordList('d de del della du do');

export function isCalledAfter(place: Standing): boolean {
  const { text, start, end, types } = place;
  if (hasPlainWordBefore(place)) return false;
  const before = text.slice(Math.max(0, start - 50), start);
  const isPerson = types.includes('person');
  if (isPerson && GERMAN_BEFORE.test(before) && GERMAN_BEHIND.test(text.slice(end, end + 20))) return true;
  const lead = LEAD.exec(before)?.[1];
  if (lead === undefined) return false;
  return SHIPS.has(lead) || (isPerson && STREETS_AND_PRIZES.has(lead.toLowerCase()));
}

/** Behind most words nothing is called so: to look further back takes ten times as long. */
const hasPlainWordBefore = ({ before }: Standing): boolean =>
  before !== undefined &&
  /^\p{Ll}+$/u.test(before.text) &&
  !LINKS.has(before.text) &&
  !STREETS_AND_PRIZES.has(before.text);
