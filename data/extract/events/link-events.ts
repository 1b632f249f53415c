/** Which mentions tell of the same event: by kind of event, who and where, when, and what "the" refers back to. */
import { mapOf } from '../../match/words/word-list';
import type { EventMention } from './event-mention';
import { WAYS } from './roles-of-nouns';

/** Mentions of one event, in the order of the text. */
export interface EventCluster {
  mentions: EventMention[];
}

/** A mention with less is no event of its own; it may refer back to one. A bare noun needs more than a verb that says what happened. */
const ENOUGH = { verb: 1.5, noun: 1.75, name: 1.75 };

/** Nouns that take up events of other kinds: "the tragedy" for a shooting. */
const GENERAL = mapOf({
  incident: ['attack', 'accident', 'battle', 'protest'],
  tragedy: ['attack', 'accident', 'earthquake', 'storm', 'natural disaster', 'death'],
  disaster: ['accident', 'earthquake', 'storm', 'natural disaster'],
  catastrophe: ['accident', 'earthquake', 'storm', 'natural disaster'],
  violence: ['attack', 'protest', 'battle', 'war'],
  bloodshed: ['attack', 'protest', 'battle', 'war'],
  ordeal: ['attack', 'kidnapping', 'accident', 'disappearance'],
  deal: ['acquisition', 'agreement'],
  talks: ['visit', 'meeting'],
  meeting: ['visit', 'meeting'],
  crisis: ['war', 'business'],
  killing: ['attack', 'death', 'battle', 'accident', 'earthquake', 'storm', 'natural disaster'],
  death: ['attack', 'death', 'accident', 'earthquake', 'storm', 'natural disaster'],
  killings: ['attack', 'death'],
  event: ['festival', 'competition', 'meeting'],
  announcement: ['acquisition', 'agreement', 'launch', 'proposal'],
});

/** No article tells of as many events, or of one so often: of a longer list only the last are compared. */
const MOST = 300;

/** How far back "the summit" reaches for an event of another word, in sentences. */
const REACH = 8;

export function linkEvents(mentions: readonly EventMention[]): EventCluster[] {
  const clusters: EventCluster[] = [];
  for (const mention of mentions) {
    const cluster = antecedentOf(
      mention,
      clusters.slice(-MOST).filter(({ mentions: told }) => isSame(mention, told.slice(-MOST))),
    );
    if (cluster && (isEnough(mention) || mention.isDefinite || isRepeated(mention, cluster)))
      cluster.mentions.push(mention);
    else if (!cluster && isEnough(mention)) clusters.push({ mentions: [mention] });
  }
  return clusters;
}

const isEnough = ({ score, form }: EventMention): boolean => score >= ENOUGH[form];

/** The one told last; but "the deal" is that of which the article tells most. */
function antecedentOf(mention: EventMention, clusters: readonly EventCluster[]): EventCluster | undefined {
  const isBare = mention.isDefinite && mention.modifiers.length === 0 && mention.targets.length === 0;
  if (!isBare || mention.isOwned) return clusters.at(-1);
  return clusters.reduce<EventCluster | undefined>(
    (best, each) => (best === undefined || each.mentions.length >= best.mentions.length ? each : best),
    undefined,
  );
}

/** The same word again: "said the broadcasts will go on". */
const isRepeated = (mention: EventMention, { mentions }: EventCluster): boolean =>
  mention.score > 0 && mention.form !== 'verb' && mentions.some(({ noun }) => noun === mention.noun);

function isSame(mention: EventMention, mentions: readonly EventMention[]): boolean {
  const types = [...mention.types, ...(GENERAL.get(mention.noun) ?? [])];
  if (
    mention.tollAt !== undefined &&
    isHere(mention, mentions) &&
    mentions.some(({ head }) => head === mention.tollAt)
  )
    return true;
  if (
    !mentions.some((other) => other.noun === mention.noun || other.types.some((type) => types.includes(type)))
  )
    return false;
  if (mentions.some((other) => isApart(mention, other))) return false;
  const hasNoun = mentions.some(({ noun }) => noun === mention.noun);
  const isNear = mentions.some(({ sentence }) => mention.sentence - sentence <= REACH);
  if (mention.form === 'name') {
    // Of "Hurricane Ida ... the hurricane ... Hurricane Ian" the second name is another.
    const named = mentions.filter(({ form }) => form === 'name');
    return (named.length > 0 ? named : mentions).some((other) => isSameName(mention, other));
  }
  if (sharesPeople(mention, mentions)) return hasNoun || isNear;
  if (isToll(mention) && isHere(mention, mentions)) return true;
  if (isRestated(mention, mentions) || isOfHeadline(mention, mentions)) return true;
  if (mention.form === 'verb' || !mention.isDefinite) return false;
  const isBare = mention.modifiers.length === 0 && mention.participants.length === 0;
  if (isBare || sharesModifier(mention, mentions))
    return hasNoun || (isNear && (!mention.isOwned || isHere(mention, mentions)));
  // "the summit" ... "the Beijing summit": nothing told so far says that it is another.
  const alike = mentions.filter(({ noun }) => noun === mention.noun);
  return (
    hasNoun && isNear && alike.every(({ modifiers, place }) => modifiers.length === 0 && place === undefined)
  );
}

