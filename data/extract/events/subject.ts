/** Who is the subject of a verb: the names before it, a pronoun's person, or what a relative clause is about. */
import { antecedent, pairBefore } from './pronouns';
import { clauseAround, isFiniteTag, isNounTag, type SentenceView } from './sentence-view';
import type { VerbGroup } from './verb-group';
import { ACTORS } from './words';

/** The whole article, and the sentence that is read. */
export interface Reading {
  views: readonly SentenceView[];
  view: SentenceView;
  sentence: number;
}

export interface Subject {
  /** Ids of entities. */
  ids: string[];
  /** Something is named or meant that can do or suffer it. */
  isGiven: boolean;
}

const isWhole = ({ isPassive, isReduced }: VerbGroup): boolean => isPassive && !isReduced;

const PAIR = /^(?:leaders|presidents|pair|duo|couple)$/;

export function subjectOf(reading: Reading, group: VerbGroup): Subject {
  const { view } = reading;
  let at = group.from - 1;
  while (view.tags[at] === 'RB') at -= 1;
  const word = view.words[at] ?? '';
  // "after leaving the group", "stormed the museum, seizing tourists": whom the verb before is about.
  if (
    view.tags[group.main] === 'VBG' &&
    group.from === group.main &&
    /^(?:after|before|since|by|and|,)$/.test(word)
  )
    return given(
      opensBefore(view, at, word)
        ? subjectAfter(view, group.to)
        : subjectOfVerb(view, lastFinite(view, 0, at)),
      true,
    );
  if (group.isReduced && group.main <= 1) return given(subjectAfter(view, group.to));
  const person = antecedent(reading.views, reading.sentence, at);
  if (person !== undefined) return { ids: [person], isGiven: true };
  if (/^(?:he|she|they|who)$/.test(word) && namesBetween(view, 0, at).length === 0)
    return { ids: [], isGiven: true };
  const { from } = clauseAround(view, group.main);
  if (/^(?:who|which|that|,)$/.test(word)) {
    const ids = relativeSubject(view, at, from);
    return given(ids, ids.length > 0 || isWhole(group));
  }
  const start = Math.max(from, lastFinite(view, from, group.from) + 1);
  const near = namesBetween(view, start, group.from);
  if (near.length === 0 && view.words.slice(start, group.from).some((each) => PAIR.test(each)))
    return given(pairBefore(reading.views, reading.sentence));
  if (near.length === 0 && view.words.slice(start, group.from).some((each) => ACTORS.has(each)))
    return { ids: [], isGiven: true };
  // A finite passive always has one, and so has what follows a noun, a number or a pronoun.
  if (near.length === 0 && (isWhole(group) || /^(?:NN.*|CD|PRP)$/.test(view.tags[at] ?? '')))
    return { ids: [], isGiven: true };
  if (near.length > 0 || !/^(?:to|and)$/.test(word)) return given(near);
  // "agreed to buy", "and resigned": the subject of the verb before.
  const verb = firstFinite(view, from, group.from);
  const ids = namesBetween(view, from, verb);
  return given(ids, ids.length > 0 || (word === 'to' && isNounTag(view.tags[verb - 1])));
}

/** "After leaving Paris, Berg flew": the subject comes. */
const opensBefore = ({ words, times }: SentenceView, at: number, word: string): boolean =>
  /^(?:after|before|since|by)$/.test(word) &&
  (at === 0 || /^(?:,|that|and|but)$/.test(words[at - 1] ?? '') || times.some(({ to }) => to === at));

/** Names between the verb before and this one. */
function subjectOfVerb(view: SentenceView, verb: number): string[] {
  return verb < 0 ? [] : namesBetween(view, lastFinite(view, 0, verb) + 1, verb);
}

/** "Born in 1918, Mandela joined ..." */
function subjectAfter({ words, names }: SentenceView, from: number): string[] {
  const comma = words.indexOf(',', from);
  const name = names.find((each) => each.from > comma);
  return comma > 0 && name && name.from - comma <= 4 ? [name.value.entity] : [];
}

const given = (ids: string[], isGiven = ids.length > 0): Subject => ({ ids, isGiven });

/** Those that a preposition makes no part of something else: not the place of "a judge in Minneapolis". */
const namesBetween = ({ names, tags }: SentenceView, from: number, to: number): string[] =>
  names
    .filter((name) => name.from >= from && name.to <= to && !isBehindPreposition(tags, from, name.from))
    .map(({ value }) => value.entity);

function isBehindPreposition(tags: readonly string[], from: number, at: number): boolean {
  let before = at - 1;
  while (before >= from && /^(?:DT|PRP\$|JJ.?|NN.*|POS|HYPH|CD|CC)$/.test(tags[before] ?? '')) before -= 1;
  return before >= from && tags[before] === 'IN';
}

const lastFinite = ({ tags }: SentenceView, from: number, to: number): number =>
  tags.slice(0, to).findLastIndex((tag, i) => i >= from && isFiniteTag(tag));

function firstFinite({ tags }: SentenceView, from: number, to: number): number {
  const at = tags.findIndex((tag, i) => i >= from && isFiniteTag(tag));
  return at < 0 ? to : Math.min(at, to);
}

/** Of "who resigned" the name right before it; of "Mandela, who led the party, died" the name that opens the sentence. */
function relativeSubject(view: SentenceView, at: number, clause: number): string[] {
  const isComma = view.words[at] === ',';
  const before = view.names.filter(({ to }) => to <= at);
  const told = before.findLast(
    ({ to }) => view.words[to] === ',' && /^(?:who|which|whose)$/.test(view.words[to + 1] ?? ''),
  );
  if (isComma && told && told.to < at) return [told.value.entity];
  if (!isComma) {
    const last = before.at(-1);
    const isMeant = last && (last.to === at || view.words[last.to] === ',' || !isNounTag(view.tags[at - 2]));
    return isMeant && at - last.to <= 6 ? [last.value.entity] : [];
  }
  const [first] = before;
  const isOpening =
    first &&
    first.from <= 6 &&
    view.words[first.to] === ',' &&
    !isBehindPreposition(view.tags, 0, first.from);
  if (isOpening && lastFinite(view, first.to, at) < 0) return [first.value.entity];
  return namesBetween(view, Math.max(clause, lastFinite(view, clause, at) + 1), at);
}
