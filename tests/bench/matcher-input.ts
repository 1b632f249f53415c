/** Texts and dictionaries to measure with: the same at every run. */
import { readFileSync } from 'node:fs';
import type { Thing } from '@/data/match/thing';
import { thingsOf } from '@/data/match/things';
import { parsePack } from '@/data/read-pack';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Numbers from 0 to 1, by a linear congruential generator (Numerical Recipes). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Of news some 40 words in 1,000 are names of what a topic knows; of the starter article alone, four times as many. */
const PLAIN_BLOCKS_PER_BLOCK = 3;

/** Blocks of English: the starter article, and its words in another order without capitals. */
export function generateText(words: number): string[] {
  const random = randomNumbers(1);
  const article = read('data/articles/beijing-summit-2024.txt').split(/\n+/).filter(Boolean);
  const vocabulary = article.join(' ').toLowerCase().split(' ');
  const blocks: string[] = [];
  for (let count = 0, index = 0; count < words; index++) {
    const own = article[index % article.length] ?? '';
    const length = own.split(' ').length;
    blocks.push(own);
    for (let plain = 0; plain < PLAIN_BLOCKS_PER_BLOCK; plain++) {
      const text = Array.from({ length }, () => vocabulary[Math.floor(random() * vocabulary.length)] ?? '');
      blocks.push(text.join(' '));
    }
    count += length * (1 + PLAIN_BLOCKS_PER_BLOCK);
  }
  // As they come out of a message: whole strings, and not slices of one.
  return blocks.map((block) => structuredClone(block));
}

const SYLLABLES = 'ka lo mi re ta vu ne so pi du ger han bel tor wen zan ar el in os'.split(' ');

/** At least the starter topic's things, filled up with invented people, three names each. */
export function generateThings(aliases: number): Thing[] {
  const random = randomNumbers(2);
  const word = (): string => {
    const count = 2 + Math.floor(random() * 3);
    const text = Array.from({ length: count }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(
      '',
    );
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const things = thingsOf([parsePack(read('data/packs/beijing-summit-2024.json'))]);
  let count = things.reduce((sum, thing) => sum + thing.aliases.length, 0);
  for (let index = 0; count < aliases; index++, count += 3) {
    const [given, surname] = [word(), word()];
    const name = `${given} ${surname}`;
    const texts = [name, surname, `${given.charAt(0)}. ${surname}`];
    things.push({
      ref: `person-${index}`,
      kind: 'entity',
      type: 'person',
      name,
      aliases: texts.map((text) => ({ text, needsContext: text === surname })),
      neighbours: index % 2 === 0 || index === 0 ? [] : [`person-${index - 1}`],
    });
  }
  return things;
}
