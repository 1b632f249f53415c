import { foldName } from './fold-name';
import { KNOWN_NAME } from './known-names';
import { PLACE_OF_PEOPLE } from './peoples';

/** Parts of a company's name that it is often called without. */
const LEGAL_FORM =
  /(?:,? (?:inc|incorporated|corp|corporation|co|company|companies|ltd|limited|llc|plc|ag|sa|nv|gmbh|group|holdings?))+$/;
const STATE_OF = /^(?:(?:the )?(?:republic|state|city|province|county) of (?:the )?)/;

export interface Thing {
  text: string;
  isOrganisation: boolean;
}

/**
 * Gives each name of something other than a person a key, the same for the same thing: by its known other names, its
 * people, its short forms, and what it is called without.
 */
export function keyThings(things: readonly Thing[], longForms: ReadonlyMap<string, string>): string[] {
  const keys = things.map(({ text }) => thingKey(longForms.get(text) ?? text));
  const organisations = new Set(keys.filter((_, i) => things[i]?.isOrganisation));
  const all = new Set(keys);
  const longer = new Map([...all].map((key) => [key, longerOf(key, all, organisations)]));
  return keys.map((key) => longer.get(key) ?? key);
}

/** Folded, under the name by which it is known, a people as its place, without the legal form of a company. */
export function thingKey(name: string): string {
  const folded = foldName(name);
  const place = PLACE_OF_PEOPLE.get(folded);
  if (place !== undefined) return foldName(place);
  const known = KNOWN_NAME.get(folded);
  if (known !== undefined) return foldName(known);
  const plain = folded.replace(LEGAL_FORM, '').replace(STATE_OF, '');
  return plain === '' ? folded : plain;
}

/** The one longer name of the article that a shorter one stands for. */
function longerOf(
  key: string,
  all: ReadonlySet<string>,
  organisations: ReadonlySet<string>,
): string | undefined {
  if (PLACES.has(key)) return undefined;
  // By its last words ("Supreme Court" of the U.S. one), or an organisation by its first ("Brookings").
  const isCalled = (long: string) =>
    (key.includes(' ') && long.endsWith(` ${key}`)) ||
    (long.startsWith(`${key} `) && organisations.has(key) && organisations.has(long));
  const longer = [...all].filter(isCalled);
  return longer.length === 1 ? longer[0] : undefined;
}

const PLACES: ReadonlySet<string> = new Set([
  ...[...PLACE_OF_PEOPLE.values()].map(foldName),
  ...KNOWN_NAME.keys(),
]);
