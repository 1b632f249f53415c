/** Runs in a page: highlighters given a list of words, against the matcher over the same text. */
import AdvancedMark from 'advanced-mark.js';
import Mark from 'mark.js';
import { compileMatcher } from '@/data/match/compile';
import { loadMatcher } from '@/data/match/matcher';
import { thingsOf } from '@/data/match/things';
import { parsePack } from '@/data/read-pack';
import { generateTopic } from './generated-topic';
import { measureInTurns, timeOf } from './in-turns';
import { median } from './statistics';

export interface RivalTimes {
  /** Milliseconds, medians. */
  walk: number;
  hits: number;
  markJs: number;
  advancedMark: number;
  /** How often the last two ran. */
  runs: number;
}

const RUNS = 7;
/** They take seconds each, so a slow machine ends them early, in ms. */
const LONGEST = 60_000;
/** As near to whole words as each of them comes. */
const OPTIONS = { accuracy: 'exactly', separateWordSearch: false } as const;
/** Both go a step deeper for each word or each ten, and fail with too many at once ("Stack overflow"). */
const MOST_AT_ONCE = { markJs: 200, advancedMark: 2_500 };

export function measureRivals(starterPack: string, aliases: number): RivalTimes {
  const things = thingsOf([parsePack(starterPack), generateTopic(aliases)]);
  const matcher = loadMatcher(compileMatcher(things));
  const words = [...new Set(things.flatMap((thing) => thing.aliases.map(({ text }) => text)))];
  const blocks = Array.from(document.querySelectorAll('h1, h2, p, li'), ({ textContent }) => textContent);
  const [walk, hits] = measureInTurns([
    () => joinTexts(document.body),
    () => blocks.map((block) => matcher.findHits(block)),
  ]);
  const forMark = partsOf(words, MOST_AT_ONCE.markJs);
  const forAdvanced = partsOf(words, MOST_AT_ONCE.advancedMark);
  const mark = new Mark(document.body);
  const advanced = new AdvancedMark(document.body);
  const times = { markJs: [] as number[], advancedMark: [] as number[] };
  const end = performance.now() + LONGEST;
  for (let run = 0; run < RUNS && (run === 0 || performance.now() < end); run++) {
    times.markJs.push(timeOf(() => forMark.forEach((part) => mark.mark(part, OPTIONS))));
    mark.unmark();
    times.advancedMark.push(
      timeOf(() => forAdvanced.forEach((part) => advanced.mark(part, { ...OPTIONS, combinePatterns: true }))),
    );
    advanced.unmark();
  }
  return {
    walk: median(walk ?? []),
    hits: median(hits ?? []),
    markJs: median(times.markJs),
    advancedMark: median(times.advancedMark),
    runs: times.markJs.length,
  };
}

const partsOf = (words: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(words.length / size) }, (_, part) =>
    words.slice(part * size, (part + 1) * size),
  );

/** The bare lower bound: walks all text nodes and joins their text. */
function joinTexts(root: Node): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode() !== null) text += (walker.currentNode as Text).data;
  return text;
}
