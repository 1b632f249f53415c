import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createAutoRenderer } from '@/entrypoints/annotator.content/auto-renderer';
import * as marksPart from '@/entrypoints/annotator.content/marks-part';
import { createMarkRenderer } from '@/entrypoints/annotator.content/mark-renderer';
import { createPaintRenderer } from '@/entrypoints/annotator.content/paint-renderer';
import type { Highlight, Renderer } from '@/entrypoints/annotator.content/renderer';
import styles from '@/entrypoints/highlights.css?raw';
import {
  blockOf,
  boxesOf,
  highlightsOf,
  middleOf,
  show,
  snapshot,
  twoFrames,
  watchShifts,
} from './render-page';

/** As for the reader who chose marks: every block is marked as soon as there is time. */
const EAGER = {
  stillForMs: 0,
  staysStill: false,
  sparesFrameworksForMs: 0,
  marksUnseen: true,
  patience: 2,
};

const loadMarks = () => Promise.resolve(marksPart);

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
});

beforeAll(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
});

interface Way {
  name: string;
  create: () => Renderer;
  /** Waits until what was drawn is shown as it will stay. */
  settle: (renderer: Renderer, highlights: readonly Highlight[]) => Promise<void>;
}

const WAYS: Way[] = [
  {
    name: 'mark',
    create: () => createMarkRenderer({ signal: life.signal }),
    settle: () => Promise.resolve(),
  },
  {
    name: 'paint',
    create: () => createPaintRenderer({ signal: life.signal })!,
    settle: () => Promise.resolve(),
  },
  {
    name: 'marks that follow paint',
    create: () => createAutoRenderer(EAGER, { loadMarks, signal: life.signal }),
    settle: (renderer, highlights) =>
      expect.poll(() => highlights.every((one) => renderer.focusTargetOf(one) !== undefined)).toBe(true),
  },
];

