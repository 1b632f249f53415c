/** A page's text as a reader has it: how its source code is wrapped and indented does not matter. */
import type { FoundMention } from '@/data/match/find-mentions';

/** A mention by its offsets into a page's plain text, and one thing that it stands for. */
export interface PlacedMention {
  start: number;
  end: number;
  ref: string;
}

const collapseSpaces = (text: string): string => text.replace(/\s+/g, ' ');

/** All blocks, each on a line of its own; a line break stands before the first and behind the last, too. */
export const plainText = (blocks: readonly string[]): string =>
  `\n${blocks.map((block) => `${collapseSpaces(block)}\n`).join('')}`;

/** Where mentions stand in the plain text; one that is left open stands there once for each thing it offers. */
export function placeMentions(
  mentions: readonly Pick<FoundMention, 'block' | 'start' | 'end' | 'refs'>[],
  blocks: readonly string[],
): PlacedMention[] {
  const starts = [1];
  for (const block of blocks) starts.push((starts.at(-1) ?? 0) + collapseSpaces(block).length + 1);
  return mentions.flatMap(({ block, start, end, refs }) => {
    const offsetOf = (at: number): number =>
      (starts[block] ?? 0) + collapseSpaces((blocks[block] ?? '').slice(0, at)).length;
    return refs.map((ref) => ({ start: offsetOf(start), end: offsetOf(end), ref }));
  });
}
