/** What the page does to marked text: its own changes win, nothing of ours stays, nothing is doubled or lost. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMarkRenderer } from '@/entrypoints/annotator.content/mark-renderer';
import { changeQuietly } from '@/entrypoints/annotator.content/own-changes';
import type { Renderer } from '@/entrypoints/annotator.content/renderer';
import type { TextBlock } from '@/entrypoints/annotator.content/text-block';
import { blockOf, highlightsOf, show, snapshot } from './render-page';

let life: AbortController;
let renderer: Renderer;
const onDisturbed = vi.fn<(block: TextBlock) => void>();

beforeEach(() => {
  life = new AbortController();
  onDisturbed.mockReset();
  renderer = createMarkRenderer({ signal: life.signal, onDisturbed });
});
afterEach(() => life.abort());

/** Marks three names in "Putin met Xi in Beijing again" and gives the paragraph and its (original) text node. */
function mark(html = '<p>Putin met Xi in Beijing again</p>') {
  show(`<main>${html}</main>`);
  const element = document.querySelector('p')!;
  const block = blockOf(element);
  renderer.draw(block, highlightsOf(block, 'Putin', 'Xi', 'Beijing'));
  const marks = [...element.querySelectorAll('mark')];
  expect(marks).toHaveLength(3);
  return { element, block, node: block.nodes[0]!, marks };
}

const heal = () => Promise.resolve();

it('keeps what a framework writes into the node that it holds', async () => {
  const { element, node, block } = mark();
  node.nodeValue = 'Merkel met Macron';
  await heal();
  expect(element.innerHTML).toBe('Merkel met Macron');
  expect([...element.childNodes]).toEqual([node]);
  expect(onDisturbed.mock.calls[0]?.[0]).toBe(block);
});

it('keeps a written text even if it equals what a mark had left in the node', async () => {
  const { element, node } = mark('<p>We saw Putin, Xi, Beijing</p>');
  node.nodeValue = 'We saw ';
  await heal();
  expect(element.innerHTML).toBe('We saw ');
});

it('takes its pieces along when a framework removes the node', async () => {
  const { element, node } = mark();
  element.append('kept');
  node.remove();
  await heal();
  expect(element.innerHTML).toBe('kept');
  expect(node.data).toBe('Putin met Xi in Beijing again');
});

it('moves the whole text when a framework moves the node', async () => {
  const { element, node } = mark();
  const other = document.createElement('p');
  document.querySelector('main')!.append(other);
  other.append(node);
  await heal();
  expect(document.querySelector('main')!.innerHTML).toBe('<p></p><p>Putin met Xi in Beijing again</p>');
  expect(element.childNodes).toHaveLength(0);
});

it('puts what the page inserts after the node behind its whole text', async () => {
  const { element, node } = mark();
  node.after(document.createElement('hr'));
  await heal();
  expect(element.innerHTML).toBe('Putin met Xi in Beijing again<hr>');
});

it('gives the node its text back when the page empties the element', async () => {
  const { element, node } = mark();
  element.textContent = 'All new';
  await heal();
  expect(element.innerHTML).toBe('All new');
  expect(node.data).toBe('Putin met Xi in Beijing again');
});

it('loses no text when the page joins text nodes', async () => {
  const { element } = mark();
  element.normalize();
  await heal();
  expect(element.innerHTML).toBe('Putin met Xi in Beijing again');
});

it.each([
  ['Putin', '<p>Putin met Xi in Beijing</p>'],
  ['all of it', '<p>Putin<b>Xi</b><i>Beijing</i></p>'],
])(
  'loses no text when the page joins text nodes of which an empty one is the original: %s',
  async (_case, html) => {
    const { element } = mark(html);
    const text = element.textContent;
    element.normalize();
    await heal();
    expect(element.innerHTML).toBe(html.slice(3, -4));
    expect(element.textContent).toBe(text);
  },
);

it('leaves the text in place when the page replaces a mark by its text', async () => {
  const { element, marks } = mark();
  marks[1]!.replaceWith(marks[1]!.textContent);
  await heal();
  expect(element.innerHTML).toBe('Putin met Xi in Beijing again');
});

it('lets the page remove a mark with its text', async () => {
  const { element, marks } = mark();
  marks[1]!.remove();
  await heal();
  expect(element.innerHTML).toBe('Putin met  in Beijing again');
});

