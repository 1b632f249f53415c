import { isProse } from './beside-article';
import { BlockBuilder, type ReadBlock } from './block-builder';
import { boxOf, isDropCap, isOutOfSight } from './box';
import { isFootnoteMark } from './footnote-mark';
import { frameBody } from './frame-body';
import { beginsSection, isItem } from './sections';
import { isSetAside, isTelling, leftOutByAttribute, leftOutByTag } from './left-out';
import { SeenChildren } from './seen-children';

export interface ReaderOptions {
  /** Whether an element stands beside the article. */
  isBeside: (element: Element) => boolean;
  /** The blocks of an element that have been read before and still hold. */
  known?: (element: Element) => readonly ReadBlock[] | undefined;
  /**
   * Called with an element that holds these blocks and none in elements of its own, for `known`, and with what of it is
   * not shown: that may come into sight while the element says the same.
   */
  onRead?: (element: Element, blocks: readonly ReadBlock[], hidden: readonly Element[]) => void;
  /** Called with each open shadow root and each frame's document that is read. */
  onScope?: (scope: ShadowRoot | Document) => void;
  /** Whether frames of this very site are read: whoever draws in them has to know them by `onScope`. */
  readsFrames?: boolean;
}

/** What an element hands down to what is in it. */
interface Inherited {
  /** The nearest element that has a box for the text. */
  holder: Element;
  inLink: boolean;
  inHeading: boolean;
}

/** An element that has been entered. */
interface Opened extends Inherited {
  element: Element;
  /** Its text runs on with the text around it, right up to it (`joined`), or stands by itself. */
  flow: Flow;
  isVisible: boolean;
  isSection: boolean;
  /** How many blocks there were before it. */
  firstBlock: number;
  hasBlocksInside: boolean;
  /** What is in it and not shown, outside of blocks of its own. */
  hidden: Element[];
}

/** One on the way down, with what of it is still to be read. */
interface Level extends Opened {
  children: SeenChildren;
}

type Flow = 'inline' | 'joined' | 'block';

/** Nodes between two looks at the clock. */
const STRIDE = 50;

/**
 * Reads text into blocks in one walk over the tree that the reader sees. It can stop and go on, so that a long page
 * is read in slices. Reads layout and changes nothing.
 */
export class BlockReader {
  readonly #builder = new BlockBuilder();
  readonly #levels: Level[] = [];
  readonly #roots: Element[];
  readonly #options: ReaderOptions;
  /** Some pages hide their whole body until they are ready: what is as visible as that is not hidden in it. */
  readonly #visible = getComputedStyle(document.body).visibility;

