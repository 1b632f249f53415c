import { lowerAt, tagAt, type Chunk } from './chunk';
import { timeAt } from './chunk-times';
import { CUE_VERBS } from './cue-verbs';
import type { Word } from './words';

const VERB = /^(?:MD|VB[DGNPZ]?)$/;
const AUXILIARY =
  /^(?:be|am|is|are|was|were|been|being|'s|'re|'m|have|has|had|having|'ve|'d|do|does|did|get|gets|got|getting)$/;
const BE = /^(?:be|am|is|are|was|were|been|being|'s|'re|'m|get|gets|got|getting)$/;

/** The verb group that begins at word `at`: auxiliaries, adverbs within, main verb, particle; or "to" and a verb. */
export function verbAt(words: readonly Word[], at: number, before: Chunk | undefined): Chunk | undefined {
  const first = firstVerb(words, at);
  if (first === undefined) return undefined;
  const { main, passive } = mainVerb(words, first);
  const to = tagAt(words, main + 1) === 'RP' ? main + 2 : main + 1;
  const bare = tagAt(words, first) === 'VBN' && !isPastTense(before, words, to);
  return {
    kind: 'verb',
    from: at,
    to,
    word: lowerAt(words, main),
    main,
    form: formOf(tagAt(words, first), { to: first > at, bare, before }),
    passive: passive || (bare && first === main),
  };
}

function formOf(
  tag: string,
  { to, bare, before }: { to: boolean; bare: boolean; before: Chunk | undefined },
): NonNullable<Chunk['form']> {
  // "help adapt".
  if (to || (tag === 'VB' && before?.kind === 'verb')) return 'infinitive';
  if (bare) return 'participle';
  return tag === 'VBG' ? 'gerund' : 'finite';
}

/** Past the "to" of an infinitive. */
function firstVerb(words: readonly Word[], at: number): number | undefined {
  if (VERB.test(tagAt(words, at))) return at;
  if (lowerAt(words, at) !== 'to') return undefined;
  let first = at + 1;
  while (tagAt(words, first).startsWith('RB')) first += 1;
  return /^VBP?$/.test(tagAt(words, first)) ? first : undefined;
}

function mainVerb(words: readonly Word[], first: number): { main: number; passive: boolean } {
  let main = first;
  let be = false;
  let passive = false;
  for (let to = first; to < words.length; to += 1) {
    const tag = tagAt(words, to);
    if (VERB.test(tag)) {
      if (to > first && !follows(words, main, tag)) break;
      passive = be && tag === 'VBN';
      be = BE.test(lowerAt(words, to));
      main = to;
      if (tag !== 'MD' && !AUXILIARY.test(lowerAt(words, to))) break;
    } else if (!(tag.startsWith('RB') && verbFollows(words, to))) break;
  }
  return { main, passive };
}

/** Whether a verb of `tag` may go on a group whose last verb so far is at `main`. */
function follows(words: readonly Word[], main: number, tag: string): boolean {
  const word = lowerAt(words, main);
  if (tagAt(words, main) === 'MD' || /^(?:do|does|did)$/.test(word)) return tag === 'VB' || tag === 'VBP';
  return AUXILIARY.test(word) && /^VB[GND]$/.test(tag);
}

/** Within two adverbs. */
function verbFollows(words: readonly Word[], at: number): boolean {
  let next = at;
  while (tagAt(words, next).startsWith('RB')) next += 1;
  return VERB.test(tagAt(words, next)) && next - at < 3;
}

/** A past tense taken for a participle: "media referred to him", unlike "reports published by". */
function isPastTense(before: Chunk | undefined, words: readonly Word[], end: number): boolean {
  if (before?.kind !== 'noun' && before?.kind !== 'adverb') return false;
  const next = tagAt(words, end);
  if (lowerAt(words, end) === 'to')
    return CUE_VERBS.get(lowerAt(words, end - 1))?.prepositions.has('to') ?? false;
  return /^(?:PRP|PRP\$|DT|NNP)$/.test(next) && !timeAt(words, end);
}
