/** Which facts of a card come first: those that tell the most to somebody who reads this page. */
import type { FactStatus } from '../model';
import { partSaid, wordSet } from './said-before';

export interface RankedFact {
  text: string;
  /** Refs, the card's own thing among them. */
  about: readonly string[];
  status: FactStatus;
  /** How many sources tell it. */
  told: number;
  /** ISO 8601; the time that the fact speaks of, else the publication of its source. */
  time?: string;
}

/** What the card is of. */
export interface RankedThing {
  ref: string;
  name: string;
  /** What the reader has before them without the facts: the line under the name, what the page tells. */
  known: readonly string[];
}

export interface RankingPage {
  /** What is mentioned on the page. */
  refs: ReadonlySet<string>;
  /** Day of publication. */
  published?: string;
}

const WEIGHTS = {
  /** A fact that ties the card's thing to another one that the page speaks of. */
  neighbour: 3,
  /** It happened at the time of the page. */
  time: 1,
  /** It is about this thing before all others. */
  subject: 0.5,
  /** Its source says it in its own voice: what others say of a thing tells less of it, and is still shown. */
  stated: 0.3,
  /** Each doubling of its sources. */
  told: 0.3,
};
/** Facts that tie the same two things once more tell less than those that tie others: each counts so much of the one before. */
const REPEATED = 0.5;
/** Of which so much is said is said: the rest are the little words around it. */
const WHOLE = 0.8;
/** Sentences of one story share words: half of what makes it whole costs an eighth. */
const SHARED = 3;
/** What is said again still tells something: that much, so that of such facts, too, the better come first. */
const AGAIN = 0.05;
/** So many are chosen one by one, each with regard to those before; further down nobody compares. */
const CHOSEN = 30;
/** Days in which nearness in time halves. */
const HALF_LIFE = 180;
const MS_PER_DAY = 86_400_000;

/**
 * Orders the facts of one thing for a page, the most telling first. Greedy by marginal gain (Carbonell and Goldstein's
 * maximal marginal relevance): what the reader knows or a fact before it says as well tells little. Facts of equal
 * gain keep their order, which is the article's own.
 */
export function rankFacts<F extends RankedFact>(
  facts: readonly F[],
  thing: RankedThing,
  page: RankingPage,
): F[] {
  const rest = facts.map(candidateOf(thing, page, measureRarity(facts)));
  const seen: Seen = new Map();
  const ranked: F[] = [];
  while (rest.length > 0 && ranked.length < CHOSEN) {
    const gains = rest.map((each) => gainOf(each, seen));
    const [taken] = rest.splice(gains.indexOf(Math.max(...gains)), 1);
    if (taken === undefined) break;
    ranked.push(taken.fact);
    for (const { ref } of taken.ties) seen.set(ref, (seen.get(ref) ?? 0) + 1);
    for (const each of rest) each.said = Math.max(each.said, partSaid(each.words, taken.words));
  }
  const gains = new Map(rest.map((each) => [each, gainOf(each, seen)]));
  rest.sort((one, other) => (gains.get(other) ?? 0) - (gains.get(one) ?? 0));
  return [...ranked, ...rest.map(({ fact }) => fact)];
}

interface Candidate<F> {
  fact: F;
  words: ReadonlySet<string>;
  /** The most that one text before it says of it, 0 to 1. */
  said: number;
  /** What it tells whatever stands beside it. */
  base: number;
  /** To what else the page speaks of. */
  ties: readonly { ref: string; rarity: number }[];
}

/** How many facts before have tied the card's thing to each other one. */
type Seen = Map<string, number>;

function candidateOf(
  { ref: own, name, known }: RankedThing,
  page: RankingPage,
  rarity: ReadonlyMap<string, number>,
) {
  const ownName = wordSet(name);
  const texts = known.map((text) => wordSet(text, ownName));
  return <F extends RankedFact>(fact: F): Candidate<F> => {
    const words = wordSet(fact.text, ownName);
    return {
      fact,
      words,
      said: Math.max(0, ...texts.map((text) => partSaid(words, text))),
      base: weighAlone(fact, own, page),
      ties: fact.about
        .filter((ref) => ref !== own && page.refs.has(ref))
        .map((ref) => ({ ref, rarity: rarity.get(ref) ?? 0 })),
    };
  };
}

function gainOf({ base, ties, said }: Candidate<unknown>, seen: Seen): number {
  const tie = saturate(ties.map(({ ref, rarity }) => rarity * REPEATED ** (seen.get(ref) ?? 0)));
  const repeated = Math.min(said / WHOLE, 1) ** SHARED;
  return (base + WEIGHTS.neighbour * tie) * (1 - repeated * (1 - AGAIN));
}

/** What a fact tells on this page, whatever stands beside it. */
function weighAlone(fact: RankedFact, own: string, { published }: RankingPage): number {
  return (
    WEIGHTS.time * nearness(fact.time, published) +
    (fact.about[0] === own ? WEIGHTS.subject : 0) +
    (fact.status === 'stated' ? WEIGHTS.stated : 0) +
    WEIGHTS.told * Math.log2(Math.max(1, fact.told))
  );
}

/** 1 for what one fact alone is about, towards 0 for what they all are about: it tells the facts apart. */
function measureRarity(facts: readonly RankedFact[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { about } of facts)
    for (const ref of new Set(about)) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  const most = Math.log1p(facts.length);
  return new Map([...counts].map(([ref, count]) => [ref, Math.log1p(facts.length / count) / most]));
}

/** Several neighbours tell more than one, but a fact about everything is about nothing: 1 at the most. */
function saturate(weights: readonly number[]): number {
  return 1 - weights.reduce((missing, weight) => missing * (1 - Math.min(weight, 1) / 2), 1);
}

/** 1 for the same day, towards 0 for what is years away; 0 where a date is missing. */
function nearness(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return 0;
  const days = Math.abs(Date.parse(one) - Date.parse(other)) / MS_PER_DAY;
  return 0.5 ** (days / HALF_LIFE);
}
