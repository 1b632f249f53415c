/** "according to X", "reportedly", "X is confident that": attributions without a verb of saying. */
import type { Attribution } from './attribution';
import { clauseBegins, isFinite, isPossible, kindAt, wordAt, wordsOf, type Clause } from './clause';
import { contentAfter } from './content';
import { HEARSAY_ADVERBS, MIND_ADJECTIVES, SOURCE_PREPOSITIONS } from './cue-phrases';
import { phraseEnd } from './noun-phrases';
import { subjectOf } from './source';
import { lastChunk } from './speech-tags';
import type { Frame } from './cue-verbs';
import type { Range } from './words';

export function phraseAttributions(clause: Clause): Attribution[] {
  return clause.chunks.flatMap((chunk, at) => {
    if (chunk.kind === 'adverb' || chunk.kind === 'verb') {
      const hearsay = hearsayAt(clause, at);
      if (hearsay) return [hearsay];
    }
    return (
      accordingTo(clause, at) ??
      inWordsOf(clause, at) ??
      stateOfMind(clause, at) ??
      madeClear(clause, at) ??
      []
    );
  });
}

function accordingTo(clause: Clause, at: number): Attribution | undefined {
  const first = clause.chunks[at]?.from ?? 0;
  const cue = SOURCE_PREPOSITIONS.find((phrase) =>
    phrase.every((word, i) => clause.words[first + i]?.lower === word),
  );
  if (!cue) return undefined;
  const after = clause.chunks.findIndex(({ from }) => from >= first + cue.length);
  if (kindAt(clause, after) !== 'noun') return undefined;
  const base = phraseEnd(clause, after, false);
  // "According to the Herald, John Burrows, the chairman, said": no apposition of the Herald's.
  const end =
    kindAt(clause, base) === 'comma' && at <= 1 && clauseBegins(clause, base + 1)
      ? base
      : phraseEnd(clause, after);
  const content = statedAround(clause, at, end);
  if (content.length === 0) return undefined;
  return {
    source: wordsOf(clause, { from: after, to: end }),
    cue: { from: first, to: first + cue.length },
    content,
  };
}

const WORDS = /^(?:words?|view|opinion|eyes|telling|judge?ment|estimation|phrase|account|mind)$/;

/** "In Dr. Wu's words, ...", "in her view". */
function inWordsOf(clause: Clause, at: number): Attribution | undefined {
  const phrase = clause.chunks[at + 1];
  if (!/^(?:in|to|by)$/.test(wordAt(clause, at)) || phrase?.kind !== 'noun') return undefined;
  const head = clause.words[phrase.to - 1];
  const owner = clause.words
    .slice(phrase.from, phrase.to - 1)
    .findLastIndex(({ tag }) => /^(?:POS|PRP\$)$/.test(tag));
  if (!WORDS.test(head?.lower ?? '') || owner < 0) return undefined;
  const last = phrase.from + owner;
  const content = statedAround(clause, at, at + 2);
  if (content.length === 0) return undefined;
  const to = clause.words[last]?.tag === 'POS' ? last : last + 1;
  return {
    source: { from: phrase.from, to },
    cue: { from: clause.chunks[at]?.from ?? 0, to: phrase.to },
    content,
  };
}

/** What a phrase from chunk `from` to `to` speaks of: the clause before it, after it, or both. */
function statedAround(clause: Clause, from: number, to: number): Range[] {
  const last = lastChunk(clause);
  const opened = kindAt(clause, from - 1) === 'comma';
  const relative = opened && kindAt(clause, from - 2) === 'wh';
  const before = { from: relative ? from - 2 : clauseStart(clause, from), to: opened ? from - 1 : from };
  const next = kindAt(clause, to) === 'comma' ? to + 1 : to;
  const after = { from: next, to: clauseStop(clause, next, last) };
  const ranges: Range[] = [];
  if (kindAt(clause, next) === 'quote' && next > to) return [wordsOf(clause, { from: next, to: last })];
  if (before.to > before.from) ranges.push(wordsOf(clause, before));
  const within = opened && kindAt(clause, to) === 'comma' && kindAt(clause, to + 1) !== 'conjunction';
  if (next < last && (before.to <= before.from || within)) ranges.push(wordsOf(clause, after));
  return ranges;
}

