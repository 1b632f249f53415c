import type { Card, CardFact, CardSource } from '@/data/model';

/** Words that stand letter for letter in two articles by chance are fewer, in UTF-16 units. */
const LONG_QUOTE = 60;

/**
 * Sets apart the facts of a source that is the page itself, though it is not known by its address: the page has a long
 * quote of it, letter for letter.
 */
export function setOwnFactsApart(card: Card, pageText: string): Card {
  const text = plain(pageText);
  const all = card.facts.flatMap(({ sources }) => sources);
  const own = new Set(all.filter((source) => isQuotedIn(text, source)).map(keyOf));
  if (own.size === 0) return card;
  const isOwn = ({ sources }: CardFact) => sources.some((source) => own.has(keyOf(source)));
  return {
    ...card,
    facts: card.facts.filter((fact) => !isOwn(fact)),
    factsFromThisPage: [...card.factsFromThisPage, ...card.facts.filter(isOwn)],
  };
}

function isQuotedIn(text: string, { quote = '' }: CardSource): boolean {
  return quote.length >= LONG_QUOTE && text.includes(plain(quote));
}

const keyOf = ({ title, publisher, url, published }: CardSource): string =>
  JSON.stringify([title, publisher, url, published]);

const plain = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');
