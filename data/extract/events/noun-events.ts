/** Events told by a common noun: "two-day state visit", "offensive in Ukraine", "the summit". */
import type { EventMention, EventTime } from './event-mention';
import { happening, timeOfNoun, timeOfVerb, type NounPhrase } from './event-time';
import { titleOf } from './event-title';
import { eventNoun, type EventWord } from './event-words';
import { nounScore } from './noun-score';
import { readLeft, readRight, type Around, type Left } from './noun-phrase';
import { antecedent } from './pronouns';
import { isNounTag, type SentenceView } from './sentence-view';
import { headsOf } from './phrase-heads';
import { subjectOf, type Reading } from './subject';
import { readArguments } from './verb-arguments';
import { isObject, verbGroups, type VerbGroup } from './verb-group';
import { GOT } from './roles-of-nouns';
import { NO_EVENTS, TAKES_PART } from './words';

export function findNounEvents(reading: Reading): EventMention[] {
  const { view } = reading;
  const groups = verbGroups(view);
  return view.tokens.flatMap((_, head) => {
    const word = wordAt(view, head);
    if (!word || !isNoun(view, head, word) || !isHead(view, head)) return [];
    return readMention(reading, groups, head, word);
  });
}

/** The tagger takes "offensive" for an adjective and "the shooting" for a verb. */
function isNoun({ words, tags }: SentenceView, at: number, { isStrong }: EventWord): boolean {
  const [before = '', tag = '', after = ''] = [at - 1, at, at + 1].map((i) => tags[i]);
  // "his final Canadian appearance"
  if (isNoEvent(words, at) || (words[at] === 'final' && /^(?:JJ|NN)/.test(after))) return false;
  if (isNounTag(tags[at])) return true;
  if (tag === 'VBG' && /^(?:between|erupts?|erupted|broke|continued)$/.test(words[at + 1] ?? '')) return true;
  if (at === 0) return false;
  const isInPhrase = /^(?:DT|PRP\$|POS)$/.test(before);
  if (tag === 'RB') return isInPhrase || isNounTag(before) || before === 'JJ';
  if (/^VBP?$/.test(tag)) return isInPhrase;
  if (tag === 'VBG') return isGerundNoun(words, tags, at) || (isInPhrase && (isStrong || !isNounTag(after)));
  if (tag !== 'JJ') return false;
  return isStrong
    ? isInPhrase || /^(?:JJ|NNP?|HYPH|VBN)$/.test(before)
    : isInPhrase && !/^(?:JJ|CC|,)$/.test(after);
}

/** Words beside it by which it means something else: "sentenced to death", "a bid to run", "safe passage". */
function isNoEvent(words: readonly string[], at: number): boolean {
  const [before = '', word = '', after = ''] = [at - 1, at, at + 1].map((i) => words[i]);
  if (NEEDS_OF.has(word)) return after !== 'of';
  if (word === 'round') return after === 'of';
  if (/^shows?$/.test(word)) return /^(?:tv|television|radio|talk|reality|game|quiz)$/.test(before);
  if (word === 'death') return before === 'to';
  // "water and sewer operations"
  if (word === 'operations')
    return !/^(?:military|rescue|relief|combat|security|joint|special|police|other|two|three|several)$/.test(
      before,
    );
  if (word === 'offensive') return words.slice(Math.max(0, at - 5), at).some((each) => DEEMS.test(each));
  if (word === 'mission') return /^(?:their|our|your)$/.test(before);
  if (/^(?:statement|announcement)s?$/.test(word)) return SAYS.test(after);
  return (word === 'bid' && after === 'to') || (before === 'those' && word.endsWith('ing'));
}

/** "did not find the picture offensive" */
const DEEMS = /^(?:find|finds|found|consider|considers|considered|deemed)$/;
const SAYS = /^(?:says?|said|read|reads)$/;
const NEEDS_OF: ReadonlySet<string> = new Set(['passage', 'exchange', 'loss', 'fall']);

/** "a mass stranding", "the beaching of porpoises" */
const isGerundNoun = (words: readonly string[], tags: readonly string[], at: number): boolean =>
  words[at + 1] === 'of' ||
  (/^(?:JJ|NN)$/.test(tags[at - 1] ?? '') &&
    /^(?:DT|PRP\$|POS|JJ)$/.test(tags[at - 2] ?? '') &&
    !isNounTag(tags[at + 1]));

/** Compounds first: "cease-fire", "press conference". */
function wordAt({ words }: SentenceView, head: number): EventWord | undefined {
  const word = words[head] ?? '';
  const before = words[head - 1] ?? '';
  const compound = before === '-' ? `${words[head - 2] ?? ''}-${word}` : `${before}-${word}`;
  const found = eventNoun(compound);
  if (found) return before === '-' ? found : { ...found, noun: found.noun.replace('-', ' ') };
  return NO_EVENTS.has(word) ? undefined : eventNoun(word);
}

