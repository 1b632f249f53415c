import type { Chunk } from './chunk';
import { CUE_VERBS, type CueVerb } from './cue-verbs';
import type { Word } from './words';

/** Makes verbs of what was tagged as something else, where the sentence would have none. */
export function mendVerbs(chunks: readonly Chunk[], words: readonly Word[]): Chunk[] {
  return chunks.flatMap((chunk, i) => {
    if (isPastTense(chunks, i) || isOnlyVerb(chunks, i)) return { ...chunk, form: 'finite', passive: false };
    return isPresentTense(chunks, words, i) ? splitVerb(chunk, words) : chunk;
  });
}

/** These are no participles without an auxiliary. */
const ALWAYS_FINITE =
  /^(?:said|added|insisted|argued|wrote|replied|responded|vowed|hoped|wanted|agreed|refused|declined|warned|thought|hesitated)$/;

/**
 * A past tense that was taken for a participle: "X, the director, told Congress that", "vowed to raise the wage and
 * promised ...", "The union called for". Only of verbs that are followed by what they govern.
 */
function isPastTense(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  const verb = CUE_VERBS.get(chunk?.word ?? '');
  const next = chunks[at + 1];
  if (!verb || chunk?.form !== 'participle' || chunk.to - chunk.from > 1 || !next) return false;
  let before = at - 1;
  while (chunks[before]?.kind === 'adverb') before -= 1;
  const kind = chunks[before]?.kind;
  if (kind !== 'noun' && kind !== 'conjunction' && kind !== 'comma' && kind !== 'wh') return false;
  if (ALWAYS_FINITE.test(chunk.word)) return true;
  // What was done to somebody has no object: "criticised the plan".
  const hasObject = next.kind === 'noun' && !verb.frames.has('label');
  const governs =
    next.kind === 'noun' ||
    next.word === 'that' ||
    next.form === 'infinitive' ||
    saysLater(chunks, at + 1, verb);
  if (!governs && !verb.prepositions.has(next.word)) return false;
  if (kind === 'conjunction') return chunks.slice(0, at).some(({ form }) => form === 'finite');
  if (kind === 'wh') return hasObject;
  if (kind === 'noun' && hasObject) return true;
  if (!isVerbless(chunks, 0, at)) return false;
  if (kind === 'comma') return at > 2;
  return !/^(?:of|by)$/.test(next.word) && isVerbless(chunks, at + 1, chunks.length);
}

/** "The actor revealed in an interview with the paper that": no participle is followed by what is said. */
function saysLater(chunks: readonly Chunk[], from: number, { frames }: CueVerb): boolean {
  let at = from;
  while (/^(?:preposition|noun|time|adverb)$/.test(chunks[at]?.kind ?? '')) at += 1;
  return at > from && frames.has('clause') && chunks[at]?.kind === 'marker' && chunks[at]?.word === 'that';
}

/** "Putin and Xi convened in Beijing.": a sentence has a finite verb. */
function isOnlyVerb(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.form !== 'participle' || chunks[at].to - chunks[at].from > 1) return false;
  if (chunks[at - 1]?.kind !== 'noun' || chunks[at + 1]?.word === 'by') return false;
  if (chunks.slice(0, at).some(({ form }) => form !== undefined)) return false;
  return chunks.every(({ form }) => form !== 'finite') && chunks.some(({ kind }) => kind === 'stop');
}

/** A present tense that was taken for a plural: "The company plans to build". */
function isPresentTense(chunks: readonly Chunk[], words: readonly Word[], at: number): boolean {
  const chunk = chunks[at];
  const last = words[(chunk?.to ?? 0) - 1];
  const next = chunks[at + 1];
  if (chunk?.kind !== 'noun' || !last || !CUE_VERBS.has(last.lower)) return false;
  if (next?.form !== 'infinitive' && next?.word !== 'that') return false;
  if (!isVerbless(chunks, 0, at) || !isVerbless(chunks, at + 1, chunks.length)) return false;
  // "The senator, a Democrat, wants to".
  if (chunk.to - chunk.from < 2) return last.tag === 'NNS' && chunks[at - 1]?.kind === 'comma' && at > 2;
  // "India and Pakistan plan to": of two, the verb has no ending.
  const plural =
    last.tag === 'NN' && chunks[at - 1]?.kind === 'conjunction' && chunks[at - 2]?.kind === 'noun';
  return (last.tag === 'NNS' || plural) && /^NNP?$/.test(words[chunk.to - 2]?.tag ?? '');
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
    ...(verb > chunk.from ? [{ ...chunk, to: verb }] : []),
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
