/** Words within a statement that mean something named before it, past its opening: "keeping him", "at the mosque". */
import type { Span } from '../annotations';
import { isPersonNoun, isThingNoun } from './definite-nouns';
import type { Referent } from './focus';
import { leadsIn } from './lead-in';
import type { Opening } from './openings';
import type { ReadingState } from './reading-state';
import { isWithin, overlaps, type SentenceView } from './sentence-view';
import type { Statement } from './statement';

export interface Reference extends Span {
  referent: Referent;
  /** "his" */
  possessive: boolean;
}

export interface References {
  inner: Reference[];
  /** Otherwise some "he" means nobody whom the statement or the text before it names. */
  isClear: boolean;
}

const PERSONAL = /^(?:he|him|his|himself|she|her|herself)$/;

/** The phrase that says who says it, and the opening, are told by other rules. */
export function referencesIn(
  state: ReadingState,
  place: Statement,
  opening: Opening | undefined,
): References {
  const { sentence, piece } = place;
  const skipped = [...quotedSpans(sentence, piece), ...(opening ? [opening] : [])];
  const source = piece.attribution?.source;
  if (source) skipped.push(source);
  const people = peopleReferences(state, place, { opening, skipped });
  return { inner: [...people.inner, ...definites(state, sentence, piece, skipped)], isClear: people.isClear };
}

interface Around {
  opening: Opening | undefined;
  skipped: readonly Span[];
}

/** A personal pronoun before which the statement has nobody: the first is told by the name, and so are the rest. */
function peopleReferences(
  { focus, entities }: ReadingState,
  { sentence, piece, at }: Statement,
  { opening, skipped }: Around,
): References {
  const { words, names } = sentence;
  const isOpened = opening?.referent?.ids.some((id) => entities.get(id)?.type === 'person') ?? false;
  if (isOpened) return { inner: [], isClear: true };
  const inside = words.filter(
    (word) => isWithin(word, piece) && !skipped.some((span) => overlaps(span, word)),
  );
  const pronoun = inside.find(({ lower }) => PERSONAL.test(lower));
  if (!pronoun) return { inner: [], isClear: true };
  const isSomebody = ({ start, lower, tag }: (typeof words)[number]) =>
    (tag === 'NN' && isPersonNoun(lower)) ||
    names.some((name) => name.type === 'person' && name.start <= start && start < name.end);
  const before = words.filter((word) => word.start >= piece.start && word.start < pronoun.start);
  if (before.some(isSomebody) || comesAfter(sentence, piece, pronoun, isSomebody))
    return { inner: [], isClear: true };
  const referent = focus.resolve(pronoun.lower.replace('self', ''), at);
  if (!referent || pronoun.lower.endsWith('self')) return { inner: [], isClear: false };
  const { start, end, tag } = pronoun;
  return { inner: [{ start, end, referent, possessive: tag === 'PRP$' }], isClear: true };
}

/** "Discussing his concern, [Najib Razak] said": whom a pronoun in what leads up to the subject means follows. */
function comesAfter(
  { words, chunks }: SentenceView,
  piece: Span,
  pronoun: Span,
  isSomebody: (word: SentenceView['words'][number]) => boolean,
): boolean {
  if (!leadsIn(chunks.find(({ from }) => (words[from]?.start ?? -1) >= piece.start))) return false;
  const comma = words.findIndex(({ lower, start }) => lower === ',' && start >= piece.start);
  if ((words[comma]?.start ?? 0) < pronoun.start) return false;
  return words.slice(comma + 1).some((word) => isWithin(word, piece) && isSomebody(word));
}

const GOES_ON = /^(?:of|for|that|which|who|where|whose|in|at|to|on|from|behind|near)$/;

/** "The mosque" at any place, where one thing of that noun was named before and the statement does not name it. */
function definites(
  { things, entities }: ReadingState,
  { words, chunks, names, events }: SentenceView,
  piece: Span,
  skipped: readonly Span[],
): Reference[] {
  const told = new Set(names.filter((name) => isWithin(name, piece)).map(({ entity }) => entity));
  return chunks.flatMap(({ kind, from, to }) => {
    const [the, noun, next] = [words[from], words[from + 1], words[to]];
    if (kind !== 'noun' || to - from !== 2 || the?.lower !== 'the' || noun?.tag !== 'NN') return [];
    const span = { start: the.start, end: noun.end };
    if (!isWithin(span, piece) || [...skipped, ...events].some((other) => overlaps(other, span))) return [];
    const isKnown = told.has(noun.lower) || !(isThingNoun(noun.lower) || isPersonNoun(noun.lower));
    told.add(noun.lower);
    if (isKnown) return [];
    const referent = things.resolve(noun.lower, span.start);
    const [id = ''] = referent?.ids ?? [];
    if (!referent || told.has(id) || !entities.has(id)) return [];
    if (GOES_ON.test(next?.lower ?? '') || isNamedNext(words, to)) return [];
    told.add(id);
    return [{ ...span, referent, possessive: false }];
  });
}

/** "the coach, Joe Allen", "the coach Joe Allen" */
function isNamedNext(words: SentenceView['words'], at: number): boolean {
  const next = words[at]?.lower === ',' ? words[at + 1] : words[at];
  return next?.tag.startsWith('NNP') ?? false;
}

/** What stands in quotation marks: the speaker's own words stay. */
function quotedSpans({ words }: SentenceView, piece: Span): Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  for (const { lower, start, end } of words) {
    if (open === undefined && /^["“«]$/.test(lower)) open = start;
    else if (open !== undefined && /^["”»]$/.test(lower)) {
      spans.push({ start: open, end });
      open = undefined;
    } else if (open === undefined && lower === '”') spans.push({ start: piece.start, end });
  }
  return open === undefined ? spans : [...spans, { start: open, end: piece.end }];
}
