/** What a cue says that somebody says: what follows it, by the frames that it has. */
import type { Frame } from './cue-verbs';
import { clauseBegins, isFinite, kindAt, wordAt, type Clause } from './clause';
import { contentEnd, type Reach } from './content-end';
import { phraseEnd } from './noun-phrases';
import type { Range } from './words';

export interface Cue {
  frames: ReadonlySet<Frame>;
  prepositions: ReadonlySet<string>;
}

/** Chunks of what is said, and by which frame. */
export interface Content extends Range {
  frame: Frame | 'quote' | 'preposition';
}

/** What follows the cue at chunk `at`. */
export function contentAfter(clause: Clause, at: number, cue: Cue): Content | undefined {
  const start = findStart(clause, at, cue);
  if (!start) return undefined;
  const subordinate = isSubordinate(clause, at);
  const to = contentEnd(clause, start.from, { reach: reachOf(start.frame), cue: at, subordinate });
  const from = start.frame === 'clause' ? pastTime(clause, start.from) : start.from;
  return to > from ? { ...start, from, to } : undefined;
}

/** "said [on Tuesday] the bill would pass": when it was said. */
function pastTime(clause: Clause, at: number): number {
  const isWhen =
    kindAt(clause, at) === 'preposition' &&
    kindAt(clause, at + 1) === 'time' &&
    kindAt(clause, at - 1) === 'verb';
  return isWhen && kindAt(clause, at + 2) === 'noun' ? at + 2 : at;
}

const reachOf = (frame: Content['frame']): Reach =>
  /^(?:clause|question|quote)$/.test(frame) ? 'clause' : 'phrase';

/** What follows can be nothing but what is said, even where no verb was seen in it. */
const SAYS = /^sa(?:y|ys|id)$/;

interface Start {
  from: number;
  frame: Content['frame'];
}

function findStart(clause: Clause, at: number, cue: Cue): Start | undefined {
  const { frames } = cue;
  const speaks = frames.has('clause') || frames.has('tag');
  const next = pastAdverbs(clause, at + 1);
  const direct = speaks ? quoteStart(clause, next) : undefined;
  if (direct !== undefined) return { from: direct, frame: 'quote' };
  if (cue.prepositions.has(wordAt(clause, next)) && !isTime(clause, next))
    return afterPreposition(clause, next, frames);
  return (
    that(clause, next, frames) ??
    infinitive(clause, next, frames) ??
    (frames.has('told') ? told(clause, next, frames) : undefined) ??
    request(clause, next, frames) ??
    label(clause, next, frames) ??
    (frames.has('clause') && (clauseBegins(clause, next) || isGap(clause, next))
      ? { from: next, frame: 'clause' }
      : undefined) ??
    late(clause, next, frames) ??
    thing(clause, next, frames) ??
    (SAYS.test(wordAt(clause, at)) &&
    wordAt(clause, next) !== 'according' &&
    /^(?:noun|adjective|verb)$/.test(kindAt(clause, next) ?? '')
      ? { from: next, frame: 'clause' }
      : undefined)
  );
}

function pastAdverbs(clause: Clause, at: number): number {
  let i = at;
  while (/^(?:adverb|time)$/.test(kindAt(clause, i) ?? '')) i += 1;
  return i;
}

/** `, "...`, `: ...`, `"...`. */
function quoteStart(clause: Clause, at: number): number | undefined {
  const kind = kindAt(clause, at);
  if (kind === 'quote') return at;
  if ((kind === 'comma' || kind === 'colon') && kindAt(clause, at + 1) === 'quote') return at + 1;
  if (kind === 'colon' && wordAt(clause, at) === ':' && at + 1 < clause.chunks.length) return at + 1;
  return undefined;
}

function that(clause: Clause, at: number, frames: Cue['frames']): Start | undefined {
  const word = wordAt(clause, at);
  if (frames.has('clause') && word === 'that' && /^(?:marker|wh)$/.test(kindAt(clause, at) ?? ''))
    return { from: at + 1, frame: 'clause' };
  const asks = word === 'whether' || word === 'if' || word === 'how' || kindAt(clause, at) === 'wh';
  return frames.has('question') && asks && !/^(?:who|which|whose|whom|when|as)$/.test(word)
    ? { from: at, frame: 'question' }
    : frames.has('question') && asks && word === 'who'
      ? { from: at, frame: 'question' }
      : undefined;
}

function infinitive(clause: Clause, at: number, frames: Cue['frames']): Start | undefined {
  const form = clause.chunks[at]?.form;
  if (frames.has('infinitive') && form === 'infinitive') return { from: at, frame: 'infinitive' };
  if (frames.has('gerund') && form === 'gerund') return { from: at, frame: 'gerund' };
  return undefined;
}

/** "told reporters (that) ...", "asked him whether". */
function told(clause: Clause, at: number, frames: Cue['frames']): Start | undefined {
  if (kindAt(clause, at) !== 'noun') return undefined;
  const next = pastParenthesis(clause, pastCircumstances(clause, phraseEnd(clause, at, false)));
  const quote = quoteStart(clause, next);
  if (quote !== undefined) return { from: quote, frame: 'quote' };
  const start = that(clause, next, frames);
  if (start) return start;
  const addressee = clause.chunks[at];
  const pronoun = clause.words[addressee?.from ?? 0]?.tag === 'PRP';
  const plain = at + 1;
  if (clauseBegins(clause, plain) && (pronoun || kindAt(clause, plain) === 'noun'))
    return { from: plain, frame: 'clause' };
  return next !== plain && clauseBegins(clause, next) && kindAt(clause, next) === 'noun'
    ? { from: next, frame: 'clause' }
    : undefined;
}