const isHere = ({ sentence }: EventMention, mentions: readonly EventMention[]): boolean =>
  mentions.some((other) => other.sentence === sentence);

/** "a blast killed 12": the dead of an event in the same sentence, where none has a name. */
const isToll = ({ form, noun, patients }: EventMention): boolean =>
  form === 'verb' && /^(?:killing|death)$/.test(noun) && patients.length === 0;

/** An attack told again in the same breath: "opened fire ... in an assault", "the deadliest attack in years". */
function isRestated(mention: EventMention, mentions: readonly EventMention[]): boolean {
  if (mention.types[0] !== 'attack' || mention.isOther || mention.form === 'name') return false;
  const { title, place } = mention;
  // "a car bombing in Djerba"
  if (title?.hasName && (place === undefined || mentions.every((other) => other.place !== place)))
    return false;
  const isOfWhom = ({ whom, targets }: EventMention) => whom !== undefined || targets.length > 0;
  const isAlone = !isOfWhom(mention) || !mentions.some(isOfWhom);
  return (
    isAlone &&
    mentions.some(({ sentence, types }) => mention.sentence - sentence <= 1 && types[0] === 'attack')
  );
}

/** Sentences in which the text tells what its headline said. */
const LEAD = 3;

/** The headline has "Defector arrested", the first sentences "Daniel Montalvo was arrested". */
const isOfHeadline = (mention: EventMention, mentions: readonly EventMention[]): boolean =>
  mention.sentence <= LEAD &&
  !mention.isOther &&
  mentions.some(
    ({ isHeadline, noun, patients }) => isHeadline && noun === mention.noun && patients.length === 0,
  );

/** They cannot be the same: another time, another place, other distinguishing words. */
function isApart(one: EventMention, other: EventMention): boolean {
  if (!isSameTime(one.time.start, other.time.start)) return true;
  // "the purchase of A", "its buyout of B"
  if (
    one.targets.length > 0 &&
    other.targets.length > 0 &&
    !one.targets.some((id) => other.targets.includes(id))
  )
    return true;
  if (
    one.place !== undefined &&
    other.place !== undefined &&
    one.place !== other.place &&
    one.noun === other.noun
  )
    return true;
  // "visited Kenya", "his trip to Ethiopia"
  const ways = [one, other].map(({ noun, place, patients }) =>
    noun in WAYS ? (place ?? patients[0]) : undefined,
  );
  if (ways[0] !== undefined && ways[1] !== undefined && ways[0] !== ways[1]) return true;
  if (one.noun !== other.noun) return false;
  const [first, second] = [one, other].map(({ modifiers }) => modifiers.filter((word) => RANK.test(word)));
  return (
    first !== undefined &&
    second !== undefined &&
    first.length + second.length > 1 &&
    first.join() !== second.join()
  );
}

/** Words that tell one from the next: "first round", "2016 election". */
const RANK =
  /^(?:first|second|third|fourth|fifth|final|last|next|\d{4}|i|ii|iii|parliamentary|presidential|local|general|semi|quarter)$/;

const isSameTime = (one = '', other = ''): boolean => one.startsWith(other) || other.startsWith(one);

function sharesPeople(mention: EventMention, mentions: readonly EventMention[]): boolean {
  const own = [...mention.participants, ...(mention.place === undefined ? [] : [mention.place])];
  return mentions.some((other) => own.some((id) => other.participants.includes(id) || other.place === id));
}

const sharesModifier = ({ modifiers }: EventMention, mentions: readonly EventMention[]): boolean =>
  mentions.some((other) => modifiers.some((word) => other.modifiers.includes(word)));

function isSameName(one: EventMention, other: EventMention): boolean {
  if (other.noun !== one.noun) return false;
  const isWithin = (some: readonly string[], all: readonly string[]) =>
    some.every((word) => all.includes(word));
  return isWithin(one.modifiers, other.modifiers) || isWithin(other.modifiers, one.modifiers);
}
