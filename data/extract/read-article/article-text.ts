/** The text of an article's element: one line for each paragraph, heading or list item. */

const LEFT_OUT =
  'script, style, noscript, template, figure, figcaption, button, form, nav, aside, svg, math, iframe, video, audio, sup:has(a), [hidden], [aria-hidden="true"]';
const BLOCK =
  /^(?:address|article|blockquote|body|caption|dd|details|div|dl|dt|fieldset|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/i;
const HEADING = /^(?:h[1-6]|li|dt|dd)$/i;

/** What sites put between the paragraphs. */
const AROUND_ARTICLE =
  /^(?:advertisement|continue reading|read (?:more|next|also)|related\b|sign up|subscribe|share (?:this|on)|story continues|photo\b|image (?:caption|source|copyright)|media caption|click here|follow us|most read|more on this|watch:|copyright\b|©|first published\b|last updated\b|updated?\b:?.{0,40}$)/i;
/** Captions name their agency, notes their time, and galleries their number of pictures. */
const BESIDE_ARTICLE =
  /\((?:[^()]*[/,] ?)?(?:AFP|AP|Associated Press|Reuters|REUTERS|EPA|PA|Getty Images|Bloomberg)\)$|\b(?:first published|last updated)\b.{0,50}$|\s\|\s|\s[—–]$/;
/** A line that ends no sentence and is shorter than this is no paragraph, in UTF-16 units. */
const SHORTEST_LINE = 60;

interface Line {
  text: string;
  isHeading: boolean;
}

/** Lines of running text, without what is around it and without the titles given. */
export function articleText(root: Element, titles: readonly string[]): string {
  const lines = readLines(root).filter((line) => isOfArticle(line) && !titles.includes(line.text));
  const seen = new Set<string>();
  return lines
    .map(({ text }) => text)
    .filter((text) => !seen.has(text) && seen.add(text))
    .join('\n');
}

function isOfArticle({ text, isHeading }: Line): boolean {
  if (AROUND_ARTICLE.test(text)) return text.length > 2 * SHORTEST_LINE && endsSentence(text);
  if (BESIDE_ARTICLE.test(text)) return false;
  return isHeading || endsSentence(text) || text.length >= SHORTEST_LINE;
}

const endsSentence = (text: string): boolean => /[.!?…。！？:]["”’»」)\]]*$/u.test(text);

/** Soft hyphens and characters without width: they part names. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

function readLines(root: Element): Line[] {
  const lines: Line[] = [];
  let text = '';
  const endLine = (isHeading: boolean) => {
    const line = text.replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();
    if (line !== '') lines.push({ text: line, isHeading });
    text = '';
  };
  const read = (node: Node, isHeading: boolean) => {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) text += child.nodeValue ?? '';
      if (child.nodeType !== ELEMENT || (child as Element).matches(LEFT_OUT)) continue;
      const isBlock = BLOCK.test(child.nodeName);
      const inHeading = isHeading || HEADING.test(child.nodeName);
      if (isBlock || child.nodeName.toLowerCase() === 'br') endLine(isHeading);
      read(child, inHeading);
      if (isBlock) endLine(inHeading);
    }
  };
  read(root, false);
  endLine(false);
  return lines;
}

/** `Node.ELEMENT_NODE` and `Node.TEXT_NODE`: no global of the DOM is at hand here. */
const ELEMENT = 1;
const TEXT = 3;