/** "urged Israel to halt", "called on X to", "wants him to". */
function request(clause: Clause, at: number, frames: Cue['frames']): Start | undefined {
  if (!frames.has('request') || kindAt(clause, at) !== 'noun') return undefined;
  const next = pastAdverbs(clause, phraseEnd(clause, at, false));
  return clause.chunks[next]?.form === 'infinitive' ? { from: at, frame: 'request' } : undefined;
}

function label(clause: Clause, at: number, frames: Cue['frames']): Start | undefined {
  const named = wordAt(clause, at) === 'as' || hasAs(clause, at);
  const labelled = frames.has('as-label') ? named : frames.has('label') && (named || namesIt(clause, at));
  return labelled ? { from: at, frame: 'label' } : undefined;
}

/** "call it a violation", not "called the heads to the House". */
function namesIt(clause: Clause, at: number): boolean {
  if (kindAt(clause, at) !== 'noun') return false;
  let next = at + 1;
  while (/^(?:of|in|on)$/.test(wordAt(clause, next)) && kindAt(clause, next + 1) === 'noun') next += 2;
  return kindAt(clause, next) !== 'preposition';
}

/** "X as Y". */
function hasAs(clause: Clause, at: number): boolean {
  if (kindAt(clause, at) !== 'noun') return false;
  for (let i = at + 1; i < at + 8; i += 1) {
    if (wordAt(clause, i) === 'as') return !isFinite(clause, i + 2);
    if (!/^(?:noun|preposition|adverb|quote)$/.test(kindAt(clause, i) ?? '')) return false;
  }
  return false;
}

/** "said on Monday at a rally in X that ...", "said in a statement, '...": time and place come first. */
function late(clause: Clause, at: number, frames: Cue['frames']): Start | undefined {
  if (!frames.has('clause') || kindAt(clause, at) === 'noun') return undefined;
  const past = pastCircumstances(clause, at);
  const next = pastParenthesis(clause, past);
  if (next === at) return undefined;
  const quote = quoteStart(clause, next);
  if (quote !== undefined) return { from: quote, frame: 'quote' };
  const start = that(clause, next, frames);
  if (start && wordAt(clause, next) !== 'who') return start;
  if (kindAt(clause, next) === 'comma' && wordAt(clause, next + 1) === 'that')
    return { from: next + 2, frame: 'clause' };
  return clauseBegins(clause, at) ? { from: at, frame: 'clause' } : undefined;
}

/** "a retreat, which critics say is a camp": the subject of what is said stands before the cue. */
const isGap = (clause: Clause, at: number) => isFinite(clause, at) && kindAt(clause, at - 1) === 'verb';

/** "explains, in a satirical fashion, that". */
function pastParenthesis(clause: Clause, at: number): number {
  if (kindAt(clause, at) !== 'comma' || wordAt(clause, at + 1) === 'that') return at;
  for (let i = at + 2; i < at + 9; i += 1)
    if (
      kindAt(clause, i) === 'comma' &&
      (wordAt(clause, i + 1) === 'that' || kindAt(clause, i + 1) === 'quote')
    )
      return wordAt(clause, i + 1) === 'that' ? i + 1 : i;
  return at;
}

function pastCircumstances(clause: Clause, at: number): number {
  let i = at;
  while (/^(?:preposition|noun|time|adverb|adjective)$/.test(kindAt(clause, i) ?? '')) i += 1;
  return i;
}

function thing(clause: Clause, at: number, frames: Cue['frames']): Start | undefined {
  if (!frames.has('noun')) return undefined;
  if (kindAt(clause, at) === 'quote') return { from: at, frame: 'noun' };
  return kindAt(clause, at) === 'noun' || kindAt(clause, at) === 'adjective'
    ? { from: at, frame: 'noun' }
    : undefined;
}

const isTime = (clause: Clause, at: number) => kindAt(clause, at + 1) === 'time';

function afterPreposition(clause: Clause, at: number, frames: Cue['frames']): Start | undefined {
  const kind = kindAt(clause, at + 1);
  if (!/^(?:noun|verb|quote|adjective|wh|other)$/.test(kind ?? '')) return undefined;
  const asked = request(clause, at + 1, frames);
  return asked ?? { from: at + 1, frame: 'preposition' };
}

/** Whether the cue at chunk `at` stands in a clause that a comma ends: "While he said ...", "X, who said ...,". */
export function isSubordinate(clause: Clause, at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const kind = kindAt(clause, i);
    if (isFinite(clause, i)) return false;
    if (kind === 'wh') return true;
    if (kind === 'marker' && wordAt(clause, i) !== 'that') return true;
    if (kind !== 'noun' && /^(?:as|after|before|when|since|until)$/.test(wordAt(clause, i))) return true;
    if (kind === 'stop' || kind === 'colon') return false;
  }
  return clause.chunks[at]?.form === 'gerund';
}
