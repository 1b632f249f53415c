import type { ArticleReading } from './article-reading';
import { listedFacts } from './facts/listed-facts';
import { factsOfSentence } from './facts/sentence-facts';
import { readArticle } from './facts/reading-state';
import { roleFacts } from './facts/role-facts';
import { viewSentences } from './facts/sentence-view';
import { TellingRoles } from './facts/telling-roles';
import type { FoundFact } from './found-fact';
import { isForeign } from './read-article/read-language';

/** Statements of less worth are not kept. */
const LEAST_VALUE = 0.45;

/**
 * The statements of an article that are worth keeping: sentences, or clauses of them, each understood without the
 * article, with its place in it, what it is about and how it stands. In the order of the text, roles first.
 */
export function findFacts(reading: ArticleReading, roles = new TellingRoles(reading)): FoundFact[] {
  const sentences = viewSentences(reading);
  const state = readArticle(reading, sentences);
  const { text } = reading.article;
  const told = sentences.flatMap((sentence, at) =>
    isForeign(text.slice(sentence.start, sentence.end))
      ? []
      : [...factsOfSentence(state, sentences, sentence, at), ...listedFacts(state, sentences, at)],
  );
  return distinct(
    [...roleFacts(reading, roles), ...ofOwnPlace(told)].filter(({ value }) => value >= LEAST_VALUE),
  );
}

/** Of two that quote the same the better one: a line of a list is also a sentence. */
function ofOwnPlace(facts: readonly FoundFact[]): FoundFact[] {
  const placeOf = ({ quote }: FoundFact) => `${quote.start}-${quote.end}`;
  const best = new Map<string, FoundFact>();
  for (const fact of facts) {
    const other = best.get(placeOf(fact));
    if (!other || other.value < fact.value) best.set(placeOf(fact), fact);
  }
  return facts.filter((fact) => best.get(placeOf(fact)) === fact);
}

/** One of several that say the same in the same words. */
const distinct = (facts: readonly FoundFact[]): FoundFact[] =>
  [...new Map(facts.toReversed().map((fact) => [fact.text.toLowerCase(), fact])).values()].reverse();
