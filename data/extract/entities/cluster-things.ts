import type { NameKind } from '../names/name-kinds';
import { foldName } from './fold-name';
import { KNOWN_NAME } from './known-names';
import { PLACE_OF_PEOPLE } from './peoples';

/** Parts of a company's name that it is often called without. */
const LEGAL_FORM =
  /(?:,? (?:inc|incorporated|corp|corporation|co|company|companies|ltd|limited|llc|plc|ag|sa|nv|gmbh|group|holdings?))+$/;
const STATE_OF = /^(?:(?:the )?(?:republic|state|city|province|county) of (?:the )?)/;

/** Of the United States, as its own news puts it. */
const COUNTRY_BEFORE = /^(?:us|united states|uk) (?=congress|senate|army|navy|supreme court|house|air force)/;
const DEPARTMENT_OF = /^(department|ministry) of (?:the )?(.+)$/;
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bdefence\b/g, 'defense'],
  [/\borganisation/g, 'organization'],
  [/\bcentre\b/g, 'center'],
  [/\btheatre\b/g, 'theater'],
  [/\bprogramme\b/g, 'program'],
  [/(?<=s)'(?=\s)|'s(?=\s)/g, ''],
];

export interface Thing {
  text: string;
  kind: NameKind;
}

/**
 * Gives each name of something other than a person a key, the same for the same thing: by its known other names, its
 * people, its short forms, and what it is called without.
 */
export function keyThings(things: readonly Thing[], longForms: ReadonlyMap<string, string>): string[] {
  const keys = things.map(({ text }) => thingKey(longOf(text, longForms)));
  const kinds = new Map(keys.map((key, i) => [key, things[i]?.kind ?? 'organisation'] as const));
  const known = { kinds, byEdge: byEdge([...kinds.keys()]) };
  const longer = new Map([...kinds.keys()].map((key) => [key, longerOf(key, known)]));
  return keys.map((key) => longer.get(key) ?? key);
}

/** "US" is the country, although the University of Sheffield has its initials. */
function longOf(text: string, longForms: ReadonlyMap<string, string>): string {
  const isCountry = /^(?:US|U\.S\.|UK|U\.K\.|UN|U\.N\.|EU)$/.test(text);
  return isCountry ? text : (longForms.get(text) ?? text);
}

/** Folded, under the name by which it is known, a people as its place, without the legal form of a company. */
export function thingKey(name: string): string {
  const folded = foldName(name);
  const place = PLACE_OF_PEOPLE.get(folded);
  if (place !== undefined) return foldName(place);
  const known = KNOWN_NAME.get(folded);
  if (known !== undefined) return foldName(known);
  const plain = spell(folded)
    .replace(LEGAL_FORM, '')
    .replace(STATE_OF, '')
    .replace(COUNTRY_BEFORE, 'united states ')
    .replace(DEPARTMENT_OF, '$2 $1');
  return plain === '' ? folded : plain;
}

const spell = (name: string): string =>
  SPELLINGS.reduce((spelt, [other, one]) => spelt.replace(other, one), name);

/** Short for these where the article has them: a state, or another place, may be meant elsewhere. */
const SHORT_FOR: Readonly<Record<string, string>> = {
  'new york': 'new york city',
  washington: 'washington dc',
};

type Kinds = ReadonlyMap<string, NameKind>;

interface Known {
  kinds: Kinds;
  /** Longer names by what they begin or end with. */
  byEdge: ReadonlyMap<string, readonly string[]>;
}

function byEdge(keys: readonly string[]): Map<string, string[]> {
  const edges = new Map<string, string[]>();
  for (const long of keys)
    for (const { index } of long.matchAll(/ /g))
      for (const edge of new Set([long.slice(0, index), long.slice(index + 1)])) {
        const same = edges.get(edge);
        if (same === undefined) edges.set(edge, [long]);
        else if (same.at(-1) !== long) same.push(long);
      }
  return edges;
}

/** The one longer name of the article that a shorter one stands for. */
function longerOf(key: string, { kinds, byEdge }: Known): string | undefined {
  const city = SHORT_FOR[key];
  if (city !== undefined && kinds.has(city) && !kinds.has(`${key} state`)) return city;
  if (PLACES.has(key)) return undefined;
  const longer = (byEdge.get(key) ?? []).filter((long) => isCalled(long, key, kinds));
  return longer.length === 1 ? longer[0] : undefined;
}

/** Fewer letters are no name by themselves. */
const SHORTEST = 4;

/** By its last words ("Supreme Court" of the U.S. one), or an organisation by its first ("Brookings") or last. */
function isCalled(long: string, key: string, kinds: Kinds): boolean {
  if (key.includes(' ') && long.endsWith(` ${key}`)) return true;
  const [kind, longKind] = [kinds.get(key), kinds.get(long)];
  if (kind !== longKind || key.length < SHORTEST) return false;
  if (kind === 'organisation' && long.startsWith(`${key} `)) return true;
  return (kind === 'organisation' || kind === 'work') && long.endsWith(` ${key}`);
}

const PLACES: ReadonlySet<string> = new Set([
  ...[...PLACE_OF_PEOPLE.values()].map(foldName),
  ...KNOWN_NAME.keys(),
]);
