import { keepsDistance } from './box';
import type { TextBlock } from './text-block';

/** A block with what is needed to tell prose from lists of links. */
export interface ReadBlock extends TextBlock {
  section: number;
  /** Characters, without the space around each piece. */
  length: number;
  /** How many of them stand in links. */
  linked: number;
  /** It is (part of) a heading. */
  heading: boolean;
}

/** Stands in a block's text for what parts it without being text: a picture, a button. No alias has it. */
export const OBJECT = '\uFFFC';

/**
 * Nearly all letters, as ranges: of the rest of the BMP up to U+2BFF are signs. `\p{L}` says it exactly, but its table
 * takes a millisecond to build in each page.
 */
const LETTER = /[A-Za-z\u00aa-\u1fff\u2c00-\ufffb]/;
const IN_WORD = /[\dA-Za-z\u00aa-\u1fff\u2c00-\ufffb]/;

interface OpenBlock extends ReadBlock {
  nodes: Text[];
  starts: number[];
}

/** What a text node stands in. */
interface Around {
  /** The nearest element that has a box for it. */
  holder: Element;
  inLink: boolean;
  inHeading: boolean;
}

/** Collects text nodes into blocks, and numbers their sections. */
export class BlockBuilder {
  readonly blocks: ReadBlock[] = [];
  #block: OpenBlock | undefined;
  #section = 0;
  #sectionIsNew = true;
  #isParted = false;
  /** Inline elements whose sides lie between the last text and the next. */
  #sides: Element[] = [];

  /** Adds a text node. */
  add(node: Text, { holder, inLink, inHeading }: Around): void {
    const { data } = node;
    const length = data.trim().length;
    if (length === 0 && this.#block === undefined) return;
    this.#block ??= blockIn(holder, inHeading);
    const block = this.#block;
    if (block.text !== '' && (this.#isParted || this.#isApart(block.text, data))) block.text += OBJECT;
    block.nodes.push(node);
    block.starts.push(block.text.length);
    block.text += data;
    block.length += length;
    if (inLink) block.linked += length;
    this.#isParted = false;
    if (this.#sides.length > 0) this.#sides = [];
  }

  /** Adds blocks that were read before. */
  addKnown(blocks: readonly ReadBlock[]): void {
    this.end();
    for (const block of blocks) {
      block.section = this.#section;
      this.blocks.push(block);
    }
    this.#sectionIsNew = false;
  }

  /** Something that is not text stands here: no mention crosses it. */
  part(): void {
    this.#isParted = true;
  }

  /** The text goes past the side of an inline element. */
  pass(element: Element): void {
    if (this.#block !== undefined) this.#sides.push(element);
  }

  /** Ends the block: the next text begins a new one. */
  end(): void {
    const block = this.#block;
    this.#block = undefined;
    this.#isParted = false;
    if (this.#sides.length > 0) this.#sides = [];
    if (block === undefined || !LETTER.test(block.text)) return;
    block.section = this.#section;
    this.#sectionIsNew = false;
    this.blocks.push(withoutBlankEnd(block));
  }

  /** The next block begins a new section, unless the present one is still empty. */
  beginSection(): void {
    this.end();
    if (!this.#sectionIsNew) this.#section += 1;
    this.#sectionIsNew = true;
  }

  #isApart(before: string, after: string): boolean {
    if (this.#sides.length === 0 || !IN_WORD.test(before.at(-1) ?? '') || !IN_WORD.test(after[0] ?? ''))
      return false;
    return keepsDistance(this.#sides);
  }
}

function blockIn(element: Element, heading: boolean): OpenBlock {
  return { element, text: '', nodes: [], starts: [], section: 0, length: 0, linked: 0, heading };
}

function withoutBlankEnd(block: OpenBlock): ReadBlock {
  while (block.nodes.at(-1)?.data.trim() === '') {
    block.nodes.pop();
    block.text = block.text.slice(0, block.starts.pop());
  }
  return block;
}
