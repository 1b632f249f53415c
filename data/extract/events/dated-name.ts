/** The year and the place in an event's name, where nothing else in it tells the event from others of its kind. */
import type { FoundEntity } from '../article-reading';
import { labelOf } from './composed-name';

interface Told {
  /** As `nameEvent` gives it, with a small letter at the beginning unless a name begins it. */
  name: string;
  start?: string | undefined;
  place?: FoundEntity | undefined;
  /** Those who take part. */
  participants: readonly FoundEntity[];
  /** "Hurricane Katrina": it has a name of its own. */
  isNamed: boolean;
}

/** Named events that come again: "Olympics". */
const AGAIN =
  /\b(?:olympics|paralympics|cup|championships?|open|marathon|festival|games|awards|oscars|grammys|elections?|referendum|primary|summit|fair|expo|week|bowl|prix)$/i;

export function datedName(told: Told): string {
  const { name, start } = told;
  const placed = withPlace(told);
  const isTold = start === undefined || /\d{4}|['’]s? /.test(name) || hasParticipant(told);
  if (isTold || (told.isNamed && !AGAIN.test(name))) return placed;
  return `${isPoll(name) ? monthOf(start) : start.slice(0, 4)} ${placed}`;
}

/** "military takeover in Zimbabwe" */
function withPlace({ name, place, isNamed }: Told): string {
  if (!place || isNamed || /\p{Lu}/u.test(name)) return name;
  return `${name} ${place.type === 'facility' ? 'at' : 'in'} ${labelOf(place)}`;
}

const isPoll = (name: string): boolean => /^(?:opinion )?(?:poll|survey)\b/.test(name);

/** "May 2021"; the year alone where no month is known. */
const monthOf = (date: string): string =>
  date.length === 4
    ? date
    : new Date(`${date.slice(0, 7)}-01`).toLocaleDateString('en', {
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      });

/** Who takes part tells it well enough; but a pollster has many polls. */
const hasParticipant = ({ name, participants }: Told): boolean =>
  !isPoll(name) &&
  participants.some(
    ({ type, name: own, aliases }) =>
      type !== 'place' &&
      type !== 'group' &&
      [own, ...aliases].some((each) => each.length > 2 && name.includes(each)),
  );

export const capital = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);
