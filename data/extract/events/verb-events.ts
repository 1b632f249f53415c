/** Events told by a verb: "collided off the coast of Denmark", "was convicted in April". */
import type { Span } from '../annotations';
import type { EventMention } from './event-mention';
import { timeOfVerb } from './event-time';
import { titleEnd } from './event-title';
import { eventVerbs, type EventVerb } from './event-words';
import { particlesEnd } from './particles';
import { readArguments, type Arguments } from './verb-arguments';
import { verbGroups, type VerbGroup } from './verb-group';
import { DEEDS, DONE_TO, WITH_OBJECT } from './roles-of-nouns';
import { SMALL_PRIZES } from './words';
import { clauseAround, isInQuotation, isNounTag, type SentenceView } from './sentence-view';
import type { Reading } from './subject';

export function findVerbEvents(reading: Reading): EventMention[] {
  const { view } = reading;
  const { tags, times, words } = view;
  // "the rescued members", but not "released Wednesday"
  const isAdjective = ({ main, to, isReduced }: VerbGroup) =>
    isReduced && isNounTag(tags[main + 1]) && !times.some(({ from }) => from === to);
  return verbGroups(view).flatMap((group) => {
    const form = formOf(view, group.main);
    if (
      isAdjective(group) ||
      isCompound(view, group, form) ||
      IDIOM.test(words.slice(group.main, group.main + 2).join(' '))
    )
      return [];
    const verb = meaningOf(view, group, form);
    if (!verb || isSmallWin(view, group, verb) || isImprint(view, group)) return [];
    if (/^(?:leave|leaves|left|leaving)$/.test(words[group.main] ?? '') && !isWayOut(view, group)) return [];
    return readMention(reading, { ...group, isPassive: group.isPassive || isDone(group, verb) }, verb);
  });
}

/** The verb as the tables have it, "test-fired" in one. */
function formOf({ words }: SentenceView, main: number): string {
  const word = words[main] ?? '';
  const compound = words[main - 1] === '-' ? `${words[main - 2] ?? ''}-${word}` : word;
  return eventVerbs(compound).length > 0 ? compound : word;
}

/** "Cuban-born", "state-run"; but not "re-elected". */
const isCompound = ({ words, tags }: SentenceView, { from, main }: VerbGroup, form: string): boolean =>
  form === words[main] &&
  from === main &&
  words[main - 1] === '-' &&
  /^(?:NN|JJ|RB)/.test(tags[main - 2] ?? '');

/** "shot to fame" */
const IDIOM =
  /^(?:shot (?:to|up)|spill\w* out|hit (?:on|upon)|pass\w* (?:on|by|through)|beat (?:him|it|her)self|struck (?:me|him|her|by)|discovered that|detected that|eas\w+ (?:fears|concerns|worries|tensions))$/;

/** "left him with a broken leg" is no departure. */
const isWayOut = ({ words, names }: SentenceView, { to }: VerbGroup): boolean =>
  /^(?:for|on|early|office|power|hospital|town|home|[,.])$/.test(words[to] ?? '') ||
  words.slice(to, to + 5).some((word) => PLACES_LEFT.test(word)) ||
  names.some(
    ({ from, value }) => from >= to && from <= to + 2 && /^(?:place|organisation|facility)$/.test(value.type),
  );

const PLACES_LEFT =
  /^(?:office|government|cabinet|post|party|company|firm|group|band|team|club|job|army|country|city|hospital|prison|building|service)$/;

/** "Parents prosecuted after ...": who has no object is the one to whom it is done. */
const isDone = ({ isBare }: VerbGroup, { noun }: EventVerb): boolean => isBare && DEEDS.has(noun);

/** "won a corner kick", "won praise": no match. */
const isSmallWin = ({ words }: SentenceView, { to }: VerbGroup, { noun }: EventVerb): boolean =>
  words
    .slice(to, to + 4)
    .some((word) =>
      noun === 'victory' ? SMALL_PRIZES.has(word) : noun === 'goal' && /^points?$/.test(word),
    );

/** "This article originally appeared in ..." */
const isImprint = ({ words }: SentenceView, { from, main }: VerbGroup): boolean =>
  /^(?:appeared|updated)$/.test(words[main] ?? '') &&
  words
    .slice(Math.max(0, from - 4), from)
    .some((word) => /^(?:article|story|piece|essay|column|post|version)$/.test(word));

