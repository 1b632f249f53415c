/** Which of a sentence's dates belongs to an event in it. */
import type { TimeAnnotation } from '../annotations';
import type { EventTime } from './event-mention';
import { clauseAround, isFiniteTag, type Placed, type SentenceView } from './sentence-view';
import { HAPPENS, HAVE } from './words';

/** By tokens: the one after the determiner, the noun, the one after the last. */
export interface NounPhrase {
  edge: number;
  head: number;
  to: number;
}

const ENDS = /^(?:end|ends|ended|conclude|concludes|concluded)$/;

type PlacedTime = Placed<TimeAnnotation>;

/** Tokens between a noun and the date behind it, at most. */
const REACH = 9;

/** "the 2006 tournament", "Sunday's election", "the summit on Thursday", "the talks will be held in May". */
export function timeOfNoun(view: SentenceView, { edge, head, to }: NounPhrase): EventTime {
  const { tags, times, words } = view;
  const before = times.find(
    ({ from: start, to: end }) => start < head && end >= edge - (tags[edge - 1] === 'POS' ? 1 : 0),
  );
  if (before) return { start: before.value.value };
  const after = times.find(
    ({ from: start }) =>
      start > head &&
      start - head <= REACH &&
      isClear(view, head + 1, start) &&
      !isCompared(view, start) &&
      words[start - 1] !== 'since',
  );
  if (after) return rangeFrom(view, after);
  const clause = clauseAround(view, head);
  const finite = tags.findIndex((tag, i) => i > head && isFiniteTag(tag));
  const fronted = times.findLast(
    ({ from: start, to: end }) => start <= clause.from + 1 && end <= edge && end >= clause.from,
  );
  if (fronted && finite > 0 && isClear(view, fronted.to, head)) return rangeFrom(view, fronted);
  const verb = happening(view, to) ?? adjacentVerb(view, to);
  if (verb === undefined) return {};
  const time = timeOfVerb(view, verb);
  return ENDS.test(view.words[verb] ?? '') && time.start !== undefined ? { end: time.start } : time;
}

/** The verb that says that what the noun names takes place: "the talks will be held", "clashes broke out". */
export function happening({ words, tags }: SentenceView, phraseEnd: number): number | undefined {
  const verb = tags.findIndex(
    (tag, i) =>
      i >= phraseEnd &&
      tag.startsWith('VB') &&
      !/^(?:be|been|is|was|were|are|has|have|had)$/.test(words[i] ?? ''),
  );
  return verb >= 0 && verb - phraseEnd <= 4 && HAPPENS.has(words[verb] ?? '') ? verb : undefined;
}

/** "the strike shut shops": the noun is the subject of the verb right behind it. */
function adjacentVerb({ tags }: SentenceView, phraseEnd: number): number | undefined {
  let verb = phraseEnd;
  while (/^(?:MD|RB)$/.test(tags[verb] ?? '')) verb += 1;
  return isFiniteTag(tags[verb]) ? verb : undefined;
}

/** Nothing between that tells of something else. */
function isClear({ words, tags }: SentenceView, from: number, to: number): boolean {
  return tags
    .slice(from, to)
    .every((tag, i) => !isFiniteTag(tag) && !/^(?:that|who|which|and|but|;|:)$/.test(words[from + i] ?? ''));
}

/** The first date behind the verb before another verb, else one that opens the clause. */
export function timeOfVerb(view: SentenceView, verb: number): EventTime {
  const { tags, words, times } = view;
  const next = tags.findIndex(
    (tag, i) => i > verb && isFiniteTag(tag) && !/^(?:said|says)$/.test(words[i] ?? ''),
  );
  const after = times.find(
    (time) => time.from > verb && (next < 0 || time.from < next) && isOfVerb(view, verb, time),
  );
  if (after) return rangeFrom(view, after);
  const clause = clauseAround(view, verb);
  const before = times.findLast(
    ({ from, to }) =>
      to <= verb &&
      (from >= clause.from || from <= 3) &&
      !tags.slice(to, verb).some((tag, i) => isFiniteTag(tag) && !isAuxiliary(tags, to + i, verb)),
  );
  return before && isOfVerb(view, verb, before) ? rangeFrom(view, before) : {};
}

/** Not what a noun, another verb or a comparison has for itself. */
const isOfVerb = (view: SentenceView, verb: number, time: PlacedTime): boolean =>
  !isOfNoun(view, time) &&
  !isCompared(view, time.from) &&
  !isOfAnother(view, verb, time.from) &&
  (view.words[time.from - 1] !== 'since' || isPerfect(view, verb));

/** A date that is a modifier: "the 2006 tournament", "last year's tax cuts". */
const isOfNoun = ({ tags }: SentenceView, { from, to }: PlacedTime): boolean =>
  tags[to] === 'POS' || (/^(?:DT|PRP\$|POS)$/.test(tags[from - 1] ?? '') && tags[from] === 'CD');

/** "like the 1930s", "more than in 2008" */
const isCompared = ({ words }: SentenceView, at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some((word) => /^(?:like|unlike|than|aside)$/.test(word));

/** "jailed for plotting two years ago", "rejected the law passed last year": of the verb that is nearer. */
function isOfAnother({ tags, words }: SentenceView, verb: number, at: number): boolean {
  return tags.slice(verb + 1, Math.max(verb + 1, at)).some((tag, i) => {
    const [before = '', after = ''] = [verb + i, verb + i + 2].map((each) => tags[each]);
    if (tag === 'VBG')
      return /^(?:for|of|after|before|since|about|against|over)$/.test(words[verb + i] ?? '');
    return tag === 'VBN' && before.startsWith('NN') && !after.startsWith('NN');
  });
}

/** "have been killed since January" */
const isPerfect = ({ words }: SentenceView, verb: number): boolean =>
  words.slice(Math.max(0, verb - 4), verb).some((word) => HAVE.has(word));

/** "had been arrested": the verbs of one group. */
const isAuxiliary = (tags: readonly string[], at: number, verb: number): boolean =>
  tags.slice(at, verb).every((tag) => /^(?:VB.?|MD|RB)$/.test(tag));

/** "from May 3 to May 5", "May 16-17". */
function rangeFrom({ words, times }: SentenceView, first: PlacedTime): EventTime {
  const second = times[times.indexOf(first) + 1];
  const between = second ? words.slice(first.to, second.from).join(' ') : '';
  const isRange =
    second && /^(?:to|until|through|till|-|–|—)$/.test(between) && second.value.value > first.value.value;
  return isRange ? { start: first.value.value, end: second.value.value } : { start: first.value.value };
}
