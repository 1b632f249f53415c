/** Which things of the store bear a name: what an article names may be known already. */
import { idOfRef } from '../match/same-things';
import type { Matcher } from '../match/matcher';
import type { ThingLabel } from '../model';
import type { Store } from './database';
import { labelOf, TopicView } from './topic-view';

export interface KnownThing extends ThingLabel {
  /** The id under which it is stored. */
  id: string;
  description?: string;
  /** Links that say which thing of the world it is. */
  sameAs: string[];
  /** Whether its full name is the one asked for, and not only another by which it goes. */
  isFullName: boolean;
  /** Of the topics that know it. */
  topicIds: string[];
}

/**
 * The things that each name may stand for, those whose own name it is first. `matcher` is the store's own: it knows all
 * names in memory, whereas the database would have to be asked for each.
 */
export async function findKnownNames(
  store: Store,
  matcher: Matcher,
  names: readonly string[],
): Promise<ReadonlyMap<string, KnownThing[]>> {
  const refs = new Map(names.map((name) => [name, refsOf(matcher, name)]));
  const all = [...new Set([...refs.values()].flat())];
  const things = await store.transaction('r', [store.topics, ...store.contents], async () => {
    const view = await TopicView.open(store);
    return [...new Set((await view.things(all.map(idOfRef))).values())];
  });
  return new Map(
    [...refs].map(([name, of]) => {
      const known = things.filter(({ ref }) => of.includes(ref)).map((thing) => describe(thing, name));
      return [name, known.sort((one, other) => Number(other.isFullName) - Number(one.isFullName))];
    }),
  );
}

function refsOf(matcher: Matcher, name: string): string[] {
  const whole = matcher.findHits(name).filter(({ start, end }) => start === 0 && end === name.length);
  const things = whole.flatMap(({ aliases }) => aliases.map((alias) => matcher.thingOf(alias)));
  return [...new Set(things)].map((thing) => matcher.refOf(thing));
}

type Thing = Parameters<typeof labelOf>[0];

function describe(thing: Thing, name: string): KnownThing {
  const [row] = thing.rows;
  const { description } = row;
  return {
    ...labelOf(thing),
    id: row.id,
    ...(description !== undefined && { description }),
    sameAs: thing.kind === 'entity' ? thing.rows.flatMap(({ sameAs = [] }) => sameAs) : [],
    isFullName: thing.rows.some((each) => each.name.localeCompare(name, 'en', { sensitivity: 'base' }) === 0),
    topicIds: thing.rows.map(({ topicId }) => topicId),
  };
}
