import { foldText } from '../../match/tokens';
import type { Fact, Pack } from '../../model';
import { allNames, type Found } from './found-things';

type IsWanted = (thing: Found) => boolean;

/** `leftOut` names things, or means all but those that the overlay speaks of. */
export function wantedBy(
  leftOut: readonly string[] | 'others',
  spokenOf: Readonly<Record<string, unknown>>,
): IsWanted {
  if (leftOut === 'others') return ({ id }) => id in spokenOf;
  const names = new Set(leftOut.map(foldText));
  return (thing) => !allNames(thing).some((name) => names.has(foldText(name)));
}

/** The pack with its wanted things alone; a fact about nothing else goes with the others. */
export function keepThings(pack: Pack, isWanted: IsWanted): Pack {
  const entities = pack.entities.filter(isWanted);
  const events = pack.events.filter(isWanted);
  const known = new Set([...entities, ...events].map(({ id }) => id));
  return {
    ...pack,
    entities,
    events: events.map(({ place, participants, ...event }) => ({
      ...event,
      ...(place !== undefined && known.has(place) && { place }),
      ...(participants && { participants: participants.filter((id) => known.has(id)) }),
    })),
    facts: pack.facts.map((fact) => ofKnown(fact, known)).filter(({ about }) => about.length > 0),
  };
}

function ofKnown({ attributedTo, ...fact }: Fact, known: ReadonlySet<string>): Fact {
  return {
    ...fact,
    about: fact.about.filter((id) => known.has(id)),
    ...(attributedTo !== undefined && known.has(attributedTo) && { attributedTo }),
  };
}
