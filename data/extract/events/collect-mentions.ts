/** All places that tell of events, each once. */
import type { EventMention } from './event-mention';
import { findNamedEvents } from './named-events';
import { findNounEvents } from './noun-events';
import { clauseAround, type SentenceView } from './sentence-view';
import { findVerbEvents } from './verb-events';
import { isObject } from './verb-group';

/** In the order of the text; where two overlap, the name before the noun before the verb. */
export function collectMentions(views: readonly SentenceView[]): EventMention[] {
  return views.flatMap((view, sentence) => {
    const reading = { views, view, sentence };
    const named = findNamedEvents(view, sentence);
    const told = [...named, ...without(findNounEvents(reading), named)];
    const verbs = without(findVerbEvents(reading), told);
    return withVerbs(view, told, verbs).sort((one, other) => one.start - other.start);
  });
}

/** Those of `mentions` that overlap none of the others. */
const without = (mentions: readonly EventMention[], others: readonly EventMention[]): EventMention[] =>
  mentions.filter(
    (mention) => !others.some((other) => mention.start < other.end && other.start < mention.end),
  );

/** "signed a treaty", "convened for a state visit": the noun tells the event, and the verb who, where and when. */
function withVerbs(
  view: SentenceView,
  nouns: readonly EventMention[],
  verbs: readonly EventMention[],
): EventMention[] {
  const taken = new Map<EventMention, EventMention>();
  for (const verb of verbs) {
    const noun = nouns.find((each) => tellsSame(view, verb, each));
    if (noun) taken.set(noun, verb);
  }
  const rest = verbs.filter((verb) => ![...taken.values()].includes(verb));
  return [...nouns.map((noun) => joined(noun, taken.get(noun))), ...rest];
}

function tellsSame(view: SentenceView, verb: EventMention, noun: EventMention): boolean {
  if (noun.score < 0.5) return false;
  const clause = clauseAround(view, verb.head);
  const isSameKind = noun.types.some((type) => verb.types.includes(type));
  if (isSameKind && noun.head > verb.head && noun.head < clause.to && !noun.isDefinite) return true;
  return isObject(view, { main: verb.head }, noun.head);
}

function joined(noun: EventMention, verb: EventMention | undefined): EventMention {
  if (!verb) return noun;
  const place = noun.place ?? verb.place;
  return {
    ...noun,
    participants: [...new Set([...noun.participants, ...verb.participants])],
    ...(place !== undefined && { place }),
    time: noun.time.start === undefined ? verb.time : noun.time,
    score: noun.score + (verb.score >= 0.5 ? 0.75 : 0),
  };
}
