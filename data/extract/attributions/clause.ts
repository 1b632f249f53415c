import type { Span } from '../annotations';
import type { Chunk } from './chunk';
import { spanOf, type Range, type Word } from './words';

/** A sentence as the rules see it. */
export interface Clause {
  words: readonly Word[];
  chunks: readonly Chunk[];
}

export const kindAt = ({ chunks }: Clause, at: number) => chunks[at]?.kind;
export const wordAt = ({ chunks }: Clause, at: number) => chunks[at]?.word ?? '';

/** Of a verb group its auxiliary, if it has one. */
export const firstWordAt = ({ words, chunks }: Clause, at: number): Word | undefined =>
  words[chunks[at]?.from ?? 0];

/** Of a noun phrase its head. */
export const lastWordAt = ({ words, chunks }: Clause, at: number): Word | undefined =>
  words[(chunks[at]?.to ?? 0) - 1];

/** Chunks -> words. */
export const wordsOf = ({ chunks }: Clause, { from, to }: Range): Range => ({
  from: chunks[from]?.from ?? 0,
  to: chunks[to - 1]?.to ?? 0,
});

/** Chunks -> offsets. */
export const spanOfChunks = (clause: Clause, range: Range): Span | undefined =>
  spanOf(clause.words, wordsOf(clause, range));

/** "may", "could": nobody says that it is so. */
export const isPossible = (clause: Clause, at: number): boolean =>
  /^(?:may|might|could|should|can|ca)$/.test(firstWordAt(clause, at)?.lower ?? '');

export const isFinite = ({ chunks }: Clause, at: number) => chunks[at]?.form === 'finite';

/** Index of the first chunk from `at` on that `skip` does not pass over. */
export function pass(clause: Clause, at: number, skip: (chunk: Chunk) => boolean): number {
  let next = at;
  for (;;) {
    const chunk = clause.chunks[next];
    if (!chunk || !skip(chunk)) return next;
    next += 1;
  }
}

/** The chunk to which the word at index `word` belongs. */
export const chunkOf = ({ chunks }: Clause, word: number) =>
  chunks.findIndex((chunk) => chunk.from <= word && word < chunk.to);

/** Whether a clause with its own subject and verb begins at chunk `at`; some adverbs and phrases may come first. */
export function clauseBegins(clause: Clause, at: number): boolean {
  let i = at;
  while (/^(?:adverb|time)$/.test(kindAt(clause, i) ?? '')) i += 1;
  if (/^(?:if|although|though|when|once|unless|while|because)$/.test(wordAt(clause, i)))
    return afterSubclause(clause, i);
  if (kindAt(clause, i) === 'preposition') {
    while (/^(?:preposition|noun|time|adverb|adjective)$/.test(kindAt(clause, i) ?? '')) i += 1;
    // The phrase's last noun may be the subject: "on Monday the army would".
    if (isFinite(clause, i))
      return kindAt(clause, i - 1) === 'noun' && kindAt(clause, i - 2) !== 'preposition';
    if (kindAt(clause, i) !== 'comma') return false;
    i += 1;
  }
  if (kindAt(clause, i) !== 'noun') return kindAt(clause, i) === 'verb' && isGerundSubject(clause, i);
  // "find it harder to do so": a pronoun stands right before its verb.
  if (/^(?:it|he|she|they|we|i)$/.test(wordAt(clause, i)) && kindAt(clause, i + 1) === 'adjective')
    return false;
  return verbComes(clause, i + 1);
}

/** "although it rained, nobody came". */
function afterSubclause(clause: Clause, at: number): boolean {
  for (let i = at + 2; i < clause.chunks.length - 1; i += 1) {
    if (kindAt(clause, i) !== 'comma') continue;
    const next = kindAt(clause, i + 1) === 'quote' ? i + 2 : i + 1;
    if (kindAt(clause, next) === 'noun' && verbComes(clause, next + 1)) return true;
  }
  return false;
}

/** A noun phrase with its verb, and no comma between. */
export const subjectAndVerb = (clause: Clause, at: number) =>
  kindAt(clause, at) === 'noun' && verbComes(clause, at + 1, false);

function isGerundSubject(clause: Clause, at: number): boolean {
  return clause.chunks[at]?.form === 'gerund' && verbComes(clause, at + 1, false);
}

/** After a noun phrase its verb, past what may stand between: prepositional phrases, relative clauses, appositions. */
function verbComes(clause: Clause, at: number, commas = true): boolean {
  let relative = 0;
  for (let i = at; i < clause.chunks.length; i += 1) {
    const kind = kindAt(clause, i);
    if (kind === 'verb' && isFinite(clause, i)) {
      if (relative === 0) return true;
      relative -= 1;
    } else if (kind === 'wh') {
      relative += 1;
    } else if (kind === 'comma') {
      if (!commas || clause.chunks.length - i < 2) return false;
      if (kindAt(clause, i + 1) === 'quote') return false;
      if (kindAt(clause, i + 1) === 'conjunction' && kindAt(clause, i + 2) !== 'noun') return false;
    } else if (kind === 'stop' || kind === 'marker' || kind === 'colon') return false;
  }
  return false;
}
