import { foldName } from './fold-name';
import { KNOWN_NAME } from './known-names';
import { PLACE_OF_PEOPLE } from './peoples';

/** Parts of a company's name that it is often called without. */
const LEGAL_FORM =
  /(?:,? (?:inc|incorporated|corp|corporation|co|company|companies|ltd|limited|llc|plc|ag|sa|nv|gmbh|group|holdings?))+$/;
const STATE_OF = /^(?:(?:the )?(?:republic|state|city|province|county) of (?:the )?)/;

/**
 * Gives each name of something other than a person a key, the same for the same thing: by its known other names, its
 * people, its short forms, and what it is called without.
 */
export function keyThings(names: readonly string[], longForms: ReadonlyMap<string, string>): string[] {
  const keys = new Map<string, string>();
  for (const name of names) keys.set(name, keyOf(longForms.get(name) ?? name));
  const all = new Set(keys.values());
  const shorter = new Map([...all].map((key) => [key, longerOf(key, all)]));
  return names.map((name) => {
    const key = keys.get(name) ?? '';
    return shorter.get(key) ?? key;
  });
}

/** Folded, under the name by which it is known. */
function keyOf(name: string): string {
  const folded = foldName(name);
  const place = PLACE_OF_PEOPLE.get(folded);
  if (place !== undefined) return foldName(place);
  const known = KNOWN_NAME.get(folded);
  if (known !== undefined) return foldName(known);
  const plain = folded.replace(LEGAL_FORM, '').replace(STATE_OF, '');
  return plain === '' ? folded : plain;
}

/** A longer name of the article that the shorter one stands for: "Security Council", "Boeing", "Brookings". */
function longerOf(key: string, all: ReadonlySet<string>): string | undefined {
  if (PLACES.has(key)) return undefined;
  const longer = [...all].filter((each) => each.length > key.length && isCalled(key, each));
  return longer.length === 1 ? longer[0] : undefined;
}

/** By its last words ("Supreme Court" of the U.S. one), or by its first where that is no place ("Boeing"). */
function isCalled(short: string, long: string): boolean {
  if (short.includes(' ')) return long.endsWith(` ${short}`);
  return long.startsWith(`${short} `) && !PLACE_OF_PEOPLE.has(short);
}

const PLACES: ReadonlySet<string> = new Set([
  ...[...PLACE_OF_PEOPLE.values()].map(foldName),
  ...KNOWN_NAME.keys(),
]);
