/** Which entities of a found pack are which of a known one. */
import { foldText } from '../../match/tokens';
import type { Entity, EntityType, Pack } from '../../model';
import { neighboursIn, type Neighbours } from './neighbours';
import { isFullName, isSamePerson, isSurnameOf, surnameOf } from './person-match';
import { areOtherWalks } from './walks-of-life';

/** From a found entity's id to the known one's. */
export type Matches = ReadonlyMap<string, string>;

type Named = Pick<Pack, 'entities' | 'events' | 'facts'>;

/** Kinds that one and the same thing may be taken for, by one word alone. */
const ALIKE: readonly (readonly EntityType[])[] = [
  ['organisation', 'facility'],
  ['organisation', 'group'],
  ['organisation', 'work'],
  ['place', 'facility'],
  ['place', 'group'],
];

export function matchEntities(known: Named, found: Named): Matches {
  const index = new NameIndex(known.entities);
  const matches = new Map<string, string>();
  const open: Entity[] = [];
  for (const entity of found.entities) {
    const same = index.candidates(entity).filter((each) => isSame(each, entity));
    const [only, ...others] = same.filter((each) => !needsSupport(each, entity));
    if (only !== undefined && others.length === 0) matches.set(entity.id, only.id);
    else if (same.length > 0) open.push(entity);
  }
  const support = { known: neighboursIn(known), found: neighboursIn(found), prominent: prominentIn(known) };
  for (const entity of open) {
    const best = mostSupported(entity, index.candidates(entity), matches, support);
    if (best !== undefined) matches.set(entity.id, best);
  }
  return keepApart(found.entities, matches, new Map(known.entities.map(({ id, type }) => [id, type])));
}

/** Of several found ones that would be one known one, only those that can be one among themselves, as what it is. */
function keepApart(
  found: readonly Entity[],
  matches: Map<string, string>,
  types: ReadonlyMap<string, EntityType>,
): Matches {
  const first = new Map<string, Entity>();
  for (const entity of found) {
    const known = matches.get(entity.id);
    if (known === undefined) continue;
    const asKnown = { ...entity, type: types.get(known) ?? entity.type };
    const earlier = first.get(known);
    if (earlier === undefined) first.set(known, asKnown);
    else if (!isSame(earlier, asKnown)) matches.delete(entity.id);
  }
  return matches;
}

function isSame(known: Entity, found: Entity): boolean {
  if (shareLink(known, found)) return true;
  if (
    folded(known.name) === folded(found.name) &&
    isFullName(known.name) &&
    !areOtherWalks(rolesOf(known), rolesOf(found))
  )
    return true;
  if ((known.type === 'person') !== (found.type === 'person')) return false;
  if (known.type === 'person')
    return isOnePerson(known, found) && !areOtherWalks(rolesOf(known), rolesOf(found));
  const names = foldedNames(known);
  if (!names.has(folded(found.name)) && !foldedNames(found).has(folded(known.name))) return false;
  return known.type === found.type || /\s/.test(found.name) || mayBeOne(known.type, found.type);
}

function isOnePerson(known: Entity, found: Entity): boolean {
  if (isFullName(known.name) && isFullName(found.name)) return isSamePerson(known.name, found.name);
  if (isFullName(known.name))
    return isSurnameOf(found.name, known.name) || foldedNames(known).has(folded(found.name));
  if (isFullName(found.name)) return isSurnameOf(known.name, found.name);
  return folded(known.name) === folded(found.name);
}

/** Whether the names alone leave it open: a surname, or a name that is also another thing's. */
function needsSupport(known: Entity, found: Entity): boolean {
  if (shareLink(known, found)) return false;
  if (known.type === 'person') return !isFullName(known.name) || !isFullName(found.name);
  const name = folded(found.name);
  return known.aliases.some(({ text, needsContext }) => folded(text) === name && needsContext === true);
}

/** Somebody of whom so much is told is meant by the surname alone, in news of the same topic. */
const PROMINENT = 3;

function prominentIn({ facts }: Named): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { about } of facts) for (const id of about) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Set([...counts].flatMap(([id, count]) => (count >= PROMINENT ? [id] : [])));
}

interface Support {
  known: Neighbours;
  found: Neighbours;
  prominent: ReadonlySet<string>;
}

/** Things that stand with both; a bare surname needs one, and more than any other candidate has. */
function mostSupported(
  entity: Entity,
  candidates: readonly Entity[],
  matches: Matches,
  support: Support,
): string | undefined {
  const around = new Set([...(support.found.get(entity.id) ?? [])].flatMap((id) => matches.get(id) ?? []));
  const scored = candidates
    .filter((each) => isSame(each, entity))
    .map((each) => {
      const shared = [...(support.known.get(each.id) ?? [])].filter((other) => around.has(other)).length;
      const own = each.type === 'person' ? supportOfPerson(each, entity, support.prominent) : 0;
      return { id: each.id, score: shared + own };
    })
    .sort((one, other) => other.score - one.score);
  const [best, second] = scored;
  return best !== undefined && best.score > 0 && best.score > (second?.score ?? 0) ? best.id : undefined;
}

/** What speaks for a person besides who stands with them: one role, the one name that both are known by, many facts. */
function supportOfPerson(known: Entity, found: Entity, prominent: ReadonlySet<string>): number {
  const isOnlyName = folded(known.name) === folded(found.name);
  return (
    (haveOneRole(known.roles, found.roles) ? 2 : 0) + Number(isOnlyName) + Number(prominent.has(known.id))
  );
}

function haveOneRole(one: Entity['roles'], other: Entity['roles']): boolean {
  const roles = new Set(one?.map(({ text }) => folded(text)));
  return other?.some(({ text }) => roles.has(folded(text))) === true;
}

const rolesOf = ({ roles = [], description }: Entity): string[] => [
  ...roles.map(({ text }) => text),
  ...(description === undefined ? [] : [description]),
];

const shareLink = (one: Entity, other: Entity): boolean =>
  one.sameAs?.some((link) => other.sameAs?.includes(link)) === true;

/** A capital that speaks, as governments do, is easily taken for an organisation. */
const mayBeOne = (known: EntityType, found: EntityType): boolean =>
  (known === 'place' && found === 'organisation') ||
  ALIKE.some((kinds) => kinds.includes(known) && kinds.includes(found));

const folded = (name: string): string => foldText(name.replace(/^the\s+/i, ''));

const foldedNames = ({ name, aliases }: Entity): Set<string> =>
  new Set([name, ...aliases.map(({ text }) => text)].map(folded));

/** Known entities by their names and links, and people by how their surnames begin. */
class NameIndex {
  readonly #entities = new Map<string, Entity[]>();

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) for (const key of keysOf(entity)) this.#add(key, entity);
  }

  #add(key: string, entity: Entity): void {
    const known = this.#entities.get(key);
    if (known === undefined) this.#entities.set(key, [entity]);
    else known.push(entity);
  }

  candidates(entity: Entity): Entity[] {
    return [...new Set([...keysOf(entity)].flatMap((key) => this.#entities.get(key) ?? []))];
  }
}

function keysOf(entity: Entity): Set<string> {
  const keys = new Set([...foldedNames(entity), ...(entity.sameAs ?? [])]);
  if (entity.type === 'person') keys.add(`surname ${surnameOf(entity.name).slice(0, 3)}`);
  return keys;
}
