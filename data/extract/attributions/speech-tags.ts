/** "..., X said", "..., said X, a spokesman", "... , X said, ...": what is said comes before, or around. */
import type { Attribution } from './attribution';
import { clauseBegins, isFinite, kindAt, lastWordAt, wordAt, type Clause } from './clause';
import { namesSomebody } from './names-somebody';
import { subjectAfter, subjectOf } from './source';
import type { Range } from './words';
import { CUE_VERBS } from './cue-verbs';

/** The attribution of a speech tag whose verb is chunk `verb`, if it is one. */
export function tagAttribution(clause: Clause, verb: number): Attribution | undefined {
  if (!isFinite(clause, verb)) return undefined;
  const tag = asTag(clause, verb) ?? invertedTag(clause, verb) ?? plainTag(clause, verb);
  if (!tag) return undefined;
  const content = around(clause, tag);
  if (content.length === 0) return undefined;
  const chunk = clause.chunks[verb];
  return {
    source: {
      from: clause.chunks[tag.source.from]?.from ?? 0,
      to: clause.chunks[tag.source.to - 1]?.to ?? 0,
    },
    cue: { from: chunk?.from ?? 0, to: chunk?.to ?? 0 },
    content,
  };
}

/** Chunks of a tag with its commas and of its source. */
interface Tag extends Range {
  source: Range;
}

const opensTag = (clause: Clause, at: number) =>
  kindAt(clause, at) === 'comma' ||
  (kindAt(clause, at) === 'quote' && /^(?:comma|stop)$/.test(kindAt(clause, at - 1) ?? '')) ||
  (kindAt(clause, at) === 'colon' && /^[—–-]/.test(wordAt(clause, at))) ||
  (kindAt(clause, at) === 'stop' && at > 0);

/** "As X told reporters, ...", "..., as X put it". */
function asTag(clause: Clause, verb: number): Tag | undefined {
  const source = subjectOf(clause, verb);
  if (!source || source.to > verb || wordAt(clause, source.from - 1) !== 'as') return undefined;
  const open = source.from - 1;
  if (open > 0 && kindAt(clause, open - 1) !== 'comma') return undefined;
  const next = afterVerb(clause, verb);
  if (kindAt(clause, next) !== 'comma' && kindAt(clause, next) !== 'stop') return undefined;
  return { from: Math.max(0, open - 1), to: next + 1, source };
}

/** ", said X". */
function invertedTag(clause: Clause, verb: number): Tag | undefined {
  let open = verb - 1;
  while (kindAt(clause, open) === 'adverb') open -= 1;
  if (!opensTag(clause, open) || open < 1) return undefined;
  if (clause.chunks[verb]?.to !== (clause.chunks[verb]?.from ?? 0) + 1) return undefined;
  const source = TELLS.test(wordAt(clause, verb)) ? undefined : subjectAfter(clause, verb);
  if (source && isObject(clause, source.from)) return undefined;
  // "Trump, said he would" goes on with a clause; "said X" does not.
  if (!source || isFinite(clause, source.from + 1) || wordAt(clause, source.to) === 'that') return undefined;
  const bare =
    kindAt(clause, open) === 'comma' && kindAt(clause, open - 1) !== 'quote' && !hasVerb(clause, open);
  if (bare && !interrupts(clause, source.to) && !isAside(clause, open, verb)) return undefined;
  // Between two commas alone, the second is no apposition's.
  const speaker = bare && isAside(clause, open, verb) ? { from: source.from, to: source.from + 1 } : source;
  return { from: open, to: tagEnd(clause, speaker.to), source: speaker };
}

/** Who stands behind these is told, not telling: "told Reuters". */
const TELLS = /^(?:tell|told|inform|assure|remind|notif|brief|convince|persuade|press)/;

/** "many people, both military and civilian, told her they did not". */
const isObject = ({ words, chunks }: Clause, at: number): boolean => {
  const { from = 0, to = 0 } = chunks[at] ?? {};
  return to === from + 1 && /^(?:him|her|them|us|me)$/.test(words[from]?.lower ?? '');
};

/** ", X said". */
function plainTag(clause: Clause, verb: number): Tag | undefined {
  const source = subjectOf(clause, verb);
  if (!source || source.to > verb) return undefined;
  const open = source.from - 1;
  if (!opensTag(clause, open) || open < 1) return undefined;
  const next = afterVerb(clause, verb);
  const kind = kindAt(clause, next);
  const closes =
    kind === undefined ||
    kind === 'stop' ||
    wordAt(clause, next) === ';' ||
    kind === 'quote' ||
    kind === 'comma' ||
    (kind === 'colon' && kindAt(clause, open) !== 'comma');
  if (!closes && !(kindAt(clause, open) === 'quote' && !saysClause(clause, verb))) return undefined;
  // "In Rome, he said, ..." and "On Monday, he said 'no'" open with a phrase alone.
  if (
    !hasVerb(clause, open) &&
    kindAt(clause, open) === 'comma' &&
    !(kind === undefined || kind === 'stop') &&
    !interrupts(clause, next)
  )
    return undefined;
  if (
    kind === 'comma' &&
    kindAt(clause, next + 1) === 'quote' &&
    kindAt(clause, open) === 'comma' &&
    (!hasVerb(clause, open) || opensWithCircumstance(clause))
  )
    return undefined;
  if (kind === 'quote' && kindAt(clause, open) === 'comma') return undefined;
  return { from: open, to: tagEnd(clause, next), source };
}

