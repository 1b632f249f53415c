import type { NameKind } from '../names/name-kinds';
import { isTitle } from '../names/titles';
import { looksLikeEvent, mendKind } from './kind-cues';
import { labelSentence, type LabelledDocument, type RawName } from './training-text';

export interface GumWord {
  form: string;
  upos: string;
  /** Penn Treebank tag. */
  xpos: string;
  head: number;
  deprel: string;
  start: number;
  end: number;
}

/** A phrase of GUM's, from word `first` to `last`, both within. */
export interface GumPhrase {
  id: string;
  type: string;
  /** Wikipedia title, where it is a named thing. */
  identity: string;
  first: number;
  last: number;
}

export interface GumSentence {
  text: string;
  words: GumWord[];
  phrases: GumPhrase[];
  /** Begins a paragraph, heading or list item. */
  startsBlock: boolean;
}

const KINDS: Record<string, NameKind> = {
  person: 'person',
  place: 'place',
  organization: 'organisation',
  object: 'work',
  abstract: 'work',
  event: 'event',
  animal: 'other',
  plant: 'other',
  substance: 'other',
};

/** Reads one `.conllu` file of the GUM corpus: words with offsets, and the phrases for its entities. */
export function readGum(conllu: string): GumSentence[] {
  const open = new Map<string, Omit<GumPhrase, 'last'>[]>();
  let block = false;
  const sentences: GumSentence[] = [];
  for (const part of conllu.split('\n\n')) {
    const lines = part.split('\n');
    block ||= lines.some((line) => line.startsWith('# newpar'));
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    const joined = spaceless(lines);
    sentences.push({ ...readRows(rows, joined, open), startsBlock: block });
    block = false;
  }
  return sentences;
}

/** Words after which the text has no space; parts of "don't" but the last are marked on the whole only. */
function spaceless(lines: readonly string[]): Set<string> {
  const ids = new Set<string>();
  for (const line of lines) {
    const [id = '', , , , , , , , , misc = ''] = line.split('\t');
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) {
      for (let i = Number(range[1]); i < Number(range[2]); i += 1) ids.add(String(i));
      if (misc.includes('SpaceAfter=No')) ids.add(range[2] ?? '');
    } else if (misc.includes('SpaceAfter=No')) ids.add(id);
  }
  return ids;
}

function readRows(rows: string[][], glued: Set<string>, open: Map<string, Omit<GumPhrase, 'last'>[]>) {
  let text = '';
  const words: GumWord[] = [];
  const phrases: GumPhrase[] = [];
  rows.forEach((row, i) => {
    const [id = '', form = '', , upos = '', xpos = '', , head = '0', deprel = '', , misc = ''] = row;
    words.push({
      form,
      upos,
      xpos,
      head: Number(head) - 1,
      deprel,
      start: text.length,
      end: text.length + form.length,
    });
    text += form + (glued.has(id) ? '' : ' ');
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    for (const [piece] of entity.matchAll(/\([^()]+\)?|[^()]+\)/g)) readBracket(piece, i, open, phrases);
  });
  return { text: text.trimEnd(), words, phrases };
}

function readBracket(
  piece: string,
  at: number,
  open: Map<string, Omit<GumPhrase, 'last'>[]>,
  done: GumPhrase[],
) {
  const [id = '', type = '', , , , , , ...identity] = piece.replace(/[()]/g, '').split('-');
  const stack = open.get(id) ?? [];
  open.set(id, stack);
  if (piece.startsWith('(')) {
    const title = decodeURIComponent(identity.join('-').replace(/%(?![\dA-F]{2})/g, '%25')).replaceAll(
      '_',
      ' ',
    );
    stack.push({ id: id.replace(/\[.*/, ''), type, identity: title, first: at });
  }
  const begun = piece.endsWith(')') ? stack.pop() : undefined;
  if (begun) done.push({ ...begun, last: at });
}

const isName = (word: GumWord | undefined) =>
  word !== undefined && (/^NNPS?$/.test(word.xpos) || (word.upos === 'PROPN' && word.xpos !== 'POS'));
const LINK = /^(?:of|for|and|the|&|'s|’s|'|’|de|la|del|du|des|in|on|-|–)$/i;
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)$|^(?:am|pm|a\.m\.|p\.m\.|ad|bc|bce|ce|utc|gmt|est|edt|[A-Z]{2,4}T)$/i;

/** The names among the phrases: their proper nouns around the head, without titles and articles. */
export function gumNames(sentence: GumSentence): RawName[] {
  const names: RawName[] = [];
  const taken = new Set<number>();
  const byLength = [...sentence.phrases].sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const phrase of byLength) {
    const span = phrase.type === 'time' ? undefined : nameWithin(sentence, phrase);
    if (!span || range(span).some((i) => taken.has(i))) continue;
    addName(names, sentence, span, phrase);
    range(span).forEach((i) => taken.add(i));
  }
  for (const span of looseRuns(sentence, taken)) addName(names, sentence, span);
  return names;
}

type Span = [number, number];
const range = ([from, to]: Span) => Array.from({ length: to - from }, (_, i) => from + i);

