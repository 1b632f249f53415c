/** Events told by a verb: "collided off the coast of Denmark", "was convicted in April". */
import type { EventMention } from './event-mention';
import { timeOfVerb } from './event-time';
import { eventVerbs, type EventVerb } from './event-words';
import { readArguments, type Arguments } from './verb-arguments';
import { readVerbGroup, type VerbGroup } from './verb-group';
import { isVerbTag, type SentenceView } from './sentence-view';

export function findVerbEvents(view: SentenceView, sentence: number): EventMention[] {
  const mentions: EventMention[] = [];
  let i = 0;
  while (i < view.tokens.length) {
    if (!isVerbTag(view.tags[i])) {
      i += 1;
      continue;
    }
    const group = readVerbGroup(view, i);
    const verb = readingOf(view, group);
    const mention = verb && readMention(view, sentence, group, verb);
    if (mention) mentions.push(mention);
    i = group.to;
  }
  return mentions;
}

/** The reading whose particles follow and whose voice fits. */
function readingOf({ words }: SentenceView, { main, isPassive }: VerbGroup): EventVerb | undefined {
  return eventVerbs(words[main] ?? '').find(
    (verb) =>
      verb.particles.every((particle, i) => words[main + 1 + i] === particle) &&
      (!verb.isPassive || isPassive),
  );
}

function readMention(
  view: SentenceView,
  sentence: number,
  group: VerbGroup,
  verb: EventVerb,
): EventMention | undefined {
  const args = readArguments(view, group, verb.particles.length);
  const first = view.tokens[group.main];
  const last = view.tokens[args.to - 1];
  if (!first || !last) return undefined;
  const time = timeOfVerb(view, group.main);
  return {
    start: first.start,
    end: last.end,
    sentence,
    from: group.main,
    head: group.main,
    to: args.to,
    noun: verb.noun,
    types: verb.types,
    form: 'verb',
    modifiers: [],
    isDefinite: false,
    isPlural: false,
    participants: args.participants,
    ...(args.place !== undefined && { place: args.place }),
    time,
    score: scoreOf(verb, group, args) + (time.start === undefined ? 0 : 1),
  };
}

const REALITY: Readonly<Record<VerbGroup['reality'], number>> = {
  past: 0.5,
  coming: 0,
  present: -0.5,
  open: -2,
  not: -3,
};

function scoreOf(
  { isStrong, isPassive }: EventVerb,
  { reality, isReduced }: VerbGroup,
  args: Arguments,
): number {
  const isOther = args.object !== undefined;
  return (
    (isStrong ? 1.5 : isPassive ? 1 : 0.5) +
    (args.hasSubject ? 0.5 : 0) +
    (isOther ? 0.5 : 0) +
    (args.place === undefined ? 0 : 0.5) +
    REALITY[reality] -
    (isReduced ? 0.25 : 0)
  );
}
