/** Words within a statement that mean something named before it, past its opening: "keeping him", "at the mosque". */
import type { Span } from '../annotations';
import { isPersonNoun } from './definite-nouns';
import { definitesIn, type Reference } from './definite-references';
import { leadsIn } from './lead-in';
import type { Opening } from './openings';
import { PERSONAL_PRONOUN } from './personal-pronoun';
import type { ReadingState } from './reading-state';
import { isWithin, overlaps, type SentenceView } from './sentence-view';
import type { Statement } from './statement';

export interface References {
  inner: Reference[];
  /** Otherwise some "he" means nobody whom the statement or the text before it names. */
  isClear: boolean;
  /** How many phrases mean something that stands in the text before only: "the station", "this effort". */
  loose: number;
}

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
  const things = definitesIn(state, place, skipped);
  return { inner: [...people.inner, ...things.inner], isClear: people.isClear, loose: things.loose };
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
): Omit<References, 'loose'> {
  const { words, names } = sentence;
  const isOpened = opening?.referent?.ids.some((id) => entities.get(id)?.type === 'person') ?? false;
  if (isOpened) return { inner: [], isClear: true };
  const inside = words.filter(
    (word) => isWithin(word, piece) && !skipped.some((span) => overlaps(span, word)),
  );
  const pronoun = inside.find(({ lower }) => PERSONAL_PRONOUN.test(lower));
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
  return chunks.some(({ kind, from, to }, at) => {
    const first = words[from];
    if (kind !== 'noun' || !first || first.start < pronoun.end) return false;
    const isSubject =
      /^(?:comma|noun|time)$/.test(chunks[at - 1]?.kind ?? '') || chunks[at + 1]?.form === 'finite';
    return isSubject && words.slice(from, to).some((word) => isWithin(word, piece) && isSomebody(word));
  });
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
