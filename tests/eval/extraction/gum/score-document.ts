import type { Annotations, AttributionAnnotation, NameAnnotation, Span } from '@/data/extract/annotations';
import { add, NONE, type Counts } from '../counts';
import { scoreClusters, scoreKinds, scoreSpans, type ClusterScore } from '../score-names';
import { scoreTimes } from '../score-times';
import { overlap } from '../spans';
import type { AttributionClause } from './read-clauses';
import type { GumDate } from './read-dates';
import type { GumDocument, GumName } from './gum-document';

export interface GumScore {
  spans: Counts;
  /** Spans and kinds of people, places and organisations, which GUM tells apart as we do. */
  kinds: Counts;
  clusters: ClusterScore;
  times: Counts;
  clauses: ClauseScore;
}

/** Clauses in which somebody says something, those of them that were found, and the found ones with the right source. */
export interface ClauseScore {
  gold: number;
  found: number;
  sources: number;
}

export function scoreDocument(found: Annotations, gold: GumDocument): GumScore {
  const names = comparableNames(found.names, gold.names);
  const kinds = comparableKinds(names);
  const dates = gold.dates.flatMap(({ value, ...span }) => (value === undefined ? [] : [{ ...span, value }]));
  return {
    spans: scoreSpans(names.found, names.gold),
    kinds: scoreKinds(kinds.found, kinds.gold),
    clusters: scoreClusters(names.found, names.gold),
    times: scoreTimes(comparableTimes(found, gold.dates), dates),
    clauses: scoreClauses(found.attributions, gold.clauses),
  };
}

export function sumGumScores(scores: readonly GumScore[]): GumScore {
  const counts = (key: 'spans' | 'kinds' | 'times'): Counts =>
    scores.map((each) => each[key]).reduce(add, NONE);
  const total = <Part>(part: (score: GumScore) => Part, key: keyof Part): number =>
    scores.reduce((sum, score) => sum + Number(part(score)[key]), 0);
  return {
    spans: counts('spans'),
    kinds: counts('kinds'),
    times: counts('times'),
    clusters: {
      precision: total(({ clusters }) => clusters, 'precision'),
      recall: total(({ clusters }) => clusters, 'recall'),
      names: total(({ clusters }) => clusters, 'names'),
    },
    clauses: {
      gold: total(({ clauses }) => clauses, 'gold'),
      found: total(({ clauses }) => clauses, 'found'),
      sources: total(({ clauses }) => clauses, 'sources'),
    },
  };
}

interface Names {
  found: NameAnnotation[];
  gold: NameAnnotation[];
}

const isSame = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

/**
 * Leaves out what GUM does not annotate as we do: adjectives of nationality, and proper nouns that stand for events or
 * for what it has no kind for; to find them is neither right nor wrong.
 */
function comparableNames(found: readonly NameAnnotation[], gold: readonly GumName[]): Names {
  const wanted = gold.flatMap(({ kind, entity = '', ...span }) =>
    kind === 'event' || kind === 'other' ? [] : [{ ...span, type: kind, entity }],
  );
  const neutral = gold.filter(({ kind }) => kind === 'event' || kind === 'other');
  const counts = (name: NameAnnotation): boolean =>
    wanted.some((one) => isSame(one, name)) ||
    (!neutral.some((one) => overlap(one, name)) &&
      (name.type !== 'group' || wanted.some((one) => overlap(one, name))));
  return { found: found.filter(counts), gold: wanted };
}

const TOLD_APART: ReadonlySet<string> = new Set(['person', 'place', 'organisation']);

/** Peoples ("Americans") are persons to GUM, facilities are places, organisations or objects. */
function comparableKinds({ found, gold }: Names): Names {
  const groups = found.filter(({ type }) => type === 'group');
  return {
    found: found.filter(({ type }) => TOLD_APART.has(type)),
    gold: gold.filter((one) => TOLD_APART.has(one.type) && !groups.some((group) => isSame(group, one))),
  };
}

/** Without what stands in a period or in a date that has no year: there is no value to compare. */
function comparableTimes({ times }: Annotations, dates: readonly GumDate[]): Annotations['times'] {
  const valueless = dates.filter(({ value }) => value === undefined);
  return times.filter((time) => !valueless.some((date) => overlap(date, time)));
}

function scoreClauses(
  attributions: readonly AttributionAnnotation[],
  clauses: readonly AttributionClause[],
): ClauseScore {
  const pairs = clauses.flatMap((clause) => {
    const one = attributions.find((each) => isIn(each, clause));
    return one ? [{ one, clause }] : [];
  });
  const hasSource = ({ one, clause }: (typeof pairs)[number]): boolean =>
    one.source !== null && clause.source !== undefined && overlap(one.source, clause.source);
  return { gold: clauses.length, found: pairs.length, sources: pairs.filter(hasSource).length };
}

/** Its cue, or its source where it has no cue, stands in the clause, and some of its content in what the clause is about. */
const isIn = ({ cue, source, content }: AttributionAnnotation, clause: AttributionClause): boolean => {
  const place = cue ?? source;
  return (
    place !== null &&
    overlap(place, clause) &&
    content.some((said) => clause.contents.some((unit) => overlap(said, unit)))
  );
};