  /** Reads these roots; the last one is the article's region, whatever it says it is. */
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
        if (!this.#enterRoot()) return true;
        continue;
      }
      const child = level.children.take();
      if (child === null) this.#leave();
      else if (child.nodeType === Node.TEXT_NODE) this.#addText(child as Text, level);
      else if (child.nodeType === Node.ELEMENT_NODE) this.#enter(child as Element, level);
    }
  }

  #enterRoot(): boolean {
    const root = this.#roots.pop();
    if (root === undefined) return false;
    // The whole page is being written on, or what holds the article.
    if ((root as HTMLElement).isContentEditable) return true;
    const inherited = { holder: root.parentElement ?? root, inLink: false, inHeading: false };
    if (this.#roots.length > 0) this.#enter(root, inherited);
    else this.#open(root, inherited, 'block', this.#isVisible(getComputedStyle(root)));
    return true;
  }

  #addText(node: Text, level: Opened): void {
    if (level.isVisible) this.#builder.add(node, level);
    else this.#builder.part();
  }

  #enter(element: Element, around: Inherited): void {
    const name = element.localName;
    if (name === 'br' || name === 'hr') {
      this.#builder.end();
      return;
    }
    if (name === 'iframe') {
      this.#enterFrame(element as HTMLIFrameElement);
      return;
    }
    const tells = isTelling(element);
    const leftOut = leftOutByTag(element) ?? (tells ? leftOutByAttribute(element) : undefined);
    if (leftOut !== undefined) {
      if (leftOut === 'object') this.#builder.part();
      return;
    }
    const style = getComputedStyle(element);
    const flow = flowOf(element, style);
    if (flow === undefined) {
      this.#noteHidden(element);
      return;
    }
    const isOut = flow === 'block' ? this.#isNoPart(element) : isFootnoteMark(element);
    if (!isOut && !(tells && isSetAside(element))) {
      this.#open(element, around, flow, this.#isVisible(style));
      return;
    }
    this.#noteHidden(element);
    if (flow === 'block') this.#builder.end();
  }

  #noteHidden(element: Element): void {
    if (!element.checkVisibility())
      this.#levels.findLast(({ flow }) => flow === 'block')?.hidden.push(element);
  }

  #isVisible({ visibility }: CSSStyleDeclaration): boolean {
    return visibility === 'visible' || visibility === this.#visible;
  }

  /** What stands inside the article's region and is no part of the article. */
  #isNoPart(element: Element): boolean {
    const name = element.localName;
    if (name === 'p') return false;
    if (name === 'footer') return element.closest('blockquote, figure') === null;
    if (this.#options.isBeside(element) || isSiteHeader(element)) return true;
    return (name === 'aside' || element.getAttribute('role') === 'complementary') && !isProse(element);
  }

  #enterFrame(frame: HTMLIFrameElement): void {
    const body = this.#options.readsFrames === true ? frameBody(frame) : undefined;
    if (body === undefined) {
      this.#builder.part();
      return;
    }
    this.#options.onScope?.(body.ownerDocument);
    this.#open(body, { holder: body, inLink: false, inHeading: false }, 'block', true);
  }

  #open(element: Element, around: Inherited, flow: Flow, isVisible: boolean): void {
    const isBlock = flow === 'block';
    const heading = isBlock ? beginsSection(element) : undefined;
    const isSection = isBlock && isItem(element);
    if (isSection || heading) this.#builder.beginSection();
    else if (isBlock) this.#builder.end();
    else if (flow === 'inline') this.#builder.pass(element);
    if (isBlock) this.#noteBlock();
    const known = isBlock ? this.#options.known?.(element) : undefined;
    if (known !== undefined) {
      this.#builder.addKnown(known);
      return;
    }
    const children = childrenOf(element, this.#options.onScope);
    const opened: Opened = {
      element,
      flow,
      isVisible,
      isSection,
      firstBlock: this.#builder.blocks.length,
      hasBlocksInside: false,
      hidden: [],
      holder: isBlock ? element : around.holder,
      inLink: around.inLink || (element.localName === 'a' && element.hasAttribute('href')),
      inHeading: around.inHeading || heading !== undefined,
    };
    if (children instanceof SeenChildren) {
      this.#levels.push(Object.assign(opened, { children }));
      return;
    }
    this.#addText(children, opened);
    this.#close(opened);
  }

  #noteBlock(): void {
    for (let index = this.#levels.length - 1; index >= 0; index--) {
      const level = this.#levels[index];
      if (level === undefined || level.hasBlocksInside) return;
      level.hasBlocksInside = true;
    }
  }

  #leave(): void {
    const level = this.#levels.pop();
    if (level !== undefined) this.#close(level);
  }

  #close({ element, flow, firstBlock, hasBlocksInside, hidden, isSection }: Opened): void {
    if (flow === 'inline') this.#builder.pass(element);
    if (flow !== 'block') return;
    this.#builder.end();
    if (!hasBlocksInside && this.#builder.blocks.length > firstBlock)
      this.#options.onRead?.(element, this.#builder.blocks.slice(firstBlock), hidden);
    if (isSection) this.#builder.beginSection();
  }
}

/** How an element's text runs; undefined if none of it is to be seen. */
function flowOf(element: Element, style: CSSStyleDeclaration): Flow | undefined {
  const box = boxOf(style);
  if (box === 'inline') return 'inline';
  if (box !== 'block') return undefined;
  if (isDropCap(element, style)) return 'joined';
  return isOutOfSight(element as HTMLElement, style) ? undefined : 'block';
}

/** An article's own header is part of it, with its headline and summary. */
function isSiteHeader(element: Element): boolean {
  if (element.localName !== 'header' && element.getAttribute('role') !== 'banner') return false;
  return (
    element.closest('article, main, section, [role="main"]') === null && element.querySelector('h1') === null
  );
}

/** What is in an element to be seen; most hold one text and nothing else. */
function childrenOf(element: Element, onScope: ReaderOptions['onScope']): SeenChildren | Text {
  const { shadowRoot, firstChild } = element;
  if (shadowRoot !== null) {
    onScope?.(shadowRoot);
    return new SeenChildren(shadowRoot);
  }
  const name = element.localName;
  if (name === 'details' && !(element as HTMLDetailsElement).open) return summaryOf(element);
  const isLone =
    firstChild?.nodeType === Node.TEXT_NODE && firstChild.nextSibling === null && name !== 'slot';
  return isLone ? (firstChild as Text) : new SeenChildren(element);
}

/** Of folded details only the summary is to be seen. */
function summaryOf(details: Element): SeenChildren {
  const summary = details.querySelector(':scope > summary');
  return new SeenChildren(details, summary === null ? [] : [summary]);
}
