/** What the reader knows already and wants no highlights of. */
import * as v from 'valibot';
import type { ThingLabel } from '../model';
import type { Store } from './database';
import { labelOf, TopicView } from './topic-view';

const NAME = 'known';

const KnownSchema = v.array(
  v.object({
    ref: v.string(),
    kind: v.picklist(['entity', 'event']),
    type: v.string(),
    name: v.string(),
    /** All ids that it has in any topic: what goes by another ref when topics are switched stays known. */
    ids: v.array(v.string()),
  }),
);

export type KnownThing = ThingLabel & { ids: string[] };

/** In the order in which the reader came to know them. Fit for a live query. */
export async function listKnownThings(store: Store): Promise<KnownThing[]> {
  const parsed = v.safeParse(KnownSchema, (await store.settings.get(NAME))?.value);
  return parsed.success ? parsed.output : [];
}

/** Does nothing for a ref that no topic that is on knows. */
export async function addKnownThing(store: Store, ref: string): Promise<void> {
  await store.transaction('rw', [store.topics, store.settings, ...store.contents], async () => {
    const thing = await (await TopicView.open(store)).thing(ref);
    if (thing === undefined) return;
    const ids = [...new Set([thing.ref, ...(thing.kind === 'entity' ? thing.rows.map(({ id }) => id) : [])])];
    const others = (await listKnownThings(store)).filter(({ ref: other }) => other !== thing.ref);
    await store.settings.put({ name: NAME, value: [...others, { ...labelOf(thing), ids }] });
  });
}

/** Brings the highlights of a thing back, by any ref that it goes by. */
export async function forgetKnownThing(store: Store, ref: string): Promise<void> {
  await store.transaction('rw', store.settings, async () => {
    const others = (await listKnownThings(store)).filter(({ ids }) => !ids.includes(ref));
    await store.settings.put({ name: NAME, value: others });
  });
}

/** All refs by which what the reader knows may go. */
export function refsOfKnown(known: readonly KnownThing[]): ReadonlySet<string> {
  return new Set(known.flatMap(({ ids }) => ids));
}
