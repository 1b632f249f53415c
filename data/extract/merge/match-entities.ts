/** Which entities of a found pack are which of a known one. */
import { foldText } from '../../match/tokens';
import type { Entity, EntityType, Pack } from '../../model';
import { thingKey } from '../entities/cluster-things';
import { neighboursIn, type Neighbours } from './neighbours';
import { areOfOthers, ownersIn } from './owners-of-institutions';
import { comparePeople, isFullName, surnameKeys, type Certainty } from './person-match';
import { roleKey } from '../entities/role-key';

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
  const owners = { known: ownersIn(known), found: ownersIn(found) };
  const candidatesFor = (entity: Entity): Entity[] =>
    index
      .candidates(entity)
      .filter(({ id }) => !areOfOthers(owners.known.get(id), owners.found.get(entity.id)));
  const matches = new Map<string, string>();
  const open: Entity[] = [];
  for (const entity of found.entities) {
    const same = candidatesFor(entity).filter((each) => isSame(each, entity));
    const [only, ...others] = same.filter((each) => !needsSupport(each, entity));
    if (only !== undefined && others.length === 0) matches.set(entity.id, only.id);
    else if (same.length > 0) open.push(entity);
  }
  const support = { known: neighboursIn(known), found: neighboursIn(found), prominent: prominentIn(known) };
  for (const entity of open) {
    const best = mostSupported(entity, candidatesFor(entity), matches, support);
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

const isSame = (known: Entity, found: Entity): boolean => compare(known, found) !== 'other';

/** Whether a name leaves open who is meant: a surname, or a name that is also another thing's. */
const needsSupport = (known: Entity, found: Entity): boolean => compare(known, found) === 'maybe';

function compare(known: Entity, found: Entity): Certainty {
  if (shareLink(known, found)) return 'same';
  const people = [known, found].filter(({ type }) => type === 'person').length;
  if (people === 2) return comparePeople(known, found);
  if (people === 1) {
    // One of the articles took somebody for a thing.
    const isOneName = folded(known.name) === folded(found.name) && isFullName(known.name);
    return isOneName ? comparePeople(known, found) : 'other';
  }
  return compareThings(known, found);
}

function compareThings(known: Entity, found: Entity): Certainty {
  if (!haveOneName(known, found)) return 'other';
  const isOneKind = known.type === found.type || /\s/.test(found.name) || mayBeOne(known.type, found.type);
  if (!isOneKind) return 'other';
  const name = folded(found.name);
  return known.aliases.some(({ text, needsContext }) => folded(text) === name && needsContext === true)
    ? 'maybe'
    : 'same';
}

const haveOneName = (known: Entity, found: Entity): boolean =>
  foldedNames(known).has(folded(found.name)) ||
  foldedNames(found).has(folded(known.name)) ||
  thingKey(known.name) === thingKey(found.name);

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
  const possible = candidates.filter((each) => isSame(each, entity));
  // Of spouses the one of whom more is told is not meant the more surely.
  const prominent = possible.length === 1 ? support.prominent : new Set<string>();
  const scored = possible
    .map((each) => {
      const shared = [...(support.known.get(each.id) ?? [])].filter((other) => around.has(other)).length;
      const own = each.type === 'person' ? supportOfPerson(each, entity, prominent) : 0;
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
  const roles = new Set(one?.map(({ text }) => roleKey(text)));
  return other?.some(({ text }) => roles.has(roleKey(text))) === true;
}

const shareLink = (one: Entity, other: Entity): boolean =>
  one.sameAs?.some((link) => other.sameAs?.includes(link)) === true;

/** A capital that speaks, as governments do, is easily taken for an organisation. */
const mayBeOne = (known: EntityType, found: EntityType): boolean =>
  (known === 'place' && found === 'organisation') ||
  ALIKE.some((kinds) => kinds.includes(known) && kinds.includes(found));

const folded = (name: string): string => foldText(name.replace(/^the\s+/i, ''));

const foldedNames = ({ name, aliases }: Entity): Set<string> =>
  new Set([name, ...aliases.map(({ text }) => text)].map(folded));

/** Known entities by their names and links, and people by how their surnames sound at first. */
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
  if (entity.type !== 'person') keys.add(`thing ${thingKey(entity.name)}`);
  else for (const key of surnameKeys(entity.name)) keys.add(`surname ${key}`);
  return keys;
}
