/** All places that tell of events, each once. */
import type { EventMention } from './event-mention';
import { findNamedEvents } from './named-events';
import { findNounEvents } from './noun-events';
import { clauseAround, isVerbTag, type SentenceView } from './sentence-view';
import { findVerbEvents } from './verb-events';
import { isObject } from './verb-group';
import { HAPPENS, TAKES_PART } from './words';

/** In the order of the text; where two overlap, the name before the noun before the verb. */
export function collectMentions(views: readonly SentenceView[]): EventMention[] {
  return views.flatMap((view, sentence) => {
    const reading = { views, view, sentence };
    const named = findNamedEvents(view, sentence);
    const verbs = without(findVerbEvents(reading), named);
    const nouns = without(findNounEvents(reading), named).filter(
      (noun) => !verbs.some((verb) => isIdiom(verb, noun)),
    );
    const told = [...named, ...nouns];
    return withVerbs(view, told, verbs)
      .map((mention) => cutShort(view, mention, told))
      .map((mention) => ({ ...mention, ...tollOf(view, mention, verbs), isOther: isOther(view, mention) }))
      .sort((one, other) => one.start - other.start);
  });
}

/** Those of `mentions` whose own words lie in none of the others. */
const without = (mentions: readonly EventMention[], others: readonly EventMention[]): EventMention[] =>
  mentions.filter(({ head }) => !others.some((other) => other.from <= head && head < other.to));

/** The noun of "caught fire" is no event of its own. */
const isIdiom = (verb: EventMention, noun: EventMention): boolean =>
  noun.head > verb.head && noun.head < verb.core;

/** "premiered [at the Toronto festival]": what another mention covers is left to it. */
function cutShort(view: SentenceView, mention: EventMention, others: readonly EventMention[]): EventMention {
  const isCut = others.some(
    (other) => other !== mention && other.from < mention.to && other.from > mention.head && other.score >= 1,
  );
  const last = view.tokens[mention.core - 1];
  return isCut && mention.form !== 'name' && last
    ? { ...mention, to: mention.core, end: last.end, phraseEnd: mention.end }
    : mention;
}

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
  return [...nouns.map((noun) => joined(view, noun, taken.get(noun))), ...rest];
}

/** The noun is the verb's object, its subject, or what "for a" adds to a verb of its kind. */
function tellsSame(view: SentenceView, verb: EventMention, noun: EventMention): boolean {
  if (noun.score < 0.5) return false;
  const isSameKind = noun.types.some((type) => verb.types.includes(type));
  const isAdded = /^(?:for|in|on)$/.test(view.words[noun.from - 2] ?? '') && noun.from > verb.head;
  if (
    isSameKind &&
    isAdded &&
    !doesHarm(verb) &&
    noun.head < clauseAround(view, verb.head).to &&
    !noun.isDefinite
  )
    return true;
  const between = view.tags.slice(noun.to, verb.head);
  const isSubject = verb.head >= noun.to && between.every((tag) => tag === 'RB' || isVerbTag(tag));
  if (isSubject) return (isSameKind && !doesHarm(verb)) || HAPPENS.has(view.words[verb.head] ?? '');
  return isObject(view, { main: verb.core - 1 }, noun.head);
}

/** "killed in a raid", "wounded during the attack" */
function tollOf(view: SentenceView, { form, from }: EventMention, verbs: readonly EventMention[]) {
  const before = view.tags[from - 1] === 'DT' ? from - 2 : from - 1;
  if (form !== 'noun' || !/^(?:in|during|by)$/.test(view.words[before] ?? '')) return {};
  const { from: clause } = clauseAround(view, from);
  const verb = verbs.findLast((each) => each.head < from && each.head >= clause);
  return verb && (doesHarm(verb) || verb.noun === 'wounding') ? { tollAt: verb.head } : {};
}

const isOther = ({ words }: SentenceView, { modifiers, from }: EventMention): boolean =>
  /^(?:elsewhere|meanwhile|separately|earlier|later|hours|days|also)$/.test(words[0] ?? '') ||
  /^(?:another|other|second|third)$/.test(words[from - 1] ?? '') ||
  modifiers.some((word) => OTHER.test(word));

const OTHER = /^(?:other|another|second|third|fourth|separate|similar|further|new|previous|earlier)$/;

/** "killed in a bomb explosion": both tell of it, and each says something else of it. */
const doesHarm = ({ noun }: EventMention): boolean => /^(?:killing|death|wounding|injury)$/.test(noun);

function joined(view: SentenceView, noun: EventMention, verb: EventMention | undefined): EventMention {
  if (!verb) return noun;
  // Who announces a death has no part in it.
  const isPart =
    TAKES_PART.has(view.words[verb.head] ?? '') || noun.types.some((type) => verb.types.includes(type));
  const place = noun.place ?? verb.place;
  return {
    ...noun,
    participants: [...new Set([...noun.participants, ...(isPart ? verb.participants : [])])],
    doers: noun.doers.length > 0 || !isPart ? noun.doers : verb.doers,
    ...(place !== undefined && { place }),
    time: noun.time.start === undefined ? verb.time : noun.time,
    score: noun.score + (verb.score >= 0.5 ? 0.75 : 0),
  };
}
