import type { ReadBlock } from './block-builder';

/** A block with more of its text than this in links is a link. */
const MOST = 0.9;
/** Prose that a linked heading may announce, in characters. */
const PROSE = 80;

const isLink = ({ length, linked }: ReadBlock): boolean => linked > 0 && linked >= length * MOST;
const isProse = (block: ReadBlock | undefined): boolean =>
  block !== undefined && !isLink(block) && block.length >= PROSE;

const isHeadline = ({ element }: ReadBlock): boolean => element.closest('h1') !== null;

/** A cell of a table with heads: of a list of films, of results. A table without any may be there for the layout. */
function isInTable({ element }: ReadBlock): boolean {
  const table = element.closest('td, th')?.closest('table');
  return table != null && table.querySelector('th, caption') !== null;
}

/** Without the lists of links that stand among an article's text: "Read more", "Related". A linked headline stays. */
export function withoutLinkLists(blocks: readonly ReadBlock[]): ReadBlock[] {
  return blocks.filter(
    (block, index) =>
      !isLink(block) ||
      isHeadline(block) ||
      isInTable(block) ||
      (block.heading && announcesProse(blocks, index)),
  );
}

/** Prose follows, after a byline or a date at most. */
function announcesProse(blocks: readonly ReadBlock[], index: number): boolean {
  for (let next = index + 1; next < blocks.length && next <= index + 4; next++) {
    const block = blocks[next];
    if (isProse(block)) return true;
    if (block?.heading) return false;
  }
  return false;
}
