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

/** All that must be as before when highlights are gone: markup, nodes (the very same) and their counts. */
export function snapshot(element: Element): { html: string; nodes: Node[]; counts: number[] } {
  const walker = document.createTreeWalker(element);
  const nodes: Node[] = [element];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode);
  return { html: element.outerHTML, nodes, counts: nodes.map((node) => node.childNodes.length) };
}

export function middleOf({ left, top, width, height }: DOMRect): [x: number, y: number] {
  return [left + width / 2, top + height / 2];
}

/** Sides of the boxes of all elements that a selector finds, in CSS pixels. */
export function boxesOf(selector: string): number[] {
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return [left, top, right, bottom];
  });
}

/** Collects the layout shifts that the browser reports from now on. */
export function watchShifts(): () => PerformanceEntry[] {
  const entries: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  return () => [...entries, ...observer.takeRecords()];
}

/** Time for what waits for a frame, and for idle time after it. */
export async function twoFrames(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestIdleCallback(resolve));
  }
}