/** Verbs and others that the tagger takes for nouns: "The acquisition cost $7 billion", "An earthquake struck". */
function isTakenForNoun(words: readonly string[], tags: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (
    /^(?:prior|struck|strikes|shook|rocked|rocks|killed|kills|hit|hits|shut|shuts|leaves|began|broke|ended|followed|marks|comes|begins|ends|opens)$/.test(
      word,
    )
  )
    return true;
  return !word.endsWith('s') && /^(?:DT|PRP\$?|CD|\$)$/.test(tags[at + 1] ?? '');
}

/** The last noun of its phrase, and no part of the name of something else. */
function isHead({ words, tags, names, times }: SentenceView, at: number): boolean {
  const isTime = (i: number) => times.some(({ from, to }) => from <= i && i < to);
  const isModifier = isNounTag(tags[at + 1]) && !isTime(at + 1) && !isTakenForNoun(words, tags, at + 1);
  // "pre-election rhetoric"
  const isPrefixed = words[at - 1] === '-' && /^(?:pre|post|anti|pro|non|mid)$/.test(words[at - 2] ?? '');
  if (isTime(at) || isModifier || isPrefixed || words[at + 1] === '-') return false;
  return !names.some(
    ({ from, to, value }) => from <= at && at < to && (to - from > 1 || value.type !== 'place'),
  );
}

function readMention(
  reading: Reading,
  groups: readonly VerbGroup[],
  head: number,
  word: EventWord,
): EventMention[] {
  const { view, sentence } = reading;
  const left = readLeft(view, head);
  const right = readRight(view, head);
  const first = view.tokens[left.from];
  const last = view.tokens[right.to - 1];
  if (!first || !last || isInstitution(word, { left, right })) return [];
  const owner = ownerOf(reading, left.edge - 1);
  const verb = groups.findLast((group) => isObject(view, group, head));
  const isDone =
    verb !== undefined &&
    TAKES_PART.has(view.words[verb.main] ?? '') &&
    /^(?:past|coming)$/.test(verb.reality);
  const doers = isDone ? subjectOf(reading, verb).ids : [];
  const done = isDone ? headsOf(view, doers) : [];
  const title = titleOf(view, left.from, head);
  const implied = (title.hasName && !GOT.test(word.noun)) || done.length > 1 ? undefined : done[0];
  const whose = owner ?? left.owner ?? implied;
  const place = right.place ?? left.place ?? placeOfHappening(reading, groups, right.to);
  const mention: EventMention = {
    start: first.start,
    end: last.end,
    sentence,
    from: left.from,
    head,
    to: right.to,
    core: head + 1,
    noun: word.noun,
    types: word.types,
    form: 'noun',
    modifiers: left.modifiers,
    isDefinite: left.isDefinite,
    isPlural: view.tags[head] === 'NNS' && view.words[head] !== word.noun,
    participants: [
      ...new Set([
        ...(owner === undefined ? [] : [owner]),
        ...left.participants,
        ...right.participants,
        ...doers,
      ]),
    ],
    doers: done,
    patients: [],
    targets: right.targets,
    title,
    ...(whose !== undefined && { owner: whose }),
    isOther: false,
    isHeadline: sentence === 0 && view.isHeadline,
    isOwned: left.determiner === "'s" || /^(?:his|her|its|their)$/.test(left.determiner),
    ...(place !== undefined && { place }),
    ...(left.days !== undefined && { days: left.days }),
    time: timeOf(view, { edge: left.edge, head, to: right.to }, isDone ? verb : undefined),
    score: 0,
  };
  const { determiner, edge } = left;
  return [{ ...mention, score: nounScore({ view, groups, mention, determiner, edge, word, verb, isDone }) }];
}

/** "a law on gay marriage": the thing as such, and nobody's. */
const isInstitution = ({ noun }: EventWord, { left, right }: { left: Left; right: Around }): boolean =>
  /^(?:marriage|divorce|abolition)$/.test(noun) &&
  left.determiner === '' &&
  left.participants.length + right.participants.length === 0;

/** Its own; else of the verb whose object it is: "In May, Pakistan held elections". */
function timeOf(view: SentenceView, phrase: NounPhrase, verb: VerbGroup | undefined): EventTime {
  const own = timeOfNoun(view, phrase);
  return own.start === undefined && own.end === undefined && verb ? timeOfVerb(view, verb.main) : own;
}

/** Of "protests broke out in Tehran". */
function placeOfHappening(
  reading: Reading,
  groups: readonly VerbGroup[],
  phraseEnd: number,
): string | undefined {
  const verb = happening(reading.view, phraseEnd);
  const group = groups.find(({ from, to }) => verb !== undefined && from <= verb && verb < to);
  return group && readArguments(reading, group, { particles: 0, isDeed: false }).place;
}

/** Of "his re-election" and of "Floyd, whose death". */
function ownerOf({ views, view, sentence }: Reading, at: number): string | undefined {
  if (view.words[at] !== 'whose') return antecedent(views, sentence, at);
  return view.names.findLast(({ to }) => to <= at && at - to <= 2)?.value.entity;
}
