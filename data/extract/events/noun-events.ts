/** Events told by a common noun: "two-day state visit", "offensive in Ukraine", "the summit". */
import type { EventMention } from './event-mention';
import { eventNoun, type EventWord } from './event-words';
import { readLeft, readRight } from './noun-phrase';
import { clauseAround, isNounTag, type SentenceView } from './sentence-view';
import { timeOfNoun } from './event-time';
import { NO_ONE_EVENT, OPEN_MODALS, UNREAL } from './words';

export function findNounEvents(view: SentenceView, sentence: number): EventMention[] {
  return view.tokens.flatMap((_, head) => {
    const word = isNounTag(view.tags[head]) ? wordAt(view, head) : undefined;
    const mention = word && isHead(view, head) ? readMention(view, sentence, head, word) : undefined;
    return mention ? [mention] : [];
  });
}

/** Compounds first: "cease-fire", "press conference". */
function wordAt({ words }: SentenceView, head: number): EventWord | undefined {
  const word = words[head] ?? '';
  const before = words[head - 1] ?? '';
  const compound = before === '-' ? `${words[head - 2] ?? ''}-${word}` : `${before}-${word}`;
  return eventNoun(compound) ?? eventNoun(word);
}

/** The last noun of its phrase, and no part of the name of something else. */
function isHead({ words, tags, names }: SentenceView, at: number): boolean {
  if (isNounTag(tags[at + 1]) || words[at + 1] === '-') return false;
  return !names.some(
    ({ from, to, value }) => from <= at && at < to && (to - from > 1 || value.type !== 'place'),
  );
}

function readMention(
  view: SentenceView,
  sentence: number,
  head: number,
  word: EventWord,
): EventMention | undefined {
  const left = readLeft(view, head);
  const right = readRight(view, head);
  const first = view.tokens[left.from];
  const last = view.tokens[right.to - 1];
  if (!first || !last) return undefined;
  const participants = [...new Set([...left.participants, ...right.participants])];
  const place = right.place ?? left.place;
  const mention: EventMention = {
    start: first.start,
    end: last.end,
    sentence,
    from: left.from,
    head,
    to: right.to,
    noun: word.noun,
    types: word.types,
    form: 'noun',
    modifiers: left.modifiers,
    isDefinite: left.isDefinite,
    isPlural: view.tags[head] === 'NNS' && view.words[head] !== word.noun,
    participants,
    ...(place !== undefined && { place }),
    time: timeOfNoun(view, left.from, head),
    score: 0,
  };
  if (left.days !== undefined) mention.days = left.days;
  mention.score = scoreOf(view, mention, left.determiner, word);
  return mention;
}

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
  const isBare = determiner === '' && mention.modifiers.length === 0 && !isNamed && !isDated;
  return (
    (isStrong ? 2 : 1) +
    (isNamed ? 1 : 0) +
    (isDated ? 1 : 0) +
    (mention.isDefinite && determiner !== 'the' ? 0.5 : 0) +
    (mention.modifiers.length > 0 ? 0.25 : 0) +
    (isTold ? 0.5 : 0) -
    (NO_ONE_EVENT.has(determiner) ? 3 : 0) -
    (mention.modifiers.some((modifier) => UNREAL.has(modifier)) ? 2 : 0) -
    (isOpen && !mention.isDefinite ? 1 : 0) -
    (isBare ? 1.5 : 0)
  );
}
