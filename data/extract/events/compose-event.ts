/** Makes one event out of the places that tell of it. */
import type { FoundEvent } from '../article-reading';
import { addDays } from '../times/calendar';
import type { EventMention } from './event-mention';
import { capital, datedName } from './dated-name';
import { nameEvent } from './event-name';
import type { EventCluster } from './link-events';
import { phraseOf, type Known } from './short-title';

export type UnnamedEvent = Omit<FoundEvent, 'id'>;

export function composeEvent({ mentions }: EventCluster, known: Known): UnnamedEvent {
  const [first] = mentions;
  const isNamed = mentions.some(({ form }) => form === 'name');
  const place = mentions.find((mention) => mention.place !== undefined)?.place;
  const participants = [...new Set(mentions.flatMap((mention) => mention.participants))].filter(
    (id) => id !== place,
  );
  const { name: told, isVague } = nameEvent(mentions, { place, participants }, known);
  const when = period(mentions);
  const name = capital(
    datedName({ ...entitiesOf(known, place, participants), name: told, start: when.start, isNamed }),
  );
  const phrases = mentions
    .filter(({ form }) => form !== 'verb')
    .map((mention) => phraseOf(mention, known.text));
  return {
    name,
    type: typeOf(mentions, first),
    ...when,
    ...(place !== undefined && { place }),
    participants,
    aliases: [...new Set(phrases)].filter(
      (alias) => alias.toLowerCase() !== name.toLowerCase() && alias !== '',
    ),
    ...(isVague && { isVague }),
  };
}

function entitiesOf({ entities }: Known, place: string | undefined, participants: readonly string[]) {
  return {
    place: entities.get(place),
    participants: entities.all(participants),
  };
}

/** The noun that names its kind best: "state visit", "summit", "collision". */
function typeOf(mentions: readonly EventMention[], first: EventMention | undefined): string {
  const isNamed = mentions.some(({ form }) => form === 'name');
  const nouns = mentions
    .filter(({ form }) => form === 'noun' || (form === 'verb' && !isNamed))
    .map(({ noun }) => noun);
  const special = nouns.filter((noun) => !GENERAL.test(noun));
  return mostUsed(special.length > 0 ? special : nouns) ?? first?.types[0] ?? 'event';
}

/** Words that take up events of any kind. */
const GENERAL = /^(?:event|incident|announcement|tragedy|deal|move)$/;

/** The first of those that are used most. */
function mostUsed(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** The first day told, and the last: of a range, or counted from how many days it lasts. */
function period(mentions: readonly EventMention[]): { start?: string; end?: string } {
  const times = mentions.map(({ time }) => time);
  const exact = times.sort((one, other) => (other.start?.length ?? 0) - (one.start?.length ?? 0))[0];
  const start = exact?.start;
  const told = exact?.end ?? times.find(({ end }) => end !== undefined)?.end;
  if (start === undefined) return told === undefined ? {} : { end: told };
  const days = mentions.find((mention) => mention.days !== undefined)?.days;
  const counted =
    days !== undefined && days > 1 && start.length === 10 ? addDays(start, days - 1) : undefined;
  const end = [told, counted].find((each) => each !== undefined && each >= start);
  return { start, ...(end !== undefined && { end }) };
}
