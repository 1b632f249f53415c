import type { NameAnnotation, TimeAnnotation } from './annotations';
import type { NamedText, TimedText } from './article-reading';
import { entityId } from './entities/entity-id';
import { composeEvent } from './events/compose-event';
import { collectMentions } from './events/collect-mentions';
import { KnownEntities } from './events/known-entities';
import { linkEvents } from './events/link-events';
import { viewSentences } from './events/sentence-view';
import { FreeIds } from './free-ids';
import { SpanIndex } from './span-index';
import { findTimes } from './times/find-times';

/** Adds the dates and the events that an article tells of to its names. */
export function timeAndEvents(named: NamedText): TimedText {
  const { article, sentences, entities } = named;
  const names = new SpanIndex(named.names);
  const times = findTimes(article.text, sentences, article.published).filter(
    (time) => !names.overlapping(time).some((name) => isPartOfName(name, time)),
  );
  const clusters = linkEvents(collectMentions(viewSentences(named, times)));
  const known = { text: article.text, entities: new KnownEntities(entities) };
  const ids = new FreeIds(entities.map(({ id }) => id));
  const told = clusters.map((cluster) => {
    const event = composeEvent(cluster, known);
    return { cluster, event: { id: ids.take(entityId(event.name) || 'event'), ...event } };
  });
  return {
    ...named,
    times,
    events: told.map(({ event }) => event),
    eventMentions: told
      .flatMap(({ cluster, event }) =>
        cluster.mentions.map(({ start, end }) => ({ start, end, event: event.id })),
      )
      .sort((one, other) => one.start - other.start),
  };
}

/** The Saturday of "The Saturday Evening Post"; but the year of "the 2012 Olympics" is one. */
const isPartOfName = (name: NameAnnotation, time: TimeAnnotation): boolean =>
  name.start <= time.start &&
  time.end <= name.end &&
  time.value.length > 4 &&
  /^(?:person|organisation|work|facility)$/.test(name.type);
