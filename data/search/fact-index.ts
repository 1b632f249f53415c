/** Facts by words, ranked by BM25+ (MiniSearch): the words of a fact, and the names of what it is about. */
import MiniSearch from 'minisearch';
import { foldForSearch } from './fold';

export interface FactDocument {
  key: string;
  text: string;
  /** Names and aliases of what it is about, and who says it. */
  names: readonly string[];
}

export interface FactHit {
  key: string;
  score: number;
  /** Words of the documents that matched, folded; for highlighting. */
  words: string[];
}

export interface FactIndex {
  /** The best facts for a query, the last word of which may be unfinished. All words must be found. */
  search(query: string, limit?: number): FactHit[];
}

/** A name says better than the words of a sentence what a fact is about. */
const NAME_WEIGHT = 2;

export function indexFacts(facts: readonly FactDocument[]): FactIndex {
  const index = new MiniSearch<FactDocument>({
    idField: 'key',
    fields: ['text', 'names'],
    extractField: (fact, field) =>
      field === 'names' ? fact.names.join(' \n ') : field === 'key' ? fact.key : fact.text,
    tokenize: splitWords,
    processTerm: foldForSearch,
    searchOptions: {
      boost: { names: NAME_WEIGHT },
      combineWith: 'AND',
      prefix: (_term, position, terms) => position === terms.length - 1,
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
    },
  });
  index.addAll(facts);
  return {
    search: (query, limit = 50) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id, score, terms }) => ({ key: String(id), score, words: terms })),
  };
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Words in any script, those written without spaces among them. */
function splitWords(text: string): string[] {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
