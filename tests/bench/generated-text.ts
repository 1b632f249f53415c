import { randomNumbers } from './random-numbers';

/** Of news some 40 words in 1,000 are names of what a topic knows; of the starter article alone, four times as many. */
const PLAIN_BLOCKS_PER_BLOCK = 3;

/** Blocks of English, at least so many words: an article's, and its words in another order without capitals. */
export function generateText(article: string, words: number): string[] {
  const random = randomNumbers(1);
  const own = article.split(/\n+/).filter(Boolean);
  const vocabulary = own.join(' ').toLowerCase().split(' ');
  const blocks: string[] = [];
  for (let count = 0, index = 0; count < words; index++) {
    const block = own[index % own.length] ?? '';
    const length = block.split(' ').length;
    blocks.push(block);
    for (let plain = 0; plain < PLAIN_BLOCKS_PER_BLOCK; plain++) {
      const text = Array.from({ length }, () => vocabulary[Math.floor(random() * vocabulary.length)] ?? '');
      blocks.push(text.join(' '));
    }
    count += length * (1 + PLAIN_BLOCKS_PER_BLOCK);
  }
  // As they come out of a message: whole strings, and not slices of one.
  return blocks.map((block) => structuredClone(block));
}
