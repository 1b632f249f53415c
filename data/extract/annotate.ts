import type { Annotations } from './annotations';
import type { ArticleReading } from './article-reading';

/** What was seen in an article, before a pack is made of it. */
export function annotationsOf({
  article,
  names,
  times,
  eventMentions,
  attributions,
}: ArticleReading): Annotations {
  return {
    text: article.text,
    names: names.map(({ start, end, type, entity }) => ({ start, end, type, entity })),
    times: times.map(({ start, end, value }) => ({ start, end, value })),
    events: eventMentions.map(({ start, end, event }) => ({ start, end, event })),
    attributions: attributions.map(({ source, cue, content }) => ({ source, cue, content })),
  };
}
