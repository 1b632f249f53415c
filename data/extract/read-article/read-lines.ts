/** The lines of an article's element, as a reader sees them: one for each paragraph, heading or list item. */

export interface Line {
  text: string;
  isHeading: boolean;
  /** One of a list. */
  isItem: boolean;
  /** Share of its letters that lead to other pages. */
  linked: number;
  /** Letters that lead to another page before any that do not. */
  linkedStart: number;
}

const LEFT_OUT =
  'script, style, noscript, template, figure, figcaption, button, form, nav, aside, svg, math, iframe, video, audio, sup:has(a), [hidden], [aria-hidden="true"], [role="navigation"]';
const BLOCK =
  /^(?:address|article|blockquote|body|caption|dd|details|div|dl|dt|fieldset|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/i;
const HEADING = /^h[1-6]$/i;
const ITEM = /^(?:li|dt|dd)$/i;

/** Soft hyphens and characters without width: they part names. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Where a piece of text stands. */
interface Place {
  isHeading: boolean;
  isItem: boolean;
  isLink: boolean;
}

/** @param leadsElsewhere Whether a link leads to another page. */
export function readLines(root: Element, leadsElsewhere: (link: Element) => boolean): Line[] {
  const lines: Line[] = [];
  let pieces: { text: string; isLink: boolean }[] = [];
  const endLine = ({ isHeading, isItem }: Pick<Line, 'isHeading' | 'isItem'>) => {
    const text = pieces
      .map((piece) => piece.text)
      .join('')
      .replace(UNSEEN, '')
      .replace(/\s+/gu, ' ')
      .trim();
    if (text !== '') lines.push({ text, isHeading, isItem, ...linksIn(pieces) });
    pieces = [];
  };
  const read = (node: Node, within: Place) => {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) pieces.push({ text: child.nodeValue ?? '', isLink: within.isLink });
      if (child.nodeType !== ELEMENT || (child as Element).matches(LEFT_OUT)) continue;
      const isBlock = BLOCK.test(child.nodeName);
      const place = {
        isHeading: within.isHeading || HEADING.test(child.nodeName),
        isItem: within.isItem || ITEM.test(child.nodeName),
        isLink: within.isLink || (/^a$/i.test(child.nodeName) && leadsElsewhere(child as Element)),
      };
      if (isBlock || child.nodeName.toLowerCase() === 'br') endLine(within);
      read(child, place);
      if (isBlock) endLine(place);
    }
  };
  const outside = { isHeading: false, isItem: false, isLink: false };
  read(root, outside);
  endLine(outside);
  return lines;
}

function linksIn(pieces: readonly { text: string; isLink: boolean }[]): Pick<Line, 'linked' | 'linkedStart'> {
  const seen = pieces
    .map(({ text, isLink }) => ({ isLink, length: text.replace(/\s+/gu, '').length }))
    .filter(({ length }) => length > 0);
  const sum = (of: typeof seen) => of.reduce((all, { length }) => all + length, 0);
  const firstPlain = seen.findIndex(({ isLink }) => !isLink);
  return {
    linked: sum(seen.filter(({ isLink }) => isLink)) / sum(seen),
    linkedStart: sum(firstPlain === -1 ? seen : seen.slice(0, firstPlain)),
  };
}

/** `Node.ELEMENT_NODE` and `Node.TEXT_NODE`: no global of the DOM is at hand here. */
const ELEMENT = 1;
const TEXT = 3;