describe.each(WAYS)('$name', ({ create, settle }) => {
  async function draw(element: Element, ...words: string[]) {
    const block = blockOf(element);
    const highlights = highlightsOf(block, ...words);
    const renderer = create();
    renderer.draw(block, highlights);
    await settle(renderer, highlights);
    return { renderer, block, highlights };
  }

  const texts = (renderer: Renderer, highlights: readonly Highlight[]) =>
    highlights.map((one) => renderer.rangeOf(one)?.toString());

  it.each([
    ['plain text', '<p>Putin met Xi in Beijing, Putin said</p>'],
    ['at the very start and end', '<p>Putin met Xi. In Beijing: Putin</p>'],
    [
      'across inline elements',
      '<p>Pu<b>tin</b> met <i>X</i>i in B<a href="#"><b>eij</b></a><!-- c -->ing, Putin</p>',
    ],
    ['text nodes side by side', '<p>Pu<!---->tin met X<!---->i in<!---->Beijing<br>Putin</p>'],
    ['after letters of two units', '<p>𝔘𝔫 Putin 🇨🇳 Xi 👩‍👩‍👧 Beijing Putin</p>'],
    ['right-to-left text', '<p dir="rtl">נשיא Putin ו Xi <bdi>Bei<b>jing</b></bdi> פגש Putin</p>'],
  ])('shows each highlight at its text: %s', async (_case, html) => {
    const { renderer, highlights } = await draw(show(html), 'Putin', 'Xi', 'Beijing');
    expect(texts(renderer, highlights)).toEqual(['Putin', 'Xi', 'Beijing', 'Putin']);
  });

  it('finds the highlight under a point, on every line that it stands on, and none beside it', async () => {
    const element = show(
      '<p style="width:7em;margin:40px">The <b>Shanghai Cooperation</b> Organisation met</p>',
    );
    const { renderer, highlights } = await draw(element, 'Shanghai Cooperation Organisation');
    const boxes = [...renderer.rangeOf(highlights[0]!)!.getClientRects()].filter(({ width }) => width > 0);
    expect(boxes.length).toBeGreaterThan(1);
    for (const box of boxes) expect(renderer.highlightAt(...middleOf(box))).toBe(highlights[0]);
    expect(renderer.highlightAt(boxes[0]!.left - 10, boxes[0]!.top + 3)).toBeUndefined();
    expect(renderer.highlightAt(1, 1)).toBeUndefined();
  });

  it('finds no highlight that something of the page covers', async () => {
    const element = show('<p>Putin</p>');
    const { renderer, highlights } = await draw(element, 'Putin');
    const [x, y] = middleOf(renderer.rangeOf(highlights[0]!)!.getBoundingClientRect());
    const dialog = document.createElement('div');
    dialog.style.cssText = 'position:fixed;inset:0;background:white';
    document.body.append(dialog);
    expect(renderer.highlightAt(x, y)).toBeUndefined();
  });

  it('finds the highlight that a link stands for', async () => {
    const element = show('<p>See <a href="#there">what Putin told Xi</a> and <a href="#">more</a></p>');
    const { renderer, highlights } = await draw(element, 'Putin', 'Xi');
    const [first, second] = element.querySelectorAll('a');
    expect(renderer.highlightOf(first!)).toBe(highlights[0]);
    expect(renderer.highlightOf(second!)).toBeUndefined();
  });

  it('works in an open shadow root', async () => {
    const host = show('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<section><p>Putin met Xi</p></section>';
    const before = root.innerHTML;
    const { renderer, highlights } = await draw(root.querySelector('p')!, 'Putin', 'Xi');
    const range = renderer.rangeOf(highlights[1]!)!;
    expect(range.toString()).toBe('Xi');
    expect(renderer.highlightAt(...middleOf(range.getBoundingClientRect()))).toBe(highlights[1]);
    renderer.eraseAll();
    expect(root.innerHTML).toBe(before);
  });

  it('leaves the page as it was: the same markup, the same nodes, the same counts', async () => {
    const element = show(
      '<p>Putin met <i>X</i>i<!-- c --> in <b>Bei</b>jing, <a href="#">Putin</a> said</p>',
    );
    element.append('', 'Putin', ' again', '');
    const before = snapshot(element);
    const { renderer } = await draw(element, 'Putin', 'Xi', 'Beijing');
    renderer.eraseAll();
    expect(snapshot(element)).toEqual(before);
    expect(CSS.highlights.size).toBe(0);
  });

  it('leaves the page as it was when its signal ends', async () => {
    const element = show('<p>Putin met Xi</p>');
    const before = snapshot(element);
    await draw(element, 'Putin', 'Xi');
    life.abort();
    expect(snapshot(element)).toEqual(before);
    expect(CSS.highlights.size).toBe(0);
  });

  it('erases one block and leaves the others', async () => {
    show('<main><p>Putin</p><p>Xi</p></main>');
    const [one, other] = [...document.querySelectorAll('p')].map(blockOf);
    const renderer = create();
    const highlights = [highlightsOf(one!, 'Putin')[0]!, highlightsOf(other!, 'Xi')[0]!];
    renderer.draw(one!, [highlights[0]!]);
    renderer.draw(other!, [highlights[1]!]);
    await settle(renderer, highlights);
    const before = snapshot(other!.element);
    renderer.erase(one!);
    expect(texts(renderer, highlights)).toEqual([undefined, 'Xi']);
    expect(one!.element.outerHTML).toBe('<p>Putin</p>');
    expect(snapshot(other!.element)).toEqual(before);
  });

  it('draws a block anew in place of what it showed there', async () => {
    const element = show('<p>Putin met Xi</p>');
    const { renderer, block, highlights } = await draw(element, 'Putin', 'Xi');
    const again = highlightsOf(block, 'Xi');
    renderer.draw(block, again);
    await settle(renderer, again);
    expect(texts(renderer, [...highlights, ...again])).toEqual([undefined, undefined, 'Xi']);
    renderer.eraseAll();
    expect(element.outerHTML).toBe('<p>Putin met Xi</p>');
  });

  it('lets a block that shares text with another take its place', async () => {
    const element = show('<p>Putin met <b>Xi in Beijing</b></p>');
    const { renderer, highlights } = await draw(element, 'Putin', 'Beijing');
    const inner = blockOf(element.querySelector('b')!);
    const again = highlightsOf(inner, 'Xi');
    renderer.draw(inner, again);
    await settle(renderer, again);
    expect(texts(renderer, [...highlights, ...again])).toEqual([undefined, undefined, 'Xi']);
    renderer.eraseAll();
    expect(element.outerHTML).toBe('<p>Putin met <b>Xi in Beijing</b></p>');
  });

  it('leaves out what overlaps an earlier highlight or lies outside the block', async () => {
    const block = blockOf(show('<p>Putin met Xi</p>'));
    const places = [
      { start: 0, end: 5 },
      { start: 3, end: 9 },
      { start: 10, end: 12 },
      { start: 10, end: 99 },
      { start: 6, end: 6 },
    ];
    const highlights = places.map((place, id) => ({ id, block, ...place }));
    const renderer = create();
    renderer.draw(block, highlights);
    await settle(renderer, [highlights[0]!, highlights[2]!]);
    expect(texts(renderer, highlights)).toEqual(['Putin', undefined, 'Xi', undefined, undefined]);
  });

  it('shows nothing where the text is no longer what was read', () => {
    const element = show('<p>Putin met <b>Xi</b></p>');
    const block = blockOf(element);
    const highlights = highlightsOf(block, 'Putin', 'Xi');
    element.firstChild!.nodeValue = 'Merkel met ';
    const renderer = create();
    renderer.draw(block, [highlights[0]!]);
    expect(texts(renderer, highlights)).toEqual([undefined, undefined]);
    expect(element.outerHTML).toBe('<p>Merkel met <b>Xi</b></p>');
  });

  it('survives that the page removes what is highlighted', async () => {
    show('<main><p>Putin met <b>Xi</b> in Beijing</p></main>');
    const element = document.querySelector('p')!;
    const { renderer, block, highlights } = await draw(element, 'Putin', 'Xi', 'Beijing');
    element.querySelector('b')!.remove();
    expect(renderer.rangeOf(highlights[1]!)).toBeUndefined();
    document.body.replaceChildren();
    expect(texts(renderer, highlights)).toEqual([undefined, undefined, undefined]);
    expect(renderer.highlightAt(10, 10)).toBeUndefined();
    renderer.setFocused(highlights[0]);
    renderer.erase(block);
    renderer.eraseAll();
    expect(element.innerHTML).toBe('Putin met  in Beijing');
  });

  it('takes stale highlights away before the next paint when the page writes over the text', async () => {
    const element = show('<p>Carl Brown met Anna Smith</p>');
    const { renderer, highlights } = await draw(element, 'Carl Brown', 'Anna Smith');
    element.firstChild!.nodeValue = 'Anna Smith met nobody';
    await Promise.resolve();
    expect(element.textContent).toBe('Anna Smith met nobody');
    expect(texts(renderer, highlights)).toEqual([undefined, undefined]);
    expect(document.querySelector('mark')).toBeNull();
  });

  it.each([
    ['a paragraph', '', '<p>Putin met Xi in <b>Bei</b>jing and <i>Putin</i> said so</p>'],
    [
      'justified text',
      'p{text-align:justify;width:12em;letter-spacing:1px}',
      '<p>Putin met Xi in Beijing and Putin said so at length</p>',
    ],
    ['a flexible box', 'p{display:flex;gap:9px}', '<p>Putin met <b>Xi in Beijing</b></p>'],
    ['a grid', 'p{display:grid}', '<p>Putin met <b>Xi</b> in Beijing</p>'],
    [
      'a clamped text',
      'p{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden;width:6em}',
      '<p>Putin met Xi in Beijing and Putin said so</p>',
    ],
    [
      'rules on marks',
      'mark{padding:9px;display:block!important;font-size:3em} mark::before{content:"["}',
      '<p>Putin met Xi</p>',
    ],
    ['a drop cap', 'p::first-letter{font-size:3em;float:left}', '<p>Putin met Xi in Beijing</p>'],
    ['ruby', '', '<p>In <ruby>Beijing<rt>Putin</rt></ruby> Xi</p>'],
  ])('moves nothing: %s', async (_case, css, html) => {
    show(`<main><style>${css}</style>${html}<p id="after">After</p></main>`);
    const shifts = watchShifts();
    const before = boxesOf('p, b, i, a, #after');
    const block = blockOf(document.querySelector('p')!);
    create().draw(block, highlightsOf(block, 'Putin', 'Xi', 'Beijing'));
    await twoFrames();
    const moves = boxesOf('p, b, i, a, #after').map((side, index) => Math.abs(side - before[index]!));
    // Text shaped in pieces is rounded to 1/64 of a pixel at each.
    expect(Math.max(...moves)).toBeLessThan(0.1);
    expect(shifts()).toEqual([]);
  });

  it('draws a focus ring around one highlight and takes it away', async () => {
    const element = show('<p>Putin met Xi</p>');
    const { renderer, highlights } = await draw(element, 'Putin', 'Xi');
    const isRingDrawn = () =>
      CSS.highlights.has('backstory-focus') || document.querySelector('.backstory-focus') !== null;
    renderer.setFocused(highlights[1]);
    expect(isRingDrawn()).toBe(true);
    renderer.setFocused(undefined);
    expect(isRingDrawn()).toBe(false);
  });
});
