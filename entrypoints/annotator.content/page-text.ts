import { afterFrame } from './after-frame';
import { findArticle } from './article-region';
import { OBJECT, type ReadBlock } from './block-builder';
import { BlockReader } from './block-reader';
import { bodyShown } from './body-shown';
import { withoutLinkLists } from './link-lists';
import { nextTask } from './next-task';
import type { TextBlock } from './text-block';
import { wholeTextOf } from './whole-text';

/** How long one slice of reading may take, in milliseconds: with all else that a task does, far below 50. */
const SLICE = 8;

export interface PageTextOptions {
  /** Called with blocks that the page has changed, before their text is read anew. */
  onStale: (blocks: readonly TextBlock[]) => void;
  /** Called with each open shadow root and each frame's document that is read. */
  onScope?: (scope: ShadowRoot | Document) => void;
  /** Whether frames of this very site are read. */
  readsFrames?: boolean;
  /** Ends reading. */
  signal: AbortSignal;
}

interface Known {
  blocks: readonly ReadBlock[];
  content: string;
  hidden: readonly Element[];
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
    for (const root of roots) this.#enterScopes(root);
    const reader = new BlockReader(roots, {
      ...this.#options,
      isBeside,
      known: (element) => this.#holding(element),
      onRead: (element, blocks, hidden) =>
        this.#known.set(element, { blocks, content: contentOf(element), hidden }),
    });
    if (performance.now() - started > SLICE) await this.#pause();
    while (!readSlice(reader)) await this.#pause();
    return withoutLinkLists(reader.blocks);
  }

  /** The reader does not come past the shadow roots in which an article as a whole stands. */
  #enterScopes(root: Element): void {
    for (let scope = root.getRootNode(); scope instanceof ShadowRoot; scope = scope.host.getRootNode())
      this.#options.onScope?.(scope);
  }

  async #pause(): Promise<void> {
    await nextTask();
    this.#options.signal.throwIfAborted();
  }

  /** Marks split the text nodes of a block, but neither change what an element says nor take its nodes away. */
  #holding(element: Element): readonly ReadBlock[] | undefined {
    const known = this.#known.get(element);
    if (known === undefined) return undefined;
    const { blocks, content, hidden } = known;
    const holds =
      contentOf(element) === content &&
      blocks.every(areNodesWhole) &&
      !hidden.some((each) => each.checkVisibility());
    if (holds) return blocks;
    this.#known.delete(element);
    this.#options.onStale(blocks);
    return undefined;
  }
}

/** What an element says: of most the data of one text node, which is at hand. */
function contentOf(element: Element): string {
  const { firstChild } = element;
  const isLone = firstChild?.nodeType === Node.TEXT_NODE && firstChild.nextSibling === null;
  return isLone ? (firstChild as Text).data : element.textContent;
}

/** Somebody may have split or joined the nodes of a text that says the same: highlights have nothing to stand in. */
function areNodesWhole({ text, nodes, starts }: TextBlock): boolean {
  return nodes.every((node, index) => {
    const whole = node.isConnected ? wholeTextOf(node) : undefined;
    const start = starts[index] ?? 0;
    const rest = (starts[index + 1] ?? text.length) - start - (whole?.length ?? 0);
    // What parts two texts stands between their nodes, one unit long.
    return (
      whole !== undefined &&
      text.startsWith(whole, start) &&
      (rest === 0 || text[start + whole.length] === OBJECT)
    );
  });
}

function readSlice(reader: BlockReader): boolean {
  const end = performance.now() + SLICE;
  return reader.read(() => performance.now() > end);
}
