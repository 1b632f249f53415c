/** Runs in a page: the matcher by itself, against the bare loop and others that look for many words in a text. */
import AhoCorasick from 'modern-ahocorasick';
import { compileMatcher } from '@/data/match/compile';
import { findMentions } from '@/data/match/find-mentions';
import { loadMatcher } from '@/data/match/matcher';
import { thingsOf } from '@/data/match/things';
import { parsePack } from '@/data/read-pack';
import { generateText } from './generated-text';
import { generateTopic } from './generated-topic';
import { measureInTurns } from './in-turns';

export interface MatcherInput {
  article: string;
  starterPack: string;
  words: number;
  aliases: number;
  withAhoCorasick: boolean;
}

export interface MatcherTimes {
  aliases: number;
  /** Milliseconds, medians: the loop, all hits, all mentions. */
  loop: number;
  hits: number;
  mentions: number;
  ahoCorasick?: number;
  /** Bytes an alias, without and with its text. */
  bytes: number;
  textBytes: number;
}

export function measureMatcher({ article, starterPack, ...input }: MatcherInput): MatcherTimes {
  const blocks = generateText(article, input.words);
  const things = thingsOf([parsePack(starterPack), generateTopic(input.aliases)]);
  const record = compileMatcher(things);
  const matcher = loadMatcher(record);
  const texts = things.flatMap(({ aliases }) => aliases.map(({ text }) => text));
  const rival = input.withAhoCorasick ? new AhoCorasick(texts) : undefined;
  const [loop = NaN, hits = NaN, mentions = NaN, ahoCorasick] = measureInTurns([
    () => readAll(blocks),
    () => blocks.map((block) => matcher.findHits(block)),
    () => findMentions(matcher, { blocks }),
    ...(rival === undefined ? [] : [() => blocks.map((block) => rival.search(block))]),
  ]);
  const ownTexts = [...texts, ...things.map(({ ref }) => ref)];
  const textBytes = ownTexts.reduce((sum, text) => sum + new TextEncoder().encode(text).length, 0);
  return {
    aliases: matcher.aliasCount,
    ...{ loop, hits, mentions },
    ...(ahoCorasick !== undefined && { ahoCorasick }),
    bytes: (record.byteLength - textBytes) / matcher.aliasCount,
    textBytes: textBytes / matcher.aliasCount,
  };
}

/** Reads every character once: no matcher can do with less. */
function readAll(blocks: readonly string[]): number {
  let sum = 0;
  for (const block of blocks) {
    for (let at = 0; at < block.length; at++) sum = (sum + block.charCodeAt(at)) | 0;
  }
  return sum;
}
