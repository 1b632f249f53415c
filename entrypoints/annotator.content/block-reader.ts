import { isProse } from './beside-article';
import { BlockBuilder, type ReadBlock } from './block-builder';
import { boxOf, isDropCap, isOutOfSight } from './box';
import { isFootnoteMark } from './footnote-mark';
import { frameBody } from './frame-body';
import { isSetAside, leftOutBySelf } from './left-out';
import { SeenChildren } from './seen-children';

export interface ReaderOptions {
  /** Whether an element stands beside the article. */
  isBeside: (element: Element) => boolean;
  /** Called with each open shadow root and each frame's document that is read. */
  onScope?: (scope: ShadowRoot | Document) => void;
}

/** An element on the way down. */
interface Level {
  element: Element;
  children: SeenChildren;
  /** The nearest element around that has a box for its text. */
  holder: Element;
  isBlock: boolean;
  isVisible: boolean;
  inLink: boolean;
  inHeading: boolean;
  isSection: boolean;
}

/** Nodes between two looks at the clock. */
const STRIDE = 50;
const HEADING = /^h[1-6]$/;
const SECTION_HEADING = /^h[23]$/;
/** Whatever stands by itself within a page: an article, a post of a live blog. */
const ITEM = '[itemprop="liveBlogUpdate"], [itemtype$="/BlogPosting"], [role="article"]';

/**
 * Reads text into blocks in one walk over the tree that the reader sees. It can stop and go on, so that a long page
 * is read in slices. Reads layout and changes nothing.
 */
export class BlockReader {
  readonly #builder = new BlockBuilder();
  readonly #levels: Level[] = [];
  readonly #roots: Element[];
  readonly #options: ReaderOptions;

  constructor(roots: readonly Element[], options: ReaderOptions) {
    this.#roots = [...roots].reverse();
    this.#options = options;
  }

  /** What has been read so far. */
  get blocks(): readonly ReadBlock[] {
    return this.#builder.blocks;
  }

  /** Reads on until `isTimeUp` (asked every few dozen nodes); true when all is read. */
  read(isTimeUp: () => boolean): boolean {
    for (let steps = 1; ; steps++) {
      if (steps % STRIDE === 0 && isTimeUp()) return false;
      const level = this.#levels.at(-1);
      if (level === undefined) {
        const root = this.#roots.pop();
        if (root === undefined) return true;
        this.#openRoot(root);
        continue;
      }
      const child = level.children.take();
      if (child === null) this.#leave();
      else if (child.nodeType === Node.TEXT_NODE) this.#addText(child as Text, level);
      else if (child.nodeType === Node.ELEMENT_NODE) this.#enter(child as Element, level);
    }
  }

  #addText(node: Text, level: Level): void {
    if (level.isVisible)
      this.#builder.add(node, level.holder, { inLink: level.inLink, heading: level.inHeading });
    else this.#builder.part();
  }

  #enter(element: Element, parent: Level): void {
    const name = element.localName;
    if (name === 'br' || name === 'hr') {
      this.#builder.end();
      return;
    }
    if (name === 'iframe') {
      this.#enterFrame(element as HTMLIFrameElement);
      return;
    }
    const leftOut = leftOutBySelf(element);
    if (leftOut !== undefined) {
      if (leftOut === 'object') this.#builder.part();
      return;
    }
    const style = getComputedStyle(element);
    const box = boxOf(style);
    if (box === 'hidden' || box === 'unseen') return;
    const isBlock = box === 'block' && !isDropCap(element, style);
    if (isBlock && isOutOfSight(element, style)) return;
    if (isSetAside(element) || (isBlock ? this.#isNoPart(element) : isFootnoteMark(element))) {
      if (isBlock) this.#builder.end();
      return;
    }
    this.#open(element, parent, { isBlock, isVisible: style.visibility === 'visible' });
  }

  /** What stands inside the article's region and is no part of the article. */
  #isNoPart(element: Element): boolean {
    const name = element.localName;
    if (name === 'footer') return element.closest('blockquote, figure') === null;
    if (name === 'aside' || element.getAttribute('role') === 'complementary')
      return this.#options.isBeside(element) || !isProse(element);
    return this.#options.isBeside(element);
  }

  #enterFrame(frame: HTMLIFrameElement): void {
    const body = frameBody(frame);
    if (body === undefined) {
      this.#builder.part();
      return;
    }
    this.#builder.end();
    this.#options.onScope?.(body.ownerDocument);
    this.#openRoot(body);
  }

  #openRoot(root: Element): void {
    const around = { holder: root, inLink: false, inHeading: root.closest('h1, h2, h3') !== null };
    this.#open(root, around, { isBlock: true, isVisible: getComputedStyle(root).visibility === 'visible' });
  }

  #open(
    element: Element,
    parent: Pick<Level, 'holder' | 'inLink' | 'inHeading'>,
    { isBlock, isVisible }: Pick<Level, 'isBlock' | 'isVisible'>,
  ): void {
    const name = element.localName;
    const { shadowRoot } = element;
    if (shadowRoot !== null) this.#options.onScope?.(shadowRoot);
    const isSection = isBlock && (name === 'article' || element.matches(ITEM));
    const heading = isBlock ? headingOf(element) : undefined;
    if (isSection || heading?.beginsSection) this.#builder.beginSection();
    else if (isBlock) this.#builder.end();
    else this.#builder.pass(element);
    this.#levels.push({
      element,
      children: name === 'details' ? foldedChildren(element) : new SeenChildren(shadowRoot ?? element),
      holder: isBlock ? element : parent.holder,
      isBlock,
      isVisible,
      inLink: parent.inLink || (name === 'a' && element.hasAttribute('href')),
      inHeading: parent.inHeading || heading !== undefined,
      isSection,
    });
  }

  #leave(): void {
    const level = this.#levels.pop();
    if (level?.isSection) this.#builder.beginSection();
    else if (level?.isBlock) this.#builder.end();
    else if (level !== undefined) this.#builder.pass(level.element);
  }
}

/** Of folded details only the summary is to be seen. */
function foldedChildren(details: Element): SeenChildren {
  const summary = (details as HTMLDetailsElement).open ? null : details.querySelector(':scope > summary');
  return new SeenChildren(summary ?? details);
}

function headingOf(element: Element): { beginsSection: boolean } | undefined {
  if (HEADING.test(element.localName)) return { beginsSection: SECTION_HEADING.test(element.localName) };
  if (element.getAttribute('role') !== 'heading') return undefined;
  return { beginsSection: /^[23]$/.test(element.getAttribute('aria-level') ?? '2') };
}
