/** Events told by a common noun: "two-day state visit", "offensive in Ukraine", "the summit". */
import type { EventMention } from './event-mention';
import { happening, timeOfNoun } from './event-time';
import { titleOf } from './event-title';
import { eventNoun, type EventWord } from './event-words';
import { readLeft, readRight, type Around, type Left } from './noun-phrase';
import { antecedent } from './pronouns';
import { clauseAround, isNounTag, type SentenceView } from './sentence-view';
import { headsOf } from './phrase-heads';
import { subjectOf, type Reading } from './subject';
import { readArguments } from './verb-arguments';
import { isObject, verbGroups, type VerbGroup } from './verb-group';
import { HARMS, NO_ONE_EVENT, OPEN_MODALS, TAKES_PART, UNREAL, NO_EVENTS, SOME } from './words';

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
  if (/^(?:round|case)$/.test(words[at] ?? '') && words[at + 1] === 'of') return false;
  if (isNounTag(tags[at])) return true;
  if (tag === 'VBG' && /^(?:between|erupts?|erupted|broke|continued)$/.test(words[at + 1] ?? '')) return true;
  if (at === 0) return false;
  const isInPhrase = /^(?:DT|PRP\$|POS)$/.test(before);
  if (tag === 'RB') return isInPhrase || isNounTag(before) || before === 'JJ';
  if (/^VBP?$/.test(tag)) return isInPhrase;
  if (tag === 'VBG') return isInPhrase && (isStrong || !isNounTag(after));
  if (tag !== 'JJ') return false;
  return isStrong
    ? isInPhrase || /^(?:JJ|NNP?|HYPH|VBN)$/.test(before)
    : isInPhrase && !/^(?:JJ|CC|,)$/.test(after);
}

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
  const implied = title.hasName || done.length > 1 ? undefined : done[0];
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
    title,
    ...(whose !== undefined && { owner: whose }),
    isOwned: left.determiner === "'s" || /^(?:his|her|its)$/.test(left.determiner),
    ...(place !== undefined && { place }),
    ...(left.days !== undefined && { days: left.days }),
    time: timeOfNoun(view, { from: left.from, head, to: right.to }),
    score: 0,
  };
  return [{ ...mention, score: scoreOf(view, mention, left.determiner, word) + (isDone ? 0.75 : 0) }];
}

/** "a law on gay marriage": the thing as such, and nobody's. */
const isInstitution = ({ noun }: EventWord, { left, right }: { left: Left; right: Around }): boolean =>
  /^(?:marriage|divorce|abolition)$/.test(noun) &&
  left.determiner === '' &&
  left.participants.length + right.participants.length === 0;

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

/** "a fire at a nightclub killed 27": the verb whose subject ends there, whatever phrases follow the noun. */
function doesHarm({ words, tags }: SentenceView, phraseEnd: number): boolean {
  const verb = tags.findIndex((tag, i) => i >= phraseEnd && !/^(?:IN|DT|JJ|NN.*|CD|POS)$/.test(tag));
  return HARMS.has(words[verb] ?? '');
}

/** "during a raid", "after the evacuation": what something else is dated by. */
const isPast = ({ words, tags }: SentenceView, { from }: EventMention): boolean => {
  const before = tags[from - 1] === 'DT' ? from - 2 : from - 1;
  return /^(?:during|after|following|since|amid)$/.test(words[before] ?? '');
};

function scoreOf(
  view: SentenceView,
  mention: EventMention,
  determiner: string,
  { isStrong }: EventWord,
): number {
  const { words, tags } = view;
  const isNamed = mention.participants.length > 0 || mention.place !== undefined;
  const isDated = mention.time.start !== undefined;
  const clause = clauseAround(view, mention.head);
  const clauseTags = tags.slice(clause.from, clause.to);
  const clauseWords = words.slice(clause.from, clause.to);
  const isTold =
    clauseTags.includes('VBD') || clauseWords.some((word) => /^(?:has|have|had|will)$/.test(word));
  const isOpen =
    clauseWords.some((word) => OPEN_MODALS.has(word)) || /^(?:if|unless)$/.test(words[clause.from - 1] ?? '');
  const isBare = determiner === '' && !isNamed && !isDated;
  const bareness = mention.modifiers.length === 0 ? 1.5 : mention.isPlural ? 0 : 0.75;
  return (
    (isStrong ? 2 : 1) +
    (isNamed ? 1 : 0) +
    (isDated ? 1 : 0) +
    (mention.isDefinite && determiner !== 'the' ? 0.5 : 0) +
    (mention.modifiers.length > 0 ? 0.25 : 0) +
    (isTold ? 0.5 : 0) +
    (isTold && isPast(view, mention) ? 0.5 : 0) +
    (isTold && happening(view, mention.to) !== undefined ? 1 : 0) +
    (doesHarm(view, mention.to) ? 0.75 : 0) -
    (NO_ONE_EVENT.has(determiner) ? 3 : 0) -
    (SOME.has(determiner) ? 0.5 : 0) -
    (mention.modifiers.some((modifier) => UNREAL.has(modifier)) ? 2 : 0) -
    (isOpen && !mention.isDefinite ? 1 : 0) -
    (isBare ? bareness : 0)
  );
}