/** "Asked whether he would run, he said, '...'": what was not said. */
const opensWithCircumstance = (clause: Clause): boolean =>
  /^(?:preposition|marker)$/.test(kindAt(clause, 0) ?? '') ||
  (kindAt(clause, 0) === 'verb' && !isFinite(clause, 0));

/** "The combination, say economists, marks ...": no subject stands across one comma. */
function isAside(clause: Clause, open: number, verb: number): boolean {
  const { chunks } = clause;
  const head = lastWordAt(clause, verb + 1);
  if (!/^sa(?:y|ys|id)$/.test(chunks[verb]?.word ?? '') || !head || chunks[verb + 2]?.kind !== 'comma')
    return false;
  if (chunks.slice(0, open).some(({ kind }) => kind === 'comma')) return false;
  return namesSomebody(head);
}

/** "Officials, he said, were told": between a subject and its verb. */
const interrupts = (clause: Clause, close: number) =>
  kindAt(clause, close) === 'comma' &&
  // "Within months, X said, the shop was open."
  (isFinite(clause, close + 1)
    ? /^(?:noun|wh)$/.test(kindAt(clause, 0) ?? '')
    : clauseBegins(clause, close + 1));

const saysClause = (clause: Clause, verb: number) =>
  wordAt(clause, verb + 1) === 'that' || clauseBegins(clause, verb + 1);

function hasVerb(clause: Clause, to: number): boolean {
  for (let i = 0; i < to; i += 1) if (isFinite(clause, i)) return true;
  return false;
}

/** Past the addressee, time and place of a tag: "he told reporters on Monday", "X said in a statement". */
function afterVerb(clause: Clause, verb: number): number {
  let i = verb + 1;
  while (
    /^(?:adverb|time|preposition)$/.test(kindAt(clause, i) ?? '') ||
    wordAt(clause, i) === 'according' ||
    (kindAt(clause, i) === 'noun' && !isFinite(clause, i + 1))
  ) {
    if (
      kindAt(clause, i) === 'noun' &&
      i === verb + 1 &&
      !(CUE_VERBS.get(wordAt(clause, verb))?.frames.has('told') ?? false)
    )
      return i;
    i += 1;
  }
  return i;
}

/** The comma that ends the tag, where it stands within what is said. */
function tagEnd(clause: Clause, at: number): number {
  let i = at;
  while (/^(?:preposition|noun|time|adverb)$/.test(kindAt(clause, i) ?? '')) i += 1;
  return kindAt(clause, i) === 'comma' || kindAt(clause, i) === 'stop' || kindAt(clause, i) === 'colon'
    ? i + 1
    : i;
}

/** What stands before the tag, and after it if the sentence goes on as if the tag were not there. */
function around(clause: Clause, tag: Tag): Range[] {
  const before = beforeTag(clause, tag.from);
  const content = before ? [before] : [];
  const next = tag.to;
  const closed =
    kindAt(clause, tag.to - 1) === 'comma' ||
    kindAt(clause, tag.to - 1) === 'colon' ||
    kindAt(clause, tag.to - 1) === 'stop' ||
    kindAt(clause, next) === 'quote';
  if (!closed || next >= clause.chunks.length) return content;
  const form = clause.chunks[next]?.form;
  const goesOn =
    kindAt(clause, next) === 'quote' ||
    (form !== 'gerund' &&
      kindAt(clause, next) !== 'wh' &&
      !/^(?:as|after|while|when|before|in|at|but)$/.test(wordAt(clause, next)));
  if (!goesOn || kindAt(clause, next) === 'stop') return content;
  const last = lastChunk(clause);
  if (last <= next) return content;
  return [...content, { from: clause.chunks[next]?.from ?? 0, to: clause.chunks[last - 1]?.to ?? 0 }];
}

/** Without the final stop, unless a quotation mark follows it. */
export function lastChunk(clause: Clause): number {
  let last = clause.chunks.length;
  while (kindAt(clause, last - 1) === 'stop') last -= 1;
  return last;
}

function beforeTag(clause: Clause, open: number): Range | undefined {
  const end = kindAt(clause, open) === 'quote' ? open + 1 : open;
  let first = 0;
  for (let i = 0; i < open; i += 1) if (wordAt(clause, i) === ';') first = i + 1;
  const from = clause.chunks[first]?.from;
  const to = clause.chunks[end - 1]?.to;
  return from === undefined || to === undefined || to <= from ? undefined : { from, to };
}
