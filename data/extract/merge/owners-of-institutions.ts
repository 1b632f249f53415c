/** Institutions that many countries have under one name, and whose they are: "New Zealand's Labour Party". */
import type { Pack } from '../../model';
import { foldName } from '../entities/fold-name';
import { PLACE_OF_PEOPLE } from '../entities/peoples';

const COMMON =
  /^(?:(?:supreme|high|constitutional|federal) court|court of appeals?|senate|congress|parliament|national assembly|house of representatives|(?:labou?r|democratic|republican|socialist|social democratic|conservative|communist|green|liberal|national|people['’]s)(?: party)?|labou?r|\p{L}+ ministry|ministry of \p{L}+|central bank|national bank|army|navy|air force|coast guard|national guard|football association|election commission|electoral commission|red cross|health service)$/iu;

const PLACES: ReadonlyMap<string, string> = new Map(
  [...PLACE_OF_PEOPLE.values()].map((place) => [foldName(place), place] as const),
);

/** By the ids of such institutions the places whose the facts say that they are. */
export type Owners = ReadonlyMap<string, ReadonlySet<string>>;

export function ownersIn({ entities, facts }: Pick<Pack, 'entities' | 'facts'>): Owners {
  const common = new Map(
    entities.flatMap(({ id, name }) => (COMMON.test(name) ? [[id, name] as const] : [])),
  );
  const owners = new Map<string, Set<string>>();
  for (const { about, text } of facts)
    for (const id of about) {
      const owner = ownerIn(text, common.get(id));
      if (owner === undefined) continue;
      const known = owners.get(id) ?? new Set<string>();
      owners.set(id, known.add(owner));
    }
  return owners;
}

/** Each is somebody else's. */
export function areOfOthers(
  one: ReadonlySet<string> | undefined,
  other: ReadonlySet<string> | undefined,
): boolean {
  return one !== undefined && other !== undefined && ![...one].some((owner) => other.has(owner));
}

/** Words that the name of a place has, at most. */
const LONGEST = 3;

function ownerIn(text: string, name: string | undefined): string | undefined {
  const at = name === undefined ? -1 : text.indexOf(name);
  if (name === undefined || at < 0) return undefined;
  const before = text.slice(0, at).trim().split(/\s+/).slice(-LONGEST);
  const behind = /^ of (?:the )?((?:\p{Lu}[\p{L}-]*\s?)+)/u.exec(text.slice(at + name.length))?.[1];
  const words = [
    ...before.map((_, i) => before.slice(i).join(' ')),
    ...(behind === undefined ? [] : [behind]),
  ];
  return words.map(placeOf).find((place) => place !== undefined);
}

function placeOf(words: string): string | undefined {
  const name = foldName(words.replace(/['’]s?$/, ''));
  return PLACE_OF_PEOPLE.get(name) ?? PLACES.get(name);
}
