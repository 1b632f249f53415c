import { keepsDistance } from './box';
import type { TextBlock } from './text-block';

/** A block with what is needed to tell prose from lists of links. */
export interface ReadBlock extends TextBlock {
  /** Characters, without the space around each piece. */
  length: number;
  /** How many of them stand in links. */
  linked: number;
  /** It is (part of) a heading. */
  heading: boolean;
}

/** Stands in a block's text for what parts it without being text: a picture, a button. No alias has it. */
export const OBJECT = '\uFFFC';

const LETTER = /\p{L}/u;
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u;

/** Collects text nodes into blocks, and numbers their sections. */
export class BlockBuilder {
  readonly blocks: ReadBlock[] = [];
  #block: (ReadBlock & { nodes: Text[]; starts: number[] }) | undefined;
  #section = 0;
  #sectionIsNew = true;
  #isParted = false;
  /** Inline elements whose sides lie between the last text and the next. */
  #sides: Element[] = [];

  /** Adds a text node whose nearest box is `element`. */
  add(node: Text, element: Element, { inLink, heading }: { inLink: boolean; heading: boolean }): void {
    const { data } = node;
    const length = data.trim().length;
    if (length === 0 && this.#block === undefined) return;
    this.#block ??= { element, text: '', nodes: [], starts: [], section: 0, length: 0, linked: 0, heading };
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
    if (this.#sides.length === 0 || !ENDS_IN_WORD.test(before) || !BEGINS_WITH_WORD.test(after)) return false;
    return keepsDistance(this.#sides);
  }
}

function withoutBlankEnd<Block extends { text: string; nodes: Text[]; starts: number[] }>(
  block: Block,
): Block {
  while (block.nodes.at(-1)?.data.trim() === '') {
    block.nodes.pop();
    block.text = block.text.slice(0, block.starts.pop());
  }
  return block;
}
