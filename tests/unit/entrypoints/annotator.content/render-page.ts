/** A page to draw on: a block made of all text nodes of an element, as page-text would make it. */
import type { Highlight } from '@/entrypoints/annotator.content/renderer';
import type { TextBlock } from '@/entrypoints/annotator.content/text-block';

export function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

export function blockOf(element: Element): TextBlock {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    nodes.push(node);
    starts.push(text.length);
    text += node.data;
  }
  return { element, text, nodes, starts, section: 0 };
}

/** A highlight for each place where one of the words stands in the block. */
export function highlightsOf(block: TextBlock, ...words: string[]): Highlight[] {
  const found = words.flatMap((word) => {
    const places = [];
    for (let start = block.text.indexOf(word); start !== -1; start = block.text.indexOf(word, start + 1))
      places.push({ start, end: start + word.length });
    return places;
  });
  return found.sort((a, b) => a.start - b.start).map((place, id) => ({ id, block, ...place }));
}
