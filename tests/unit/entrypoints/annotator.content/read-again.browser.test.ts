import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMarkRenderer } from '@/entrypoints/annotator.content/mark-renderer';
import { PageText } from '@/entrypoints/annotator.content/page-text';
import type { Renderer } from '@/entrypoints/annotator.content/renderer';
import type { TextBlock } from '@/entrypoints/annotator.content/text-block';
import { seen, setPage } from './read-page';
import { highlightsOf } from './render-page';

const PARAGRAPHS = [0, 1, 2, 3, 4].map(
  (n) =>
    `<p>Paragraph ${n}: Vladimir <b>Putin</b> spoke to reporters in Beijing on Thursday about the war.</p>`,
);

describe('a page that is read again', () => {
  let controller: AbortController;
  let stale: TextBlock[];
  let renderer: Renderer;
  let page: PageText;

  beforeEach(() => {
    controller = new AbortController();
    stale = [];
    renderer = createMarkRenderer({ signal: controller.signal });
    page = new PageText(document, {
      signal: controller.signal,
      onStale: (blocks) => {
        stale.push(...blocks);
        blocks.forEach((block) => renderer.erase(block));
      },
    });
    setPage(`<article><h1>Leaders meet</h1>${PARAGRAPHS.join('')}</article>`);
  });
  afterEach(() => {
    controller.abort();
    document.body.removeAttribute('contenteditable');
    document.designMode = 'off';
    document.body.replaceChildren();
  });

  const paragraph = (n: number): Element => document.querySelectorAll('p')[n]!;

  async function readAndMark(): Promise<TextBlock[]> {
    const blocks = await page.read();
    for (const block of blocks) renderer.draw(block, highlightsOf(block, 'Vladimir Putin', 'Beijing'));
    expect(document.querySelectorAll('mark').length).toBeGreaterThan(10);
    return blocks;
  }

  it('gives the same blocks where nothing has changed, marked or not', async () => {
    const before = await readAndMark();
    const again = await page.read();
    expect(again).toHaveLength(6);
    again.forEach((block, index) => expect(block).toBe(before[index]));
    expect(stale).toEqual([]);
    expect(document.querySelectorAll('mark').length).toBeGreaterThan(10);
  });

  it.each<[string, () => void]>([
    ['its article', () => document.querySelector('article')!.toggleAttribute('contenteditable', true)],
    ['all of it', () => document.body.toggleAttribute('contenteditable', true)],
    ['the document', () => (document.designMode = 'on')],
  ])('reads nothing of a page that lets the reader write on %s', async (_what, letWrite) => {
    await readAndMark();
    letWrite();
    expect((await page.read()).map(seen)).toEqual([]);
  });

  it('reads anew only what has changed, without its marks', async () => {
    const before = await readAndMark();
    paragraph(2).append(' Nobody answered.');
    const again = await page.read();
    expect(stale).toEqual([before[3]]);
    expect(again.map((block, index) => block === before[index])).toEqual([
      true,
      true,
      true,
      false,
      true,
      true,
    ]);
    expect(seen(again[3]!)).toMatch(/^Paragraph 2: Vladimir Putin spoke .* Nobody answered\.$/);
    expect(again[3]?.nodes.map(({ data }) => data)).toContain('Putin');
  });

  it('reads anew a text that was put there in other nodes', async () => {
    const before = await page.read();
    const html = paragraph(1).innerHTML;
    paragraph(1).innerHTML = html;
    const again = await page.read();
    expect(again[2]).not.toBe(before[2]);
    expect(again[2]?.nodes.every((node) => node.isConnected)).toBe(true);
  });

  it('reads anew a text whose nodes somebody else has split', async () => {
    const before = await page.read();
    (paragraph(2).lastChild as Text).splitText(3);
    const again = await page.read();
    expect(stale).toEqual([before[3]]);
    expect(again[3]?.text).toBe(before[3]?.text);
    expect(again[3]?.nodes).toHaveLength((before[3]?.nodes.length ?? 0) + 1);
  });

  it('finds what was added, and numbers the sections afresh', async () => {
    const before = await page.read();
    paragraph(0).insertAdjacentHTML('beforebegin', `<h2>The war</h2>${PARAGRAPHS[0]}`);
    const again = await page.read();
    expect(again.map(({ section }) => section)).toEqual([0, 1, 1, 1, 1, 1, 1, 1]);
    expect(again.slice(3)).toEqual(before.slice(1));
    expect(again[3]).toBe(before[1]);
  });

  it.each([
    ['folded details', '<details><summary>Who</summary>Xi came too.</details>'],
    ['the rest of a paragraph', '<p>Nobody came. <span hidden>Xi came too.</span></p>'],
    ['a hidden paragraph', '<p hidden>Xi came too.</p>'],
  ])('finds what comes into sight while no text changes: %s', async (_case, html) => {
    paragraph(4).insertAdjacentHTML('afterend', html);
    const textNow = async () => (await page.read()).map(seen).join();
    expect(await textNow()).not.toContain('Xi');
    const added = paragraph(4).nextElementSibling!;
    added.setAttribute('open', '');
    for (const hidden of [added, ...added.children]) hidden.removeAttribute('hidden');
    expect(await textNow()).toContain('Xi came too.');
  });

  it('forgets what was removed or hidden', async () => {
    const before = await page.read();
    paragraph(4).remove();
    paragraph(3).setAttribute('hidden', '');
    expect(await page.read()).toEqual(before.slice(0, 4));
  });

  it('finds the article that an app has put in the place of another', async () => {
    await page.read();
    setPage(`<main><div><h1>Another story</h1>${PARAGRAPHS.join('').replaceAll('Putin', 'Xi')}</div></main>`);
    expect((await page.read()).map(seen).join(' ')).toMatch(/^Another story Paragraph 0: Vladimir Xi/);
  });

  it('stops reading when it is to end', async () => {
    const reading = page.read();
    controller.abort();
    await expect(reading).rejects.toThrow();
  });
});
