import type { Card, ThingLabel } from '@/data/model';
import { formatDate } from './dates';
import { Icon } from './Icon';
import { kindOf } from './kinds';
import { useReading } from './reading';
import { When } from './When';

interface CardHeadProps {
  thing: ThingLabel | Card;
  /** Id of the heading, for what it names. */
  titleId: string;
}

/** What it is: the kind, the name, and in a line what is known of it at once. */
export function CardHead({ thing, titleId }: CardHeadProps) {
  const { icon, word } = kindOf(thing);
  return (
    <header class="card-head">
      <p class="kind" dir="auto">
        <Icon name={icon} />
        {word}
      </p>
      <h2 class="card-title" id={titleId} dir="auto" tabIndex={-1}>
        {thing.name}
      </h2>
      {'facts' in thing && <Summary card={thing} />}
    </header>
  );
}

function Summary({ card }: { card: Card }) {
  const { description, descriptionAsOf, start, end, place } = card;
  return (
    <>
      {(start !== undefined || place !== undefined) && (
        <p class="event-line">
          {start !== undefined && <When start={start} end={end} />}
          {place !== undefined && <bdi>{place}</bdi>}
        </p>
      )}
      {description !== undefined && (
        <p class="description" dir="auto">
          {description}
          {descriptionAsOf !== undefined && <AsOf date={descriptionAsOf} />}
        </p>
      )}
    </>
  );
}

function AsOf({ date }: { date: string }) {
  const { locale } = useReading();
  return <bdi class="as-of">as of {formatDate(date.slice(0, 'YYYY-MM'.length), locale)}</bdi>;
}
