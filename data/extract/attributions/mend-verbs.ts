import type { Chunk } from './chunk';
import { CUE_VERBS } from './cue-verbs';
import type { Word } from './words';

/** Makes verbs of what was tagged as something else, where the sentence would have none. */
export function mendVerbs(chunks: readonly Chunk[], words: readonly Word[]): Chunk[] {
  return chunks.flatMap((chunk, i) => {
    if (isPastTense(chunks, i)) return { ...chunk, form: 'finite', passive: false };
    return isPresentTense(chunks, words, i) ? splitVerb(chunk, words) : chunk;
  });
}

/**
 * A past tense that was taken for a participle: "X, the director, told Congress that", "vowed to raise the wage and
 * promised ...", "The union called for". Only of verbs that are followed by what they govern.
 */
function isPastTense(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  const verb = CUE_VERBS.get(chunk?.word ?? '');
  const next = chunks[at + 1];
  if (!verb || chunk?.form !== 'participle' || chunk.to - chunk.from > 1 || !next) return false;
  const governs = next.kind === 'noun' || next.word === 'that' || next.form === 'infinitive';
  if (!governs && !verb.prepositions.has(next.word)) return false;
  let before = at - 1;
  while (chunks[before]?.kind === 'adverb') before -= 1;
  const kind = chunks[before]?.kind;
  if (kind === 'conjunction') return chunks.slice(0, at).some(({ form }) => form === 'finite');
  if (!isVerbless(chunks, 0, at) || chunks[0]?.kind !== 'noun') return false;
  return kind === 'comma'
    ? at > 2
    : kind === 'noun' && !/^(?:of|by)$/.test(next.word) && isVerbless(chunks, at + 1, chunks.length);
}

/** A present tense that was taken for a plural: "The company plans to build". */
function isPresentTense(chunks: readonly Chunk[], words: readonly Word[], at: number): boolean {
  const chunk = chunks[at];
  const last = words[(chunk?.to ?? 0) - 1];
  const next = chunks[at + 1];
  if (chunk?.kind !== 'noun' || last?.tag !== 'NNS' || chunk.to - chunk.from < 2) return false;
  if (next?.form !== 'infinitive' && next?.word !== 'that') return false;
  const noun = words[chunk.to - 2]?.tag ?? '';
  if (!CUE_VERBS.has(last.lower) || !/^NNP?$/.test(noun)) return false;
  return isVerbless(chunks, 0, at) && isVerbless(chunks, at + 1, chunks.length);
}

/** No finite verb but in a clause that a comma, a conjunction or a pronoun opens. */
function isVerbless(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const chunk = chunks[i];
    if (chunk?.kind === 'marker' || (from > 0 && chunk?.kind === 'comma')) return true;
    if (chunk?.form === 'finite' && chunks[i - 1]?.kind !== 'wh') return false;
  }
  return true;
}

function splitVerb(chunk: Chunk, words: readonly Word[]): Chunk[] {
  const verb = chunk.to - 1;
  return [
    { ...chunk, to: verb },
    {
      kind: 'verb',
      from: verb,
      to: chunk.to,
      word: words[verb]?.lower ?? '',
      main: verb,
      form: 'finite',
      passive: false,
    },
  ];
}