/** Translators of browsers still wrap what they translated in this element. */
const XHTML = 'http://www.w3.org/1999/xhtml';

it('leaves a translation as the translator made it', async () => {
  const { element } = mark();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  for (const node of nodes.filter(({ data }) => data.trim() !== '')) {
    const font = Object.assign(document.createElementNS(XHTML, 'font'), {
      textContent: node.data.toUpperCase(),
    });
    node.replaceWith(font);
  }
  await heal();
  expect(element.textContent).toBe('PUTIN MET XI IN BEIJING AGAIN');
  expect(element.querySelector('mark')).toBeNull();
});

it.each<[string, (element: Element) => void]>([
  ['writes its own markup anew', (element) => (element.innerHTML = element.innerHTML.replace('met', 'saw'))],
  ['shows a copy of a text', (element) => element.after(element.cloneNode(true))],
  ['shows a copy of a name', (element) => element.append(element.querySelector('mark')!.cloneNode(true))],
])('leaves no mark in the page that opens no card when it %s', async (_what, copy) => {
  const { element } = mark();
  copy(element);
  const text = document.body.textContent;
  await heal();
  const all = [...document.querySelectorAll('mark')];
  expect(all.filter((each) => renderer.highlightOf(each) === undefined)).toEqual([]);
  expect(document.body.textContent).toBe(text);
});

it('leaves other marks alone where the page only adds something', async () => {
  const { element, marks } = mark();
  element.append(document.createElement('img'));
  await heal();
  expect([...element.querySelectorAll('mark')]).toEqual(marks);
  expect(onDisturbed).not.toHaveBeenCalled();
});

it('keeps what is no change of the page out of it', async () => {
  const { element, node, marks } = mark();
  changeQuietly(() => element.append('ours'));
  await heal();
  expect([...element.querySelectorAll('mark')]).toEqual(marks);
  expect(onDisturbed).not.toHaveBeenCalled();
  expect(node.isConnected).toBe(true);
});

it('heals a block that is erased in the same task in which the page changed it', () => {
  const { element, node, block } = mark();
  node.nodeValue = 'Merkel met Macron';
  renderer.erase(block);
  expect(element.innerHTML).toBe('Merkel met Macron');
});

it('gives a block back whole after the page has taken it out of the document', () => {
  const { element, block } = mark();
  element.remove();
  renderer.erase(block);
  expect(element.innerHTML).toBe('Putin met Xi in Beijing again');
  expect([...element.childNodes]).toEqual([...block.nodes]);
});

it('leaves a selection around the marks as it is when they go', () => {
  const { element, block, node } = mark('<p>Yesterday Putin met Xi in Beijing</p>');
  getSelection()!.setBaseAndExtent(node, 3, element, element.childNodes.length);
  const selected = String(getSelection());
  renderer.erase(block);
  expect(String(getSelection())).toBe(selected);
});

it('says nothing of topic, entity or fact', () => {
  const { marks } = mark();
  expect(marks[0]!.cloneNode(false)).toEqual(marks[1]!.cloneNode(false));
  expect(marks[0]!.getAttributeNames().sort()).toEqual([
    'aria-haspopup',
    'class',
    'data-markjs',
    'role',
    'tabindex',
  ]);
});

it('makes one tab stop of a highlight of several pieces, and none inside a link', () => {
  show('<main><p><b>Pu</b>tin told <a href="#x">Xi</a></p></main>');
  const block = blockOf(document.querySelector('p')!);
  const highlights = highlightsOf(block, 'Putin', 'Xi');
  renderer.draw(block, highlights);
  const stops = [...document.querySelectorAll('mark')].map(({ tabIndex }) => tabIndex);
  expect(stops).toEqual([0, -1, -1]);
  expect(renderer.focusTargetOf(highlights[0]!)).toBe(document.querySelector('mark'));
  expect(renderer.focusTargetOf(highlights[1]!)).toBe(document.querySelector('a'));
});

it('joins a text of many marks again', () => {
  const element = show(`<p>${'Putin met Xi. '.repeat(300)}</p>`);
  const before = snapshot(element);
  const block = blockOf(element);
  renderer.draw(block, highlightsOf(block, 'Putin', 'Xi'));
  expect(element.querySelectorAll('mark')).toHaveLength(600);
  renderer.erase(block);
  expect(snapshot(element)).toEqual(before);
});
