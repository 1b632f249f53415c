/**
 * How long the matcher takes for a page's text, in Node: against the bare loop that reads every character once, and
 * against modern-ahocorasick; from 100 to 500,000 aliases. `npx tsx tests/bench/matcher.ts` prints a table.
 */
import AhoCorasick from 'modern-ahocorasick';
import { compileMatcher } from '@/data/match/compile';
import { findMentions } from '@/data/match/find-mentions';
import { loadMatcher } from '@/data/match/matcher';
import { generateText, generateThings } from './matcher-input';

const ALIAS_COUNTS = [100, 1_000, 10_000, 100_000, 500_000] as const;
const WORDS = 20_000;
/** Compiling it for more takes minutes. */
const MOST_FOR_AHO_CORASICK = 10_000;

export interface MatcherFigures {
  aliases: number;
  /** Milliseconds, medians, for a text of 20,000 words. */
  loop: number;
  find: number;
  mentions: number;
  ahoCorasick?: number;
  load: number;
  compile: number;
  bytesPerAlias: number;
  textBytesPerAlias: number;
  mentionCount: number;
}

/** Reads every character once: no matcher can do with less. */
function readAll(blocks: readonly string[]): number {
  let sum = 0;
  for (const block of blocks) {
    for (let at = 0; at < block.length; at++) sum = (sum + block.charCodeAt(at)) | 0;
  }
  return sum;
}

const RUNS = 9;

/** Median milliseconds of each, run in turns, so that what else the machine does meets all alike. */
function measureInTurns(tasks: readonly (() => unknown)[]): number[] {
  const times = tasks.map((): number[] => []);
  for (let run = -2; run < RUNS; run++) {
    tasks.forEach((task, index) => {
      const start = performance.now();
      task();
      // The first two warm up.
      if (run >= 0) times[index]?.push(performance.now() - start);
    });
  }
  return times.map((own) => own.sort((one, other) => one - other)[RUNS >> 1] ?? 0);
}

function timeOnce<T>(task: () => T): [result: T, milliseconds: number] {
  const start = performance.now();
  const result = task();
  return [result, performance.now() - start];
}

export function measureMatcher(aliases: number): MatcherFigures {
  const blocks = generateText(WORDS);
  const things = generateThings(aliases);
  const texts = things.flatMap((thing) => thing.aliases.map(({ text }) => text));
  const [record, compile] = timeOnce(() => compileMatcher(things));
  const [matcher, load] = timeOnce(() => loadMatcher(record));
  const rival = aliases <= MOST_FOR_AHO_CORASICK ? new AhoCorasick(texts) : undefined;
  const [loop = 0, find = 0, mentions = 0, ahoCorasick] = measureInTurns([
    () => readAll(blocks),
    () => blocks.map((block) => matcher.findHits(block)),
    () => findMentions(matcher, { blocks }),
    ...(rival === undefined ? [] : [() => blocks.map((block) => rival.search(block))]),
  ]);
  const textBytes =
    texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) +
    things.reduce((sum, { ref }) => sum + ref.length, 0);
  return {
    aliases: matcher.aliasCount,
    loop,
    find,
    mentions,
    ...(ahoCorasick !== undefined && { ahoCorasick }),
    load,
    compile,
    bytesPerAlias: record.byteLength / matcher.aliasCount,
    textBytesPerAlias: textBytes / matcher.aliasCount,
    mentionCount: findMentions(matcher, { blocks }).mentions.length,
  };
}

export const measureMatchers = (): MatcherFigures[] => ALIAS_COUNTS.map(measureMatcher);

function printTable(figures: readonly MatcherFigures[]): void {
  console.table(
    figures.map((each) => ({
      aliases: each.aliases,
      mentions: each.mentionCount,
      'loop ms': each.loop.toFixed(2),
      'find ms': each.find.toFixed(2),
      'find / loop': (each.find / each.loop).toFixed(2),
      'all / loop': (each.mentions / each.loop).toFixed(1),
      'ahocorasick / find': each.ahoCorasick === undefined ? '-' : (each.ahoCorasick / each.find).toFixed(1),
      'load ms': each.load.toFixed(2),
      'compile ms': each.compile.toFixed(0),
      'bytes/alias': (each.bytesPerAlias - each.textBytesPerAlias).toFixed(1),
      '+ text': each.textBytesPerAlias.toFixed(1),
    })),
  );
}

if (process.argv[1] === import.meta.filename) printTable(measureMatchers());
