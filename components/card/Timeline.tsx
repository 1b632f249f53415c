import type { CardEvent } from '@/data/model';
import { useReading } from './reading';
import { ThingButton } from './ThingButton';
import { countBefore, TIMELINE_SIZE, windowStart } from './timeline-window';
import { useRevealed } from './use-revealed';
import { When } from './When';

interface TimelineProps {
  /** Oldest first. */
  events: readonly CardEvent[];
  /** The event whose card this is, if it is one's. */
  currentRef?: string;
}

/** Events on a line of time, with the place of the page among them; many are cut down to those around the current one. */
export function Timeline({ events, currentRef }: TimelineProps) {
  const { published } = useReading();
  const { isRevealed, reveal, firstHidden } = useRevealed();
  const current = events.findIndex(({ ref }) => ref === currentRef);
  const before = published === undefined ? events.length : countBefore(events, published);
  const centre = current === -1 ? before - 1 : current;
  const showsAll = isRevealed || events.length <= TIMELINE_SIZE + 1;
  const start = showsAll ? 0 : windowStart(events.length, centre);
  const shown = showsAll ? events : events.slice(start, start + TIMELINE_SIZE);
  const nowAt = published === undefined ? -1 : before - start;
  return (
    <>
      <ol class="timeline">
        {shown.map((event, index) => (
          <>
            {index === nowAt && <PagePlace />}
            <li
              key={event.ref}
              class="timeline-event"
              aria-current={event.ref === currentRef ? 'true' : undefined}
              {...(index === 0 && { ref: firstHidden, tabIndex: -1 })}
            >
              <TimelineEvent event={event} isCurrent={event.ref === currentRef} />
            </li>
          </>
        ))}
        {nowAt === shown.length && start + shown.length === events.length && <PagePlace />}
      </ol>
      {!showsAll && (
        <button class="show-all" type="button" onClick={reveal}>
          Show all {events.length} events
        </button>
      )}
    </>
  );
}

function TimelineEvent({ event, isCurrent }: { event: CardEvent; isCurrent: boolean }) {
  const content = (
    <>
      <span class="timeline-date">
        {event.start === undefined ? 'Undated' : <When start={event.start} end={event.end} />}
      </span>{' '}
      <span class="timeline-name" dir="auto">
        {event.name}
      </span>
    </>
  );
  if (isCurrent) return <span class="timeline-entry">{content}</span>;
  return (
    <ThingButton thing={event} class="timeline-entry">
      {content}
    </ThingButton>
  );
}

/** Where the page that is being read stands in time. */
function PagePlace() {
  return <li class="timeline-page">This page</li>;
}