/** A verb of the tables, and the token after the last of the words that belong to it. */
interface Meaning extends EventVerb {
  core: number;
}

/** The one whose particles follow and whose voice fits. */
function meaningOf(view: SentenceView, { main, isPassive }: VerbGroup, form: string): Meaning | undefined {
  const fitting = eventVerbs(form).flatMap((verb): Meaning[] => {
    const core = particlesEnd(view, main + 1, verb.particles);
    return core === undefined || (verb.isPassive && !isPassive) ? [] : [{ ...verb, core }];
  });
  return (isPassive ? fitting.find((verb) => verb.isPassive) : undefined) ?? fitting[0];
}

function readMention(reading: Reading, group: VerbGroup, verb: Meaning): EventMention[] {
  const { view, sentence } = reading;
  const args = readArguments(reading, group, {
    particles: verb.core - group.main - 1,
    isDeed: DEEDS.has(verb.noun),
    preposition: DONE_TO[verb.noun],
  });
  const first = view.tokens[group.main];
  const last = view.tokens[args.to - 1];
  if (!first || !last) return [];
  const time = timeOfVerb(view, group.main);
  return [
    {
      start: first.start,
      end: last.end,
      sentence,
      from: group.main,
      head: group.main,
      to: args.to,
      core: verb.core,
      noun: (args.hasObject ? WITH_OBJECT[verb.noun] : undefined) ?? verb.noun,
      types: verb.types,
      form: 'verb',
      modifiers: [],
      isDefinite: false,
      isPlural: false,
      participants: args.participants,
      doers: args.doers,
      patients: args.patients,
      targets: args.patients,
      ...(args.whom && { whom: wholeSpan(view, args.whom) }),
      isOwned: false,
      isOther: false,
      isHeadline: sentence === 0 && view.isHeadline,
      ...(args.place !== undefined && { place: args.place }),
      time,
      score:
        scoreOf(verb, group, args, isInQuotation(view, group.main)) +
        scoreOfTime(view, group, { isDated: time.start !== undefined, isPlaced: args.place !== undefined }),
    },
  ];
}

/** What a noun is of or about belongs to it: "a law on plea bargains". */
const INSIDE: ReadonlySet<string> = new Set(['of', 'on', 'against', 'about', 'between']);

function wholeSpan(view: SentenceView, { from, to }: { from: number; to: number }): Span {
  const end = titleEnd(view, to - 1, INSIDE);
  return { start: view.tokens[from]?.start ?? 0, end: view.tokens[end - 1]?.end ?? 0 };
}

/** A date in its clause; or "next week" for what is to come. */
function scoreOfTime(
  view: SentenceView,
  { main, reality, isReduced }: VerbGroup,
  { isDated, isPlaced }: { isDated: boolean; isPlaced: boolean },
): number {
  if (isDated) return 1;
  if (isReduced) return isPlaced ? 0 : -0.5;
  const { to } = clauseAround(view, main);
  return reality === 'coming' && NEXT.test(view.words.slice(main, to).join(' ')) ? 0.75 : 0;
}

const NEXT =
  /\b(?:next|this|later|coming) (?:week|weekend|month|year|spring|summer|autumn|fall|winter)\b|\bsoon\b/;

const REALITY: Readonly<Record<VerbGroup['reality'], number>> = {
  past: 0.5,
  now: 0.25,
  coming: 0,
  present: -0.5,
  open: -2,
  not: -3,
};

function scoreOf(
  { isStrong, isFaint, isPassive }: EventVerb,
  { reality, isReduced, isPassive: isTold }: VerbGroup,
  args: Arguments,
  isQuoted: boolean,
): number {
  return (
    (isFaint ? 0 : isStrong ? 1.5 : isPassive || (isTold && !isReduced) ? 1 : 0.5) +
    (args.hasSubject ? 0.5 : 0) +
    (args.isNamed && reality === 'past' ? 0.25 : 0) +
    (args.hasOther ? 0.5 : args.hasObject ? 0.25 : 0) +
    (args.place === undefined ? 0 : 0.5) -
    (isQuoted ? 1 : 0) +
    REALITY[reality] -
    (isReduced ? 0.25 : 0)
  );
}
