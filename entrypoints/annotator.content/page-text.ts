import { afterFrame } from './after-frame';
import { findArticle } from './article-region';
import type { ReadBlock } from './block-builder';
import { BlockReader } from './block-reader';
import { bodyShown } from './body-shown';
import { withoutLinkLists } from './link-lists';
import { nextTask } from './next-task';
import type { TextBlock } from './text-block';

/** How long one slice of reading may take, in milliseconds: with all else that a task does, far below 50. */
const SLICE = 8;

export interface PageTextOptions {
  /** Called with blocks that the page has changed, before their text is read anew. */
  onStale: (blocks: readonly TextBlock[]) => void;
  /** Called with each open shadow root and each frame's document that is read. */
  onScope?: (scope: ShadowRoot | Document) => void;
  /** Ends reading. */
  signal: AbortSignal;
}

interface Known {
  blocks: readonly ReadBlock[];
  content: string;
}

/** The text of a page's article. Read again, it gives the same blocks for what has not changed. */
export class PageText {
  readonly #document: Document;
  readonly #options: PageTextOptions;
  readonly #known = new WeakMap<Element, Known>();

  constructor(document: Document, options: PageTextOptions) {
    this.#document = document;
    this.#options = options;
  }

  /** Reads the page as it is now, in slices. */
  async read(): Promise<TextBlock[]> {
    // The frame first: to ask whether the body is shown would make the page lay itself out now.
    await afterFrame();
    await bodyShown(this.#document.body, this.#options.signal);
    this.#options.signal.throwIfAborted();
    const started = performance.now();
    const { roots, isBeside } = findArticle(this.#document.body);
    const reader = new BlockReader(roots, {
      ...this.#options,
      isBeside,
      known: (element) => this.#holding(element),
      onRead: (element, blocks) => this.#known.set(element, { blocks, content: element.textContent }),
    });
    if (performance.now() - started > SLICE) await this.#pause();
    while (!readSlice(reader)) await this.#pause();
    return withoutLinkLists(reader.blocks);
  }

  async #pause(): Promise<void> {
    await nextTask();
    this.#options.signal.throwIfAborted();
  }

  /** Marks split the text nodes of a block, but neither change what an element says nor take its nodes away. */
  #holding(element: Element): readonly ReadBlock[] | undefined {
    const known = this.#known.get(element);
    if (known === undefined) return undefined;
    const { blocks, content } = known;
    const holds =
      element.textContent === content && blocks.every(({ nodes }) => nodes.every((node) => node.isConnected));
    if (holds) return blocks;
    this.#known.delete(element);
    this.#options.onStale(blocks);
    return undefined;
  }
}

function readSlice(reader: BlockReader): boolean {
  const end = performance.now() + SLICE;
  return reader.read(() => performance.now() > end);
}
