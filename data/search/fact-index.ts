/** Facts by words, ranked by BM25+ (MiniSearch): the words of a fact, and the names of what it is about. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { wordsOf } from './words';

export interface FactDocument {
  key: string;
  text: string;
  /** Names and aliases of what it is about, and who says it. */
  names: readonly string[];
  /** Of world basics: below all others that are found. */
  isBasic?: boolean;
}

export interface FactHit {
  key: string;
  score: number;
  /** Words of the documents that matched, folded; for highlighting. */
  words: string[];
}

export interface FactIndex {
  /**
   * The best facts for a query, best first. Words may be beginnings; all must be found, or, where no fact has them
   * all, as many as any fact has, but at least half.
   */
  search(query: string, limit?: number): FactHit[];
}

/** A name says better than the words of a sentence what a fact is about. */
const NAME_WEIGHT = 2;
/** Shorter beginnings are those of too many words, unless the reader is still typing. */
const SHORTEST_BEGINNING = 3;
/** One letter in five may be wrong, in words long enough to be told from others. */
const FUZZY = { from: 6, share: 0.2 };
/** Facts that are indexed before others get their turn. */
const CHUNK = 500;

const NAME_BREAK = '\n';

export async function indexFacts(facts: readonly FactDocument[]): Promise<FactIndex> {
  const index = new MiniSearch<FactDocument>({
    idField: 'key',
    fields: ['text', 'names'],
    extractField: (fact, field) =>
      field === 'names' ? fact.names.join(NAME_BREAK) : field === 'key' ? fact.key : fact.text,
    tokenize: (text, field) => splitWords(text, field === 'names'),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (query) => splitWords(query, true),
      boost: { names: NAME_WEIGHT },
      prefix: (term, position, terms) => term.length >= SHORTEST_BEGINNING || position === terms.length - 1,
      fuzzy: (term) => (term.length >= FUZZY.from ? FUZZY.share : false),
    },
  });
  await index.addAllAsync(facts, { chunkSize: CHUNK });
  const basics = new Set(facts.flatMap(({ key, isBasic }) => (isBasic === true ? [key] : [])));
  const rank = ({ id }: SearchResult) => Number(basics.has(String(id)));
  return {
    search: (query, limit = 50) => {
      const wanted = splitWords(query, true).length;
      const all = index.search(query, { combineWith: 'AND' });
      const found = all.length > 0 || wanted < 2 ? all : withMostWords(index.search(query), wanted);
      return found
        .sort((one, other) => rank(one) - rank(other))
        .slice(0, limit)
        .map(({ id, score, terms }) => ({ key: String(id), score, words: terms }));
    },
  };
}

/** Words in their order; of many names of one thing, each word once. */
function splitWords(text: string, once: boolean): string[] {
  const words = wordsOf(text).map(({ word }) => word);
  return once ? [...new Set(words)] : words;
}

function withMostWords(results: readonly SearchResult[], wanted: number): SearchResult[] {
  const most = results.reduce((best, { queryTerms }) => Math.max(best, queryTerms.length), 0);
  return most * 2 < wanted ? [] : results.filter(({ queryTerms }) => queryTerms.length === most);
}
