/** Where what somebody is said to say ends. */
import { clauseBegins, isFinite, kindAt, subjectAndVerb, wordAt, type Clause } from './clause';
import { CUE_VERBS } from './cue-verbs';

/** What is said in words of its own ("said that ...") runs on to the sentence's end; a wish or a thing less far. */
export type Reach = 'clause' | 'phrase';

const CONTRAST = /^(?:but|yet)$/;
const SUBORDINATOR = /^(?:while|whereas|although|though)$/;
const CIRCUMSTANCE =
  /^(?:after|before|as|when|because|since|while|if|until|following|amid|amidst|during|despite|although|though|unless|ahead)$/;
const SAYS_MORE =
  /^(?:citing|referring|according|speaking|quoting|pointing|describing|calling|using|comparing)$/;

interface Ends {
  reach: Reach;
  /** Chunk of the cue. */
  cue: number;
  /** Of a noun, whose own verb may follow: "the claim that X did so [was wrong]". */
  noun?: boolean;
  /** Whether the cue stands in a clause that a comma ends: "While he said so, ...". */
  subordinate: boolean;
}

/** Chunk after the last of what begins at chunk `from`. */
export function contentEnd(clause: Clause, from: number, ends: Ends): number {
  let quoted = false;
  // What is said within a quotation ends with it.
  const quotes = clause.chunks.slice(0, from).filter(({ kind }) => kind === 'quote').length;
  const inside = quotes % 2 === 1;
  let verbs = ends.reach === 'clause' ? 1 : 0;
  for (let i = from; i < clause.chunks.length; i += 1) {
    if (kindAt(clause, i) === 'quote') {
      if (inside && !quoted) return i;
      quoted = !quoted;
    }
    if (quoted || i === from) continue;
    // '..., "' closes a quotation: the comma within it counts as if it stood after.
    if (kindAt(clause, i) === 'quote' && kindAt(clause, i - 1) === 'comma' && i + 1 < clause.chunks.length) {
      if (endsAtComma(clause, i, ends)) return i + 1;
      continue;
    }
    if (endsAt(clause, i, ends)) return i;
    if (!ends.noun) continue;
    if (/^(?:wh|marker|conjunction)$/.test(kindAt(clause, i) ?? '')) verbs += 1;
    if (isFinite(clause, i)) {
      if (verbs === 0) return i;
      verbs -= 1;
    }
  }
  return clause.chunks.length;
}

function endsAt(clause: Clause, at: number, ends: Ends): boolean {
  const kind = kindAt(clause, at);
  if (kind === 'stop') return isLast(clause, at);
  if (kind === 'colon')
    return wordAt(clause, at) === ';' || (ends.reach === 'phrase' && wordAt(clause, at) !== '-');
  if (kind === 'comma') return endsAtComma(clause, at, ends);
  if (kind === 'conjunction') return saysOn(clause, at, ends);
  if (ends.reach === 'phrase') return endsPhrase(clause, at);
  return false;
}

/** Only closing marks follow. */
const isLast = (clause: Clause, at: number) =>
  clause.chunks.slice(at).every(({ kind }) => kind === 'stop' || kind === 'quote' || kind === 'other');

function endsAtComma(clause: Clause, at: number, ends: Ends): boolean {
  const next = at + 1;
  const kind = kindAt(clause, next);
  if (clause.chunks[next]?.form === 'gerund') {
    const word = wordAt(clause, next);
    if (word === 'including') return false;
    return ends.reach === 'phrase' || SAYS_MORE.test(word) || isSpeech(word);
  }
  if (ends.subordinate && (clauseBegins(clause, next) || isFinite(clause, next))) return true;
  if (SUBORDINATOR.test(wordAt(clause, next))) return true;
  if (kind === 'conjunction')
    return CONTRAST.test(wordAt(clause, next))
      ? ends.reach === 'phrase' || clauseBegins(clause, next + 1)
      : saysOn(clause, next, ends);
  if (kind === 'noun' && isTag(clause, next)) return true;
  if (ends.reach === 'clause') return false;
  if (kind === 'marker' || CIRCUMSTANCE.test(wordAt(clause, next)) || isFinite(clause, next)) return true;
  if (kind === 'preposition' && /^(?:with|in|on|at|by|for|to)$/.test(wordAt(clause, next))) return true;
  return kind === 'wh' ? false : clauseBegins(clause, next) && !isList(clause, next);
}

/** "A, B and C". */
const isList = (clause: Clause, at: number) =>
  kindAt(clause, at + 1) === 'comma' || kindAt(clause, at + 1) === 'conjunction';

const isSpeech = (word: string) => CUE_VERBS.get(word)?.frames.has('clause') ?? false;

/** ", Y said" at the end of what X is said to have said. */
function isTag(clause: Clause, at: number): boolean {
  let i = at + 1;
  while (/^(?:preposition|noun|adverb|time)$/.test(kindAt(clause, i) ?? '')) i += 1;
  if (!isFinite(clause, i) || !(CUE_VERBS.get(wordAt(clause, i))?.frames.has('tag') ?? false)) return false;
  return /^(?:stop|comma|quote|time)$/.test(kindAt(clause, i + 1) ?? 'stop');
}

/** "and said", "and he wants": another cue of the same speaker, or another speaker's. */
function saysOn(clause: Clause, at: number, { cue, reach }: Ends): boolean {
  let verb = at + 1;
  while (kindAt(clause, verb) === 'adverb') verb += 1;
  const [first] = [clause.chunks[cue]];
  if (isFinite(clause, verb)) {
    const tag = clause.words[clause.chunks[verb]?.from ?? 0]?.tag;
    const own = clause.words[first?.from ?? 0]?.tag;
    if (reach === 'phrase') return first?.form === 'finite' && (tag === own || tag !== 'VB');
    return (tag === own || /^sa(?:id|ys?)$/.test(wordAt(clause, verb))) && isSpeech(wordAt(clause, verb));
  }
  if (kindAt(clause, verb) !== 'noun') return false;
  if (reach === 'phrase') return subjectAndVerb(clause, verb);
  let i = verb + 1;
  while (kindAt(clause, i) === 'adverb') i += 1;
  const tag = clause.words[clause.chunks[i]?.from ?? 0]?.tag;
  const own = clause.words[first?.from ?? 0]?.tag;
  return isFinite(clause, i) && tag === own && isSpeech(wordAt(clause, i));
}

/** Circumstances end a phrase without a comma: "called for talks after ...". */
function endsPhrase(clause: Clause, at: number): boolean {
  const word = wordAt(clause, at);
  const kind = kindAt(clause, at);
  if (kind !== 'preposition' && kind !== 'marker' && kind !== 'wh') return false;
  if (word === 'as') return kindAt(clause, at + 1) === 'noun' && isFinite(clause, at + 2);
  return (
    CIRCUMSTANCE.test(word) &&
    word !== 'if' &&
    word !== 'because' &&
    (clauseBegins(clause, at + 1) || /^(?:amid|amidst|despite|during|following|ahead)$/.test(word))
  );
}
