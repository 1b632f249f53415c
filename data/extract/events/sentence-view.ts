/** What stands in one sentence, by tokens: words, tags, names, dates and verbs. */
import type { NameAnnotation, Span, TimeAnnotation } from '../annotations';
import type { NamedText, TaggedSentence } from '../article-reading';
import { SpanIndex } from '../span-index';
import { mendTags } from './mend-tags';

/** A name or date by its tokens. */
export interface Placed<T> {
  from: number;
  /** The token after its last. */
  to: number;
  value: T;
}

export interface SentenceView extends TaggedSentence {
  /** Words in lower case. */
  words: string[];
  names: Placed<NameAnnotation>[];
  times: Placed<TimeAnnotation>[];
  /** No full stop at its end, or the first line: told in the present tense. */
  isHeadline: boolean;
}

export function viewSentences(
  { article, sentences, names }: NamedText,
  times: readonly TimeAnnotation[],
): SentenceView[] {
  const [allNames, allTimes] = [new SpanIndex(names), new SpanIndex(times)];
  return sentences.map((sentence) => ({
    ...sentence,
    tags: mendTags(sentence),
    words: sentence.tokens.map(({ text }) => text.toLowerCase().replaceAll('’', "'")),
    names: withoutMisread(sentence, placeIn(sentence, allNames)),
    times: placeIn(sentence, allTimes),
    isHeadline: !/[.!?:"”]$/.test(article.text.slice(sentence.start, sentence.end)),
  }));
}

/** Without the place of a dateline ("ZURICH, June 14 - Norvax bought ...") and the parts of "African-American". */
function withoutMisread(
  { tokens }: TaggedSentence,
  names: readonly Placed<NameAnnotation>[],
): Placed<NameAnnotation>[] {
  const dash = tokens.slice(0, 16).findIndex(({ text }) => /^(?:-|--|–|—)$/.test(text));
  const isDateline = dash > 0 && /^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '');
  return names.filter(({ from, to }) => {
    const isCompound = tokens[to]?.text === '-' && /^Americans?$/.test(tokens[to + 1]?.text ?? '');
    const isItsEnd = /^Americans?$/.test(tokens[from]?.text ?? '') && tokens[from - 1]?.text === '-';
    return !isCompound && !isItsEnd && !(isDateline && to <= dash);
  });
}

function placeIn<T extends Span>(sentence: TaggedSentence, spans: SpanIndex<T>): Placed<T>[] {
  const { tokens } = sentence;
  return spans.overlapping(sentence).map((value) => ({
    from: tokens.findIndex((token) => token.end > value.start),
    to: tokens.findLastIndex((token) => token.start < value.end) + 1,
    value,
  }));
}

/** Between quotation marks, as far as its own sentence tells. */
export function isInQuotation({ words }: SentenceView, at: number): boolean {
  const before = words.slice(0, at);
  const [open, close] = [before.lastIndexOf('“'), before.lastIndexOf('”')];
  if (open > close) return true;
  const isOdd = before.filter((word) => word === '"').length % 2 === 1;
  return isOdd || (open < 0 && close < 0 && words.slice(at).find((word) => /^[“”]$/.test(word)) === '”');
}

const BORDER = /^(?:[;:—–“”"()]|--|which|who|whom|whose|while|although|though|because|when|where|if|unless)$/;

/** The tokens of the clause around one: from border to border, as far as marks and conjunctions tell. */
export function clauseAround({ words, tags }: SentenceView, at: number): { from: number; to: number } {
  const isBorder = (i: number) => BORDER.test(words[i] ?? '') || opensClause(words, tags, i);
  let from = at;
  while (from > 0 && !isBorder(from - 1)) from -= 1;
  let to = at + 1;
  while (to < words.length && !isBorder(to)) to += 1;
  return { from, to };
}

/** "and Putin said", "but he left": a conjunction with a subject and a verb behind it. */
function opensClause(words: readonly string[], tags: readonly string[], at: number): boolean {
  if (!/^(?:and|but|as|after|before|since|until|that|,)$/.test(words[at] ?? '')) return false;
  const next = tags.slice(at + 1, at + 7);
  const verb = next.findIndex((tag) => isFiniteTag(tag));
  if (verb <= 0) return false;
  return next.slice(0, verb).every((tag) => /^(?:DT|JJ.?|NN.*|PRP.?|CD|RB|POS|HYPH)$/.test(tag));
}

export const isVerbTag = (tag = ''): boolean => tag.startsWith('VB') || tag === 'MD';
export const isNounTag = (tag = ''): boolean => tag.startsWith('NN');
export const isFiniteTag = (tag = ''): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(tag);
