/** Which sentences of a page say something of known things that is not known, and which say what is. */
import type { Fact } from '../model';
import { contentOf, likeness, type FactContent } from './merge/fact-content';
import { readSentences } from './sentences';

export interface NamedPlace {
  /** Index of the block. */
  block: number;
  /** UTF-16 offset into the block's text. */
  start: number;
  refs: readonly string[];
}

export interface Statement {
  block: number;
  /** UTF-16 offsets into the block's text. */
  start: number;
  end: number;
  kind: 'new' | 'known';
}

export interface KnownFact extends Pick<Fact, 'text'> {
  /** What it is about, by refs. */
  refs: readonly string[];
}

/** A headline or a remark of fewer words, names left out, says too little to be judged. */
const FEWEST_WORDS = 3;
/** Share of the words of the shorter that the longer has, from which both say the same. */
const SAME = 0.7;
/** Share of all words of both that both must have. */
const SAME_IN_ALL = 0.5;
/** Share of a sentence's words that a longer fact has, from which it says all of that sentence and more. */
const WITHIN = 0.9;

/** Only sentences that name a known thing are judged, in the page's order. */
export function findStatements(
  blocks: readonly string[],
  named: readonly NamedPlace[],
  facts: readonly KnownFact[],
): Statement[] {
  const factsOf = indexByRef(facts);
  return blocks.flatMap((text, block) => {
    const places = named.filter((place) => place.block === block);
    if (places.length === 0) return [];
    // The line breaks of a page's source are spaces to the reader.
    return readSentences(text.replace(/\s/g, ' ')).flatMap(({ start, end }): Statement[] => {
      const refs = places
        .filter((place) => place.start >= start && place.start < end)
        .flatMap((each) => each.refs);
      const content = contentOf(text.slice(start, end));
      if (refs.length === 0 || saysLittle(content)) return [];
      const candidates = new Set(refs.flatMap((ref) => factsOf.get(ref) ?? []));
      const isKnown = [...candidates].some((fact) => saysSame(content, fact));
      return [{ block, start, end, kind: isKnown ? 'known' : 'new' }];
    });
  });
}

function indexByRef(facts: readonly KnownFact[]): ReadonlyMap<string, FactContent[]> {
  const index = new Map<string, FactContent[]>();
  for (const { text, refs } of facts) {
    const content = contentOf(text);
    for (const ref of refs) {
      const known = index.get(ref);
      if (known === undefined) index.set(ref, [content]);
      else known.push(content);
    }
  }
  return index;
}

const saysLittle = ({ words, figures }: FactContent): boolean => words.size + figures.length < FEWEST_WORDS;

/** A figure that the fact does not have, or a "not", is news. */
function saysSame(sentence: FactContent, fact: FactContent): boolean {
  if (saysLittle(fact) || sentence.isNegated !== fact.isNegated) return false;
  const hasOtherFigure = sentence.figures.some(
    ({ value, unit }) => !fact.figures.some((figure) => figure.unit === unit && figure.value === value),
  );
  const { contained, shared } = likeness(sentence, fact);
  if (hasOtherFigure) return false;
  if (sentence.words.size <= fact.words.size && contained >= WITHIN) return true;
  return contained >= SAME && shared >= SAME_IN_ALL;
}
