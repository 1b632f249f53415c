import type { Card } from '@/data/model';
import { CardHead } from './CardHead';
import { FactSection } from './FactSection';
import { Related } from './Related';
import { Timeline } from './Timeline';

interface FactCardProps {
  card: Card;
  titleId: string;
}

/** What is known of one entity or event. Dates and links come from the `ReadingProvider` around it. */
export function FactCard({ card, titleId }: FactCardProps) {
  const { timeline, related, topics } = card;
  // An event alone on its own line of time says nothing that its head does not say.
  const hasTimeline = timeline.some(({ ref }) => ref !== card.ref);
  return (
    <article class="fact-card" aria-labelledby={titleId}>
      <CardHead thing={card} titleId={titleId} />
      <FactSection card={card} />
      {hasTimeline && (
        <section>
          <h3 class="section-title">Timeline</h3>
          <Timeline events={timeline} currentRef={card.ref} />
        </section>
      )}
      {related.length > 0 && (
        <section>
          <h3 class="section-title">Related</h3>
          <Related things={related} />
        </section>
      )}
      {topics.length > 0 && <Topics topics={topics} />}
    </article>
  );
}

function Topics({ topics }: Pick<Card, 'topics'>) {
  return (
    <ul class="topics" aria-label="From your topics">
      {topics.map(({ title, color }, index) => (
        <li class="topic" key={index}>
          <span class="topic-dot" style={color === undefined ? undefined : { backgroundColor: color }} />
          <span dir="auto">{title}</span>
        </li>
      ))}
    </ul>
  );
}
