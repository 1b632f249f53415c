import type { Annotations } from '@/data/extract/annotations';
import type { FoundFact } from '@/data/extract/found-fact';
import type { ArticleGold } from './gold';
import { add, NONE, type Counts } from './counts';
import { scoreAttributions } from './score-attributions';
import { scoreFacts, type FactScore } from './score-facts';
import { scoreClusters, scoreKinds, scoreSpans, type ClusterScore } from './score-names';
import { scoreEvents, scoreTimes } from './score-times';
import { overlap } from './spans';

export interface ArticleScore {
  spans: Counts;
  kinds: Counts;
  clusters: ClusterScore;
  times: Counts;
  events: Counts;
  content: Counts;
  relations: Counts;
  sources: number;
  facts: FactScore;
}

export function scoreArticle(
  found: Annotations,
  facts: readonly FoundFact[],
  gold: ArticleGold,
): ArticleScore {
  const { content, relations, sources } = scoreAttributions(found.attributions, gold.attributions);
  return {
    spans: scoreSpans(found.names, gold.names),
    kinds: scoreKinds(found.names, gold.names),
    clusters: scoreClusters(found.names, gold.names),
    times: scoreTimes(found.times, gold.times),
    events: scoreEvents(found.events, gold.events),
    content,
    relations,
    sources,
    facts: scoreFacts(facts, gold.facts, (id) => goldIdsOf(id, found, gold)),
  };
}

/** The gold's entities where a found one is named, and its events where a found one is told of. */
export function goldIdsOf(id: string, found: Annotations, gold: ArticleGold): string[] {
  const names = found.names.filter(({ entity }) => entity === id);
  const events = found.events.filter(({ event }) => event === id);
  return [
    ...gold.names.filter((name) => names.some((place) => overlap(place, name))).map(({ entity }) => entity),
    ...gold.events.filter((event) => events.some((place) => overlap(place, event))).map(({ event }) => event),
  ];
}

export function sumScores(scores: readonly ArticleScore[]): ArticleScore {
  const counts = (key: 'spans' | 'kinds' | 'times' | 'events' | 'content' | 'relations') =>
    scores.map((score) => score[key]).reduce(add, NONE);
  const sum = <Part>(part: (score: ArticleScore) => Part, key: keyof Part): number =>
    scores.reduce((total, score) => total + Number(part(score)[key]), 0);
  return {
    spans: counts('spans'),
    kinds: counts('kinds'),
    times: counts('times'),
    events: counts('events'),
    content: counts('content'),
    relations: counts('relations'),
    sources: scores.reduce((total, { sources }) => total + sources, 0),
    clusters: {
      precision: sum(({ clusters }) => clusters, 'precision'),
      recall: sum(({ clusters }) => clusters, 'recall'),
      names: sum(({ clusters }) => clusters, 'names'),
    },
    facts: {
      gold: sum(({ facts }) => facts, 'gold'),
      found: sum(({ facts }) => facts, 'found'),
      recalled: sum(({ facts }) => facts, 'recalled'),
      status: sum(({ facts }) => facts, 'status'),
      attribution: sum(({ facts }) => facts, 'attribution'),
      about: sum(({ facts }) => facts, 'about'),
    },
  };
}
