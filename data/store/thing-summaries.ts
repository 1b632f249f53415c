/** What things are in a line each, for lists of many. */
import { idOfRef } from '../match/same-things';
import { describeThing, roleSourcesOf } from './card-description';
import type { Store } from './database';
import { readSources } from './sources';
import { TopicView, type SameThing } from './topic-view';

export interface ThingSummary {
  description?: string;
  /** Of an event. */
  start?: string;
  end?: string;
}

/** By ref; without those that no topic that is on knows. */
export function readSummaries(
  store: Store,
  refs: readonly string[],
): Promise<ReadonlyMap<string, ThingSummary>> {
  return store.transaction('r', [store.topics, ...store.contents], async () => {
    const view = await TopicView.open(store);
    const found = [...(await view.things(refs.map(idOfRef))).values()];
    const things = new Map(found.map((thing) => [thing.ref, thing]));
    const wanted = refs.flatMap((ref) => things.get(ref) ?? []);
    const sources = await readSources(store, wanted.flatMap(roleSourcesOf));
    return new Map(
      wanted.map((thing) => {
        const { description } = describeThing(thing, sources);
        return [thing.ref, { ...(description !== undefined && { description }), ...timeOf(thing) }];
      }),
    );
  });
}

function timeOf(thing: SameThing): Pick<ThingSummary, 'start' | 'end'> {
  if (thing.kind !== 'event') return {};
  const [{ start, end }] = thing.rows;
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}