/** Start of the clause within which chunk `at` stands: after "; " or a comma and a conjunction. */
function clauseStart(clause: Clause, at: number): number {
  for (let i = at - 2; i > 0; i -= 1) {
    if (wordAt(clause, i) === ';') return i + 1;
    if (
      kindAt(clause, i) === 'conjunction' &&
      kindAt(clause, i - 1) === 'comma' &&
      clauseBegins(clause, i + 1)
    )
      return i + 1;
  }
  return kindAt(clause, 0) === 'conjunction' && at > 1 ? 1 : 0;
}

function clauseStop(clause: Clause, from: number, last: number): number {
  for (let i = from + 1; i < last; i += 1) {
    if (wordAt(clause, i) === ';') return i;
    if (
      kindAt(clause, i) === 'comma' &&
      /^(?:but|although|though|while)$/.test(wordAt(clause, i + 1)) &&
      clauseBegins(clause, i + 2)
    )
      return i;
  }
  return last;
}

/** An adverb such as "reportedly", by itself or within a verb group: nobody is named. */
function hearsayAt(clause: Clause, at: number): Attribution | undefined {
  const chunk = clause.chunks[at];
  if (!chunk) return undefined;
  for (let i = chunk.from; i < chunk.to; i += 1) {
    if (!HEARSAY_ADVERBS.has(clause.words[i]?.lower ?? '')) continue;
    const from = clause.chunks[clauseStart(clause, at)]?.from ?? 0;
    const to = clause.chunks[clauseStop(clause, at, lastChunk(clause)) - 1]?.to ?? 0;
    const content = [
      { from, to: i },
      { from: i + 1, to },
    ].filter((range) => range.to > range.from);
    return { source: null, cue: { from: i, to: i + 1 }, content };
  }
  return undefined;
}

const LINKING =
  /^(?:be|am|is|are|was|were|been|being|'s|'re|'m|feels?|felt|seems?|remains?|remained|became|becomes?|looks?|appears?|gets?|got|grew)$/;
const MIND_FRAMES: ReadonlySet<Frame> = new Set<Frame>(['clause', 'question', 'infinitive']);
const MIND_PREPOSITIONS = new Set(['about', 'of', 'by', 'with', 'over', 'for', 'at', 'in', 'to']);

/** "X is confident that", "are ready to", "was worried about". */
function stateOfMind(clause: Clause, at: number): Attribution | undefined {
  const chunk = clause.chunks[at];
  if (!chunk || !MIND_ADJECTIVES.has(chunk.word)) return undefined;
  const verb = chunk.kind === 'verb' ? at : linkingBefore(clause, at);
  if (
    verb === undefined ||
    (verb === at && !chunk.passive) ||
    !(isFinite(clause, verb) || clause.chunks[verb]?.form === 'gerund') ||
    isPossible(clause, verb) ||
    (/^(?:un)?(?:ready|willing)$/.test(chunk.word) && wordAt(clause, at + 1) === 'for')
  )
    return undefined;
  const content = contentAfter(clause, at, { frames: MIND_FRAMES, prepositions: MIND_PREPOSITIONS });
  const source = content && subjectOf(clause, verb);
  if (
    !source ||
    (/^(?:it|there|this|that|what)$/.test(wordAt(clause, source.from)) && source.to - source.from === 1)
  )
    return undefined;
  const cue = { from: clause.chunks[verb]?.from ?? 0, to: chunk.to };
  return { source: wordsOf(clause, source), cue, content: [wordsOf(clause, content)] };
}

/** "made (it) clear that". */
function madeClear(clause: Clause, at: number): Attribution | undefined {
  const it = wordAt(clause, at + 1) === 'it' ? at + 2 : at + 1;
  const adjective = kindAt(clause, it) === 'adverb' ? it + 1 : it;
  if (
    !/^(?:clear|plain|known)$/.test(wordAt(clause, adjective)) ||
    !/^ma(?:k(?:e|es|ing)|de)$/.test(wordAt(clause, at))
  )
    return undefined;
  const content = contentAfter(clause, adjective, { frames: MIND_FRAMES, prepositions: new Set() });
  const source = content && subjectOf(clause, at);
  if (!source) return undefined;
  const cue = { from: clause.chunks[at]?.from ?? 0, to: clause.chunks[adjective]?.to ?? 0 };
  return { source: wordsOf(clause, source), cue, content: [wordsOf(clause, content)] };
}

function linkingBefore(clause: Clause, at: number): number | undefined {
  let i = at - 1;
  while (kindAt(clause, i) === 'adverb') i -= 1;
  return kindAt(clause, i) === 'verb' && LINKING.test(wordAt(clause, i)) ? i : undefined;
}
