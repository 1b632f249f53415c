import type { Row } from '../section';
import { f1, precision, recall, share } from './counts';
import type { ArticleScore } from './score-article';
import { bCubed } from './score-names';

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Each measure with the goal that the project has set itself. */
const MEASURES: readonly [what: string, goal: number | '', of: (score: ArticleScore) => number][] = [
  ['names, spans: F1', 0.95, ({ spans }) => f1(spans)],
  ['names, spans: precision', '', ({ spans }) => precision(spans)],
  ['names, spans: recall', '', ({ spans }) => recall(spans)],
  ['names, span and kind: F1', 0.9, ({ kinds }) => f1(kinds)],
  ['clusters of those found: B-cubed F1', 0.95, ({ clusters }) => bCubed(clusters)],
  ['dates, value: F1', 0.95, ({ times }) => f1(times)],
  ['events: F1', 0.75, ({ events }) => f1(events)],
  ['attributions, characters of content: F1', 0.75, ({ content }) => f1(content)],
  ['attributions found: recall', 0.65, ({ relations }) => recall(relations)],
  ['attributions found: precision', '', ({ relations }) => precision(relations)],
  ['attributions, source of those found', 0.85, ({ sources, relations }) => share(sources, relations.right)],
  ['facts: recall', 0.8, ({ facts }) => share(facts.recalled, facts.gold)],
  ['facts: status of those found', 0.9, ({ facts }) => share(facts.status, facts.recalled)],
  ['facts: attribution of those found', 0.85, ({ facts }) => share(facts.attribution, facts.recalled)],
  ['facts: about of those found', 0.95, ({ facts }) => share(facts.about, facts.recalled)],
];

type Measure = (typeof MEASURES)[number];

/** The libraries find no events and facts, no two names of one thing, and nobody who says something. */
const byLibraries = ([what, , of]: Measure, { libraries }: Pick<BySide, 'libraries'>): number | string =>
  /event|fact|cluster|source/.test(what) ? '-' : round(of(libraries));

export type BySide = Readonly<Record<'libraries' | 'backstory', ArticleScore>>;

/** Libraries beside Backstory, on articles that are known and, where there are any, on those held out. */
export function compare(known: BySide, heldOut?: BySide): Row[] {
  return MEASURES.map((measure) => {
    const [what, goal, of] = measure;
    return {
      what,
      libraries: byLibraries(measure, known),
      backstory: round(of(known.backstory)),
      ...(heldOut && {
        'held out, libraries': byLibraries(measure, heldOut),
        'held out, backstory': round(of(heldOut.backstory)),
      }),
      goal,
    };
  });
}

/** Values by what is measured. */
export type Figures = Readonly<Record<string, number>>;

/** Libraries, and Backstory when it first saw the pages, now, and now on those held out. */
export function compareWithFirstSeen(firstSeen: Figures, now: BySide & { heldOut: ArticleScore }): Row[] {
  return MEASURES.map((measure) => {
    const [what, goal, of] = measure;
    return {
      what,
      libraries: byLibraries(measure, now),
      'when first seen': firstSeen[what] ?? '-',
      now: round(of(now.backstory)),
      'now, held out': round(of(now.heldOut)),
      goal,
    };
  });
}

export function rowOf(article: string, score: ArticleScore): Row {
  const { spans, kinds, clusters, times, events, content, facts } = score;
  return {
    article,
    names: round(f1(spans)),
    kinds: round(f1(kinds)),
    clusters: round(bCubed(clusters)),
    dates: round(f1(times)),
    events: round(f1(events)),
    attributions: round(f1(content)),
    facts: round(share(facts.recalled, facts.gold)),
    'facts found': facts.found,
  };
}
