/** All places that tell of events, each once. */
import type { EventMention } from './event-mention';
import { findNamedEvents } from './named-events';
import { findNounEvents } from './noun-events';
import type { SentenceView } from './sentence-view';
import { isObject } from './verb-arguments';
import { findVerbEvents } from './verb-events';

/** In the order of the text; where two overlap, the name before the noun before the verb. */
export function collectMentions(views: readonly SentenceView[]): EventMention[] {
  return views.flatMap((view, sentence) => {
    const named = findNamedEvents(view, sentence);
    const nouns = without(findNounEvents(view, sentence), named);
    const told = [...named, ...nouns];
    const verbs = without(findVerbEvents(view, sentence), told).filter(
      (verb) => !told.some((noun) => tellsSame(view, verb, noun)),
    );
    return [...told, ...verbs].sort((one, other) => one.start - other.start);
  });
}

/** Those of `mentions` whose head lies in none of the others; a shared phrase goes to the one before. */
const without = (mentions: readonly EventMention[], others: readonly EventMention[]): EventMention[] =>
  mentions.filter(
    (mention) => !others.some((other) => mention.start < other.end && other.start < mention.end),
  );

/** "signed a treaty", "the war began": the noun tells the event. */
const tellsSame = (view: SentenceView, verb: EventMention, noun: EventMention): boolean =>
  noun.score >= 1 && isObject(view, verb.head, noun.head);