function addName(names: RawName[], sentence: GumSentence, [from, to]: Span, phrase?: GumPhrase) {
  const first = sentence.words[from];
  const last = sentence.words[to - 1];
  if (!first || !last) return;
  const name = sentence.text.slice(first.start, last.end);
  const kind = phrase ? kindOf(name, phrase) : 'other';
  names.push({
    start: first.start,
    end: last.end,
    kind,
    ...(phrase && { entity: phrase.identity === '' ? phrase.id : phrase.identity }),
  });
}

function kindOf(name: string, phrase: GumPhrase): NameKind {
  const kind = KINDS[phrase.type] ?? 'other';
  if (kind === 'work' && looksLikeEvent(name)) return 'event';
  return mendKind(name, kind);
}

/** Words from one to another of `phrase` that make the name, or nothing if its head is no proper noun. */
function nameWithin(sentence: GumSentence, phrase: GumPhrase): Span | undefined {
  const { words } = sentence;
  const byTitle = matchIdentity(words, phrase);
  if (byTitle) return trim(words, byTitle, phrase);
  const head = range([phrase.first, phrase.last + 1]).find((i) => {
    const parent = words[i]?.head ?? -1;
    return parent < phrase.first || parent > phrase.last;
  });
  if (head === undefined || !isName(words[head])) return undefined;
  return trim(words, grow(sentence, phrase, head), phrase);
}

function matchIdentity(words: readonly GumWord[], { identity, first, last }: GumPhrase): Span | undefined {
  if (identity === '') return undefined;
  const wanted = identity
    .replace(/ \(.*\)$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  for (let from = first; from <= last; from += 1) {
    let joined = '';
    for (let to = from; to <= last && joined.length < wanted.length; to += 1) {
      joined += (words[to]?.form ?? '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
      if (joined === wanted && range([from, to + 1]).some((i) => isName(words[i]))) return [from, to + 1];
    }
  }
  return undefined;
}

function grow({ words, phrases }: GumSentence, phrase: GumPhrase, head: number): Span {
  const nested = (i: number) =>
    phrases.some(
      (p) =>
        p !== phrase &&
        p.first === i &&
        p.last < phrase.last &&
        p.last - p.first < phrase.last - phrase.first,
    );
  let from = head;
  while (from > phrase.first && (isName(words[from - 1]) || hyphenBefore(words, from, phrase))) from -= 1;
  let to = head + 1;
  while (to <= phrase.last) {
    if (isName(words[to]) || /^\d+$/.test(words[to]?.form ?? '')) to += 1;
    else if (isLink(words, to, phrase) && phrase.type !== 'person' && !nested(to + 1)) to += 2;
    else if (
      words[to]?.form === 'of' &&
      words[to + 1]?.form === 'the' &&
      isName(words[to + 2]) &&
      phrase.type !== 'person'
    )
      to += 3;
    else if (words[to]?.form === '-' && words[to + 1]) to += 2;
    else break;
  }
  return [from, Math.min(to, phrase.last + 1)];
}

const hyphenBefore = (words: readonly GumWord[], at: number, { first }: GumPhrase) =>
  (words[at - 1]?.form === '-' && at - 2 >= first && isName(words[at - 2])) ||
  (words[at]?.form === '-' && isName(words[at - 1]));
const isLink = (words: readonly GumWord[], at: number, { last }: GumPhrase) =>
  at < last && LINK.test(words[at]?.form ?? '') && isName(words[at + 1]);

/** Without the article, the titles, nested possessors and a final possessive. */
function trim(words: readonly GumWord[], [from, to]: Span, { type }: GumPhrase): Span | undefined {
  const form = (i: number) => words[i]?.form ?? '';
  while (to > from && /^(?:'s|’s|'|’|,|-|of|the|and|")$/i.test(form(to - 1))) to -= 1;
  while (to - from > 1 && type !== 'abstract' && /^\p{Ll}/u.test(form(to - 1)) && isName(words[from]))
    to -= 1;
  if (type === 'person') {
    let name = from;
    for (let i = from; i < to - 1; i += 1)
      if (isTitle(form(i)) || words[i]?.deprel === 'nmod:desc') name = i + 1;
    from = name;
    if (to - from === 1 && isTitle(form(from))) return undefined;
  }
  while (from < to && /^(?:the|a|an|'s|’s|"|“|-|,)$/i.test(form(from))) from += 1;
  if (from >= to || !range([from, to]).some((i) => isName(words[i]))) return undefined;
  return CALENDAR.test(form(from)) ? undefined : [from, to];
}

/** Proper nouns outside every named phrase ("a Toyota car"): names, of a kind that GUM does not tell. */
function looseRuns({ words }: GumSentence, taken: Set<number>): Span[] {
  const runs: Span[] = [];
  let from = -1;
  words
    .concat({ form: '', upos: '', xpos: '', head: -1, deprel: '', start: 0, end: 0 })
    .forEach((word, i) => {
      const within =
        isName(word) &&
        !taken.has(i) &&
        /^\p{Lu}/u.test(word.form) &&
        !isTitle(word.form) &&
        !CALENDAR.test(word.form);
      if (within && from < 0) from = i;
      if (!within && from >= 0) {
        runs.push([from, i]);
        from = -1;
      }
    });
  return runs;
}

/** The names of one file as training text. */
export function labelGum(id: string, conllu: string): LabelledDocument {
  const sentences = readGum(conllu).map((sentence) => labelSentence(sentence.text, gumNames(sentence)));
  return { id, corpus: 'gum', sentences };
}
