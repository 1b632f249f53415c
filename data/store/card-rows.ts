/** The rows that a card rests on, by indexes only. */
import type { EventRow, FactRow } from './database';
import { getAllOf } from './get-all';
import { keyOf, type SameThing, type TopicView } from './topic-view';

/** More than anybody reads on a card; of a thing with more, those that name most of what the page names are kept. */
const MOST_FACTS = 300;

/** The facts about a thing, and what it says itself; in the order of the topics and their articles. */
export async function readFactRows(
  view: TopicView,
  { rows }: SameThing,
  onPage: ReadonlySet<string>,
): Promise<FactRow[]> {
  const own = new Set(rows.map(keyOf));
  const ids = rows.map(({ id }) => id);
  const [about, said] = await Promise.all([
    getAllOf(view.store.facts, 'about', ids),
    getAllOf(view.store.facts, 'attributedTo', ids),
  ]);
  const isOwn = ({ topicId, about: things, attributedTo }: FactRow) =>
    [...things, ...(attributedTo === undefined ? [] : [attributedTo])].some((id) =>
      own.has(keyOf({ topicId, id })),
    );
  const facts = view.seen(unique([...about, ...said]).filter(isOwn));
  if (facts.length <= MOST_FACTS) return facts;
  const count = ({ about: things }: FactRow) => things.filter((id) => onPage.has(id)).length;
  const kept = new Set(facts.toSorted((one, other) => count(other) - count(one)).slice(0, MOST_FACTS));
  return facts.filter((fact) => kept.has(fact));
}

/** The events in which an entity takes part, or that took place there. */
export async function readEventRows(view: TopicView, { kind, rows }: SameThing): Promise<EventRow[]> {
  if (kind === 'event') return [];
  const own = new Set(rows.map(keyOf));
  const ids = rows.map(({ id }) => id);
  const [part, place] = await Promise.all([
    getAllOf(view.store.events, 'participants', ids),
    getAllOf(view.store.events, 'place', ids),
  ]);
  const isOwn = ({ topicId, participants = [], place: where }: EventRow) =>
    [...participants, ...(where === undefined ? [] : [where])].some((id) => own.has(keyOf({ topicId, id })));
  return view.seen(unique([...part, ...place]).filter(isOwn));
}

/** A row that several keys lead to, once. */
function unique<R extends { topicId: string; id: string }>(rows: readonly R[]): R[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}
