import type { Entity, Event, Fact, Pack } from '../../model';
import type { Decisions, Edit } from './decisions';
import { renameThings } from './rename-things';

/**
 * A proposed pack as the reader wants it. Without a thing, facts are about the others that they name; one that is about
 * nothing any more goes with it. Things that nothing is told of stay: their names are found on pages.
 */
export function applyDecisions(pack: Pack, { rejected, merged, edited }: Decisions): Pack {
  const isKept = ({ id }: { id: string }) => !rejected.has(id);
  const edit = <Item extends Entity | Event | Fact>(item: Item): Item => withEdit(item, edited.get(item.id));
  const kept: Pack = {
    ...pack,
    entities: pack.entities.filter(isKept).map(edit),
    events: pack.events.filter(isKept).map((event) => edit(withoutThings(event, rejected))),
    facts: keptFacts(pack, rejected).map(edit),
  };
  return renameThings(kept, new Map([...merged.keys()].map((id) => [id, lastOf(id, merged)])));
}

/** Whom a thing is in the end: of one that is another, which is a third, the third. */
function lastOf(id: string, merged: Decisions['merged']): string {
  const seen = new Set([id]);
  let last = id;
  for (let next = merged.get(id); next !== undefined && !seen.has(next); next = merged.get(next)) {
    seen.add(next);
    last = next;
  }
  return last;
}

/** A part that the reader emptied goes. */
export function withEdit<Item extends Entity | Event | Fact>(item: Item, edit: Edit | undefined): Item {
  const parts = Object.entries({ ...item, ...edit }).filter(([, value]) => value !== '');
  return Object.fromEntries(parts) as unknown as Item;
}

function withoutThings({ place, participants, ...event }: Event, rejected: ReadonlySet<string>): Event {
  return {
    ...event,
    ...(place !== undefined && !rejected.has(place) && { place }),
    ...(participants !== undefined && { participants: participants.filter((id) => !rejected.has(id)) }),
  };
}

function keptFacts({ facts }: Pack, rejected: ReadonlySet<string>): Fact[] {
  const kept = facts.flatMap(({ attributedTo, ...fact }): Fact[] => {
    const about = fact.about.filter((id) => !rejected.has(id));
    if (rejected.has(fact.id) || about.length === 0) return [];
    const speaker = attributedTo !== undefined && !rejected.has(attributedTo) && { attributedTo };
    return [{ ...fact, about, ...speaker }];
  });
  const ids = new Set(kept.map(({ id }) => id));
  return kept.map((fact) => withContradictions(fact, ids));
}

function withContradictions({ contradicts, ...fact }: Fact, ids: ReadonlySet<string>): Fact {
  const left = contradicts?.filter((id) => ids.has(id)) ?? [];
  return left.length === 0 ? fact : { ...fact, contradicts: left };
}
