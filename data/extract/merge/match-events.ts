import { foldText } from '../../match/tokens';
import type { Event, Pack } from '../../model';
import type { Matches } from './match-entities';
import { DAY } from './times-apart';

/** What an event must share with another to be the same one, in all. */
const LEAST_SCORE = 3;

/** Which events of a found pack are which of a known one: of one kind and time, and alike in name, place or people. */
export function matchEvents(
  known: Pick<Pack, 'events'>,
  found: Pick<Pack, 'events'>,
  entities: Matches,
): Matches {
  const matches = new Map<string, string>();
  const taken = new Set<string>();
  for (const event of found.events) {
    const [best, second] = known.events
      .filter(({ id }) => !taken.has(id))
      .map((each) => ({ id: each.id, score: score(each, event, entities) }))
      .filter((each) => each.score >= LEAST_SCORE)
      .sort((one, other) => other.score - one.score);
    if (best === undefined || best.score === second?.score) continue;
    matches.set(event.id, best.id);
    taken.add(best.id);
  }
  return matches;
}

function score(known: Event, found: Event, entities: Matches): number {
  const when = compareTimes(known, found);
  if (when === 'apart') return 0;
  const isAlike = sharesName(known, found);
  if (!isAlike && foldText(known.type) !== foldText(found.type)) return 0;
  const place = found.place === undefined ? undefined : (entities.get(found.place) ?? found.place);
  if (!isAlike && place !== undefined && known.place !== undefined && place !== known.place) return 0;
  const people = new Set(known.participants);
  const shared = (found.participants ?? []).filter((id) => people.has(entities.get(id) ?? id)).length;
  return (
    (isAlike ? 3 : 0) +
    (when === 'together' ? 1 : 0) +
    (place !== undefined && place === known.place ? 1 : 0) +
    Math.min(2, shared)
  );
}

/** As far as both are precise; a day's difference is that of time zones. */
function compareTimes(one: Event, other: Event): 'together' | 'apart' | 'unknown' {
  const [a, b] = [one.start ?? one.end, other.start ?? other.end];
  if (a === undefined || b === undefined) return 'unknown';
  const precision = Math.min(a.length, b.length);
  if (a.slice(0, precision) === b.slice(0, precision)) return 'together';
  const spans = [one, other].map(
    ({ start, end }) => [dayOf(start ?? end ?? ''), dayOf(end ?? start ?? '')] as const,
  );
  const [[startA, endA] = [0, 0], [startB, endB] = [0, 0]] = spans;
  return startA <= endB + 1 && startB <= endA + 1 ? 'together' : 'apart';
}

const dayOf = (date: string): number => Date.parse(date) / DAY;

/** A name with a name in it: "the summit" is shared by all summits. */
function sharesName(one: Event, other: Event): boolean {
  const names = new Set(ownNames(one));
  return ownNames(other).some((name) => names.has(name));
}

const ownNames = ({ name, aliases }: Event): string[] =>
  [name, ...aliases.map(({ text }) => text)]
    .filter((text) => /\s/.test(text) && /\p{Lu}/u.test(text.replace(/^The\s/, '')))
    .map((text) => foldText(text.replace(/^the\s+/i, '')));
