import type { NameKind } from '../names/name-kinds';
import { isTitle } from '../names/titles';
import { looksLikeEvent, mendKind } from './kind-cues';
import { readGum, type GumPhrase, type GumSentence, type GumWord } from './read-gum';
import { labelSentence, type LabelledDocument, type RawName } from './training-text';

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

const isName = (word: GumWord | undefined) =>
  word !== undefined && (/^NNPS?$/.test(word.xpos) || (word.upos === 'PROPN' && word.xpos !== 'POS'));
const LINK = /^(?:of|for|and|the|&|'s|’s|'|’|de|la|del|du|des|-|–)$/i;
/** Joins two names more often than it stands within one: "Khartoum and Juba". */
const CONJUNCTION = /^and$/i;
/** With a capital in courts, councils and contracts, and yet no names. */
const GENERIC =
  /^(?:government|state|nation|members?|city|society|administration|petitioner|respondent|defendant|plaintiff|counsel|honor|people|consulate|college|group|court|congregation|church|university|company|board|council|committee|individual|judiciary|refugees|author|student|chair|chapter|figure|table|section|appendix|extract|operator|case|career|colonel|internet)$/i;
const ADDRESS = /[@/]|^\p{Ll}+\.\p{Ll}|^www\./u;
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
  if (GENERIC.test(name) || ADDRESS.test(name)) return;
  const kind = phrase ? kindOf(name, phrase) : 'other';
  names.push({
    start: first.start,
    end: last.end,
    kind,
    ...(phrase && knowsKind(name, kind) && { entity: phrase.identity === '' ? phrase.id : phrase.identity }),
  });
}

/** Of a short form that GUM calls abstract its kind is not learned: in news it is an organisation's. */
const knowsKind = (name: string, kind: NameKind) => kind !== 'other' || !/^\p{Lu}{2,6}$/u.test(name);

function kindOf(name: string, phrase: GumPhrase): NameKind {
  const kind = KINDS[phrase.type] ?? 'other';
  if (kind === 'work' && looksLikeEvent(name)) return 'event';
  if (kind === 'work' && !isTitleOfWork(name, phrase)) return 'other';
  return mendKind(name, kind);
}

/** GUM's objects and abstract things hold faiths, tongues, theories and short forms too; a work has a title. */
const isTitleOfWork = (name: string, { identity }: GumPhrase) =>
  !/^\p{Lu}{2,6}s?$/u.test(name) &&
  !/(?:ism|ity|ics|ology|ese)$/.test(name) &&
  (identity !== '' || /\s/.test(name));

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
  // "NASA Administrator", "Governor of Virginia": what is named is within.
  if (phrase.type === 'person' && isTitle(words[head]?.form ?? '')) return undefined;
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
const isLink = (words: readonly GumWord[], at: number, { last, type }: GumPhrase) =>
  at < last &&
  LINK.test(words[at]?.form ?? '') &&
  isName(words[at + 1]) &&
  !(/^(?:place|organization)$/.test(type) && CONJUNCTION.test(words[at]?.form ?? ''));

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
