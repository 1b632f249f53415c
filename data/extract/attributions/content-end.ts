/** Where what somebody is said to say ends. */
import {
  clauseBegins,
  firstWordAt,
  isFinite,
  kindAt,
  lastWordAt,
  pass,
  subjectAndVerb,
  wordAt,
  type Clause,
} from './clause';
import { CUE_VERBS } from './cue-verbs';

/** What is said in words of its own ("said that ...") runs on to the sentence's end; a wish or a thing less far. */
export type Reach = 'clause' | 'phrase';

const CONTRAST = /^(?:but|yet)$/;
const SUBORDINATOR = /^(?:while|whereas|although|though)$/;
const CIRCUMSTANCE =
  /^(?:after|before|as|when|because|since|while|if|until|following|amid|amidst|during|throughout|despite|although|though|unless|ahead)$/;
const SAYS_MORE =
  /^(?:citing|referring|according|speaking|quoting|pointing|describing|calling|using|comparing)$/;

interface Ends {
  /** First chunk of what is said. */
  from: number;
  reach: Reach;
  /** Chunk of the cue. */
  cue: number;
  /** Of a noun, whose own verb may follow: "the claim that X did so [was wrong]". */
  noun?: boolean;
  /** Whether the cue stands in a clause that a comma ends: "While he said so, ...". */
  subordinate: boolean;
}

/** Chunk after the last of what begins at chunk `from`. */
export function contentEnd(clause: Clause, from: number, how: Omit<Ends, 'from'>): number {
  const ends = { ...how, from };
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
    if (!ends.noun && !(ends.subordinate && ends.reach === 'phrase')) continue;
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
  const verb = pass(clause, next, ({ kind: each }) => each === 'adverb');
  if (ends.subordinate && (clauseBegins(clause, next) || isFinite(clause, verb)))
    return ends.reach === 'phrase' || hasOwnVerb(clause, ends.from, at) || !isFinite(clause, verb);
  if (SUBORDINATOR.test(wordAt(clause, next))) return true;
  if (kind === 'conjunction')
    return CONTRAST.test(wordAt(clause, next))
      ? ends.reach === 'phrase' || clauseBegins(clause, next + 1)
      : saysOn(clause, next, ends);
  if (kind === 'noun' && (isTag(clause, next) || isComment(clause, next))) return true;
  if (ends.reach === 'clause') return false;
  if (kind === 'marker' || CIRCUMSTANCE.test(wordAt(clause, next)) || isFinite(clause, next)) return true;
  if (kind === 'preposition' && /^(?:with|in|on|at|by|for|to)$/.test(wordAt(clause, next))) return true;
  return kind === 'wh' ? false : clauseBegins(clause, next) && !isList(clause, next);
}

/** Not where the comma is that before the verb: "fears that the government, led by X, [would]". */
function hasOwnVerb(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (isFinite(clause, at) && kindAt(clause, at - 1) !== 'wh') return true;
  return false;
}

/** "A, B and C". */
const isList = (clause: Clause, at: number) =>
  kindAt(clause, at + 1) === 'comma' || kindAt(clause, at + 1) === 'conjunction';

const isSpeech = (word: string) => CUE_VERBS.get(word)?.frames.has('clause') ?? false;

const COMMENT =
  /^(?:claim|charge|accusation|allegation|assertion|statement|remark|comment|notion|view|position|prediction|figure|number)s?$/;

/** "..., a claim that its neighbours reject": the paper's own words on what was said. */
function isComment(clause: Clause, at: number): boolean {
  const [article, head] = [firstWordAt(clause, at)?.lower, lastWordAt(clause, at)?.lower];
  return (article === 'a' || article === 'an') && COMMENT.test(head ?? '');
}

/** ", Y said" at the end of what X is said to have said. */
function isTag(clause: Clause, at: number): boolean {
  let i = at + 1;
  while (/^(?:preposition|noun|adverb|time)$/.test(kindAt(clause, i) ?? '')) i += 1;
  if (!isFinite(clause, i) || !(CUE_VERBS.get(wordAt(clause, i))?.frames.has('tag') ?? false)) return false;
  return /^(?:stop|comma|quote|time)$/.test(kindAt(clause, i + 1) ?? 'stop');
}

/** "and said", "and he wants": another cue of the same speaker, or another speaker's. */
function saysOn(clause: Clause, at: number, { cue, reach, from }: Ends): boolean {
  let verb = at + 1;
  while (kindAt(clause, verb) === 'adverb') verb += 1;
  if (isFinite(clause, verb)) {
    const [tense, own] = [tenseOf(clause, verb), tenseOf(clause, cue)];
    if (reach === 'phrase') return isFinite(clause, cue) && (tense === own || tense !== 'VB');
    if (!isSpeech(wordAt(clause, verb))) return false;
    if (/^sa(?:id|ys?)$/.test(wordAt(clause, verb))) return true;
    // "believe the whales beach when they are ready and want to return": of the verb before it.
    return (
      tense === own &&
      (CUE_VERBS.get(wordAt(clause, verb))?.frames.has('tag') === true ||
        tense !== lastTense(clause, from, at))
    );
  }
  if (kindAt(clause, verb) !== 'noun') return false;
  if (reach === 'phrase') return subjectAndVerb(clause, verb);
  let i = verb + 1;
  while (kindAt(clause, i) === 'adverb') i += 1;
  const isOfOneTense = firstWordAt(clause, i)?.tag === firstWordAt(clause, cue)?.tag;
  return isFinite(clause, i) && isOfOneTense && isSpeech(wordAt(clause, i));
}

/** Of a finite verb; a past tense may have been taken for a participle. */
function tenseOf(clause: Clause, at: number): string | undefined {
  const tag = firstWordAt(clause, at)?.tag;
  return tag === 'VBN' ? 'VBD' : tag;
}

/** Of the last finite verb between two chunks. */
function lastTense(clause: Clause, from: number, to: number): string | undefined {
  for (let at = to - 1; at >= from; at -= 1) if (isFinite(clause, at)) return tenseOf(clause, at);
  return undefined;
}

/** Circumstances end a phrase without a comma: "called for talks after ...". */
function endsPhrase(clause: Clause, at: number): boolean {
  const word = wordAt(clause, at);
  const kind = kindAt(clause, at);
  if (kind !== 'preposition' && kind !== 'marker' && kind !== 'wh') return false;
  if (word === 'as')
    return (
      wordAt(clause, at + 1) === 'part' || (kindAt(clause, at + 1) === 'noun' && clauseBegins(clause, at + 1))
    );
  if (isVenue(clause, at)) return true;
  return (
    CIRCUMSTANCE.test(word) &&
    word !== 'if' &&
    word !== 'because' &&
    (clauseBegins(clause, at + 1) || /^(?:throughout|amid|amidst|despite|during|following|ahead)$/.test(word))
  );
}

const VENUE =
  /^(?:conference|briefing|statement|interview|speech|address|rally|hearing|meeting|testimony|post|tweet|letter|email|e-mail|message|report|filing|call|trial|summit|phone|television|tv|radio|twitter|facebook)$/;

/** "[at a news conference]", "[in a statement]": where it was said. */
function isVenue(clause: Clause, at: number): boolean {
  return (
    /^(?:at|in|on|during|by|via)$/.test(wordAt(clause, at)) &&
    kindAt(clause, at + 1) === 'noun' &&
    VENUE.test(lastWordAt(clause, at + 1)?.lower ?? '')
  );
}
