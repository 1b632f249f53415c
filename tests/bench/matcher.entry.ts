/** Runs in a page: the matcher by itself, against the bare loop and others that look for many words in a text. */
import AhoCorasick from 'modern-ahocorasick';
import { compileMatcher } from '@/data/match/compile';
import { findMentions } from '@/data/match/find-mentions';
import { loadMatcher } from '@/data/match/matcher';
import { thingsOf } from '@/data/match/things';
import { parsePack } from '@/data/read-pack';
import { generateText } from './generated-text';
import { generateTopic } from './generated-topic';
import { measureInTurns, type Times } from './in-turns';

export interface MatcherInput {
  article: string;
  starterPack: string;
  words: number;
  /** Numbers of aliases, ascending; the others are measured with so many as `compared`. */
  counts: readonly number[];
  compared: number;
}

export interface MatcherTimes {
  /** Run by run: the loop, all hits for each number of aliases, all mentions and the rival for `compared`. */
  loop: Times;
  hits: readonly Times[];
  mentions: Times;
  ahoCorasick: Times;
  /** Bytes an alias, without its text and of that, for the greatest number. */
  bytes: number;
  textBytes: number;
}

export function measureMatcher({ article, starterPack, ...input }: MatcherInput): MatcherTimes {
  const blocks = generateText(article, input.words);
  const compiled = input.counts.map((aliases) => compile(starterPack, aliases));
  const matchers = compiled.map(({ record }) => loadMatcher(record));
  const compared = input.counts.indexOf(input.compared);
  const rival = new AhoCorasick([...(compiled[compared]?.texts ?? [])]);
  const [loop = [], mentions = [], ahoCorasick = [], ...hits] = measureInTurns([
    () => readAll(blocks),
    () => matchers[compared] && findMentions(matchers[compared], { blocks }),
    () => blocks.map((block) => rival.search(block)),
    ...matchers.map((matcher) => () => blocks.map((block) => matcher.findHits(block))),
  ]);
  return {
    loop,
    hits,
    mentions,
    ahoCorasick,
    ...sizeOf(compiled.at(-1), matchers.at(-1)?.aliasCount ?? NaN),
  };
}

interface Compiled {
  record: Uint8Array<ArrayBuffer>;
  texts: readonly string[];
  refs: readonly string[];
}

function compile(starterPack: string, aliases: number): Compiled {
  const things = thingsOf([parsePack(starterPack), generateTopic(aliases)]);
  return {
    record: compileMatcher(things),
    texts: things.flatMap((thing) => thing.aliases.map(({ text }) => text)),
    refs: things.map(({ ref }) => ref),
  };
}

function sizeOf(compiled: Compiled | undefined, aliases: number) {
  const { record, texts = [], refs = [] } = compiled ?? {};
  const textBytes = [...texts, ...refs].reduce((sum, text) => sum + new TextEncoder().encode(text).length, 0);
  return { bytes: ((record?.byteLength ?? NaN) - textBytes) / aliases, textBytes: textBytes / aliases };
}

/** Reads every character once: no matcher can do with less. */
function readAll(blocks: readonly string[]): number {
  let sum = 0;
  for (const block of blocks) {
    for (let at = 0; at < block.length; at++) sum = (sum + block.charCodeAt(at)) | 0;
  }
  return sum;
}
