/** Makes one event out of the places that tell of it. */
import type { FoundEntity, FoundEvent } from '../article-reading';
import { addDays } from '../times/calendar';
import type { EventMention } from './event-mention';
import type { EventCluster } from './link-events';

interface Known {
  text: string;
  entities: readonly FoundEntity[];
}

export type UnnamedEvent = Omit<FoundEvent, 'id'>;

export function composeEvent({ mentions }: EventCluster, known: Known): UnnamedEvent {
  const [first] = mentions;
  const place = mentions.find((mention) => mention.place !== undefined)?.place;
  const participants = [...new Set(mentions.flatMap((mention) => mention.participants))].filter(
    (id) => id !== place,
  );
  const name = nameOf(mentions, place, participants, known);
  const told = mentions.filter(({ form }) => form !== 'verb').map((mention) => phraseOf(mention, known.text));
  return {
    name,
    type: typeOf(mentions, first),
    ...period(mentions),
    ...(place !== undefined && { place }),
    participants,
    aliases: [...new Set(told)].filter((alias) => alias !== name && alias !== ''),
  };
}

/** The noun that names its kind best: "state visit", "summit", "collision". */
function typeOf(mentions: readonly EventMention[], first: EventMention | undefined): string {
  const nouns = mentions.filter(({ form }) => form !== 'name').map(({ noun }) => noun);
  const mostUsed = [...nouns].sort((one, other) => count(nouns, other) - count(nouns, one))[0];
  return mostUsed ?? first?.types[0] ?? 'event';
}

const count = (all: readonly string[], one: string): number => all.filter((each) => each === one).length;

/** The first day told, and the last: of a range, or counted from how many days it lasts. */
function period(mentions: readonly EventMention[]): { start?: string; end?: string } {
  const times = mentions.map(({ time }) => time);
  const exact = times.sort((one, other) => (other.start?.length ?? 0) - (one.start?.length ?? 0))[0];
  const start = exact?.start;
  if (start === undefined) return {};
  const days = mentions.find((mention) => mention.days !== undefined)?.days;
  const end =
    exact?.end ??
    (days !== undefined && days > 1 && start.length === 10 ? addDays(start, days - 1) : undefined);
  return { start, ...(end !== undefined && { end }) };
}

const ARTICLE = /^(?:the|a|an|this|that|these|those|his|her|its|their)\s+/i;

const phraseOf = ({ start, end }: EventMention, text: string): string =>
  text.slice(start, end).replace(ARTICLE, '').replaceAll(/\s+/g, ' ');

/** Its own name, else the phrase that says most of it, else "Collision of the Helge Ingstad", each with a capital. */
function nameOf(
  mentions: readonly EventMention[],
  place: string | undefined,
  participants: readonly string[],
  { text, entities }: Known,
): string {
  const label = (id: string | undefined) => entities.find((entity) => entity.id === id)?.name;
  const named = mentions.find(({ form }) => form === 'name');
  if (named) return phraseOf(named, text);
  const nouns = mentions.filter(({ form }) => form === 'noun');
  const telling = nouns.filter((mention) => mention.place !== undefined || mention.participants.length > 0);
  const phrases = telling
    .map((mention) => phraseOf(mention, text))
    .filter((phrase) => /\p{Lu}/u.test(phrase));
  const best = phrases.sort((one, other) => one.length - other.length)[0];
  if (best !== undefined) return capital(best);
  const noun = nouns
    .map((mention) => phraseOf(mention, text))
    .sort((one, other) => other.length - one.length)[0];
  const who = participants
    .slice(0, 2)
    .map(label)
    .filter((each) => each !== undefined)
    .join(' and ');
  const where = label(place);
  return capital(
    [noun ?? mentions[0]?.noun ?? 'event', who && `of ${who}`, where && `in ${where}`]
      .filter(Boolean)
      .join(' '),
  );
}

const capital = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);
