import type { Fact, Pack } from '../../model';
import type { Span } from '../annotations';
import { factId } from '../propose/fact-id';
import { quoteAt } from '../propose/quote';
import type { OverlayFact } from './overlay';

export interface FactOverlay {
  given: readonly OverlayFact[];
  /** Quotes of facts that are not wanted. */
  leftOut: readonly string[];
  /** Of the article. */
  text: string;
}

interface Placed {
  fact: Fact;
  at: Span;
}

/**
 * The found facts and those of the overlay, in the order of the article. A fact of the overlay takes the place of what is
 * found at the same words, and has from there what it does not say itself.
 * @throws {Error} where a quote is not in the article once, or a fact of its own lacks a part.
 */
export function overlayFacts(
  { facts, sources }: Pick<Pack, 'facts' | 'sources'>,
  { given, leftOut, text }: FactOverlay,
): Fact[] {
  const source = sources[0]?.id ?? '';
  const found = facts.map((fact) => ({ fact, at: placeOf(fact, text) }));
  const placed = given.map((fact) => {
    const at = placeIn(text, fact.quote);
    return { fact: compose(fact, { source, quote: quoteAt(text, at), basis: basisOf(at, found) }), at };
  });
  const taken = [...placed.map(({ at }) => at), ...leftOut.map((quote) => placeIn(text, quote))];
  const kept = found.filter(({ at }) => !taken.some((words) => isWithin(words, at)));
  return [...kept, ...placed].sort(inOrder).map(({ fact }) => fact);
}

function placeOf({ quote }: Fact, text: string): Span {
  const { exact = '', prefix = '', suffix = '' } = quote ?? {};
  const start = text.indexOf(prefix + exact + suffix) + prefix.length;
  return { start, end: start + exact.length };
}

function placeIn(text: string, quote: string): Span {
  const start = text.indexOf(quote);
  if (start === -1) throw new Error(`the overlay quotes “${quote}”, which the article does not say`);
  if (text.includes(quote, start + 1))
    throw new Error(`the overlay quotes “${quote}”, which the article says twice: take more words`);
  return { start, end: start + quote.length };
}

const overlap = (one: Span, other: Span): number =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start);

/** More than half of the words: where a statement begins and ends may change with the extractor. */
const isWithin = (words: Span, found: Span): boolean => overlap(words, found) * 2 > words.end - words.start;

/** The fact from which most of the words are, and of several the shortest. */
function basisOf(words: Span, found: readonly Placed[]): Fact | undefined {
  const [best] = found
    .filter(({ at }) => isWithin(words, at))
    .sort(
      (one, other) => overlap(words, other.at) - overlap(words, one.at) || length(one.at) - length(other.at),
    );
  return best?.fact;
}

const length = ({ start, end }: Span): number => end - start;

function compose(
  { quote: words, ...given }: OverlayFact,
  { basis, ...own }: Pick<Fact, 'source'> & { quote: ReturnType<typeof quoteAt>; basis: Fact | undefined },
): Fact {
  const { text, about, status, ...rest } = { ...(basis && partsFrom(basis, given)), ...given };
  if (text === undefined || about === undefined || status === undefined)
    throw new Error(`nothing is found at “${words}”: give the overlay’s fact a text, about and status`);
  return { ...rest, id: factId(own.source, text), text, about, status, ...own };
}

/** Whoever says how a fact stands also says whose word it is. */
function partsFrom({ attributedTo, attribution, ...basis }: Fact, given: Omit<OverlayFact, 'quote'>): Fact {
  if (given.status !== undefined) return basis;
  return {
    ...basis,
    ...(attributedTo !== undefined && { attributedTo }),
    ...(attribution !== undefined && { attribution }),
  };
}

const inOrder = (one: Placed, other: Placed): number =>
  one.at.start - other.at.start || one.at.end - other.at.end;
