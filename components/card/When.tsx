import { formatDate, formatDistance, formatPeriod } from './dates';
import { useReading } from './reading';

interface WhenProps {
  start: string;
  end?: string | undefined;
}

/** A date or period in the reader's locale; how long ago it is shows when pointed at. */
export function When({ start, end }: WhenProps) {
  const { locale, today } = useReading();
  return (
    <time dateTime={start} title={formatDistance(end ?? start, today, locale)}>
      {end === undefined ? formatDate(start, locale) : formatPeriod({ start, end }, locale)}
    </time>
  );
}
