import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jumpTo } from '@/entrypoints/annotator.content/jump';
import { createMarkRenderer } from '@/entrypoints/annotator.content/mark-renderer';
import { createPaintRenderer } from '@/entrypoints/annotator.content/paint-renderer';
import type { Highlight, Renderer } from '@/entrypoints/annotator.content/renderer';
import { read, setPage } from './read-page';
import { highlightsOf } from './render-page';

const FAR = '<div style="height:5000px"></div>';

describe('a jump to a mention', () => {
  let controller: AbortController;
  beforeEach(() => {
    controller = new AbortController();
  });
  afterEach(() => {
    controller.abort();
    document.body.replaceChildren();
    window.scrollTo({ top: 0, behavior: 'instant' });
  });

  function drawn(html: string, renderer: Renderer): Highlight {
    const blocks = read([setPage(html)]);
    const block = blocks.find(({ text }) => text.includes('Putin'))!;
    const [highlight] = highlightsOf(block, 'Putin');
    renderer.draw(block, [highlight!]);
    return highlight!;
  }

  const isInView = (renderer: Renderer, highlight: Highlight): boolean => {
    const { top, bottom } = renderer.rangeOf(highlight)!.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };

  it.each([
    ['far below', `${FAR}<p>Putin spoke</p>${FAR}`],
    ['in a box that scrolls', `<div style="height:200px;overflow:auto">${FAR}<p>Putin spoke</p></div>`],
    [
      'in a text longer than the window',
      `<p>${'word<wbr> '.repeat(20_000)}<b>Putin</b>${' word'.repeat(20_000)}</p>`,
    ],
    [
      'in a text node longer than the window',
      `<p>${'word '.repeat(20_000)}Putin${' word'.repeat(20_000)}</p>`,
    ],
  ])('brings one into view that is %s', async (_, html) => {
    const renderer = createPaintRenderer({ signal: controller.signal })!;
    const highlight = drawn(html, renderer);
    expect(isInView(renderer, highlight)).toBe(false);
    jumpTo(highlight, renderer, controller.signal);
    await expect.poll(() => isInView(renderer, highlight), { timeout: 5000 }).toBe(true);
    expect(CSS.highlights.get('backstory-focus')?.size).toBe(1);
  });

  it('gives the focus to a mark', () => {
    const renderer = createMarkRenderer({ signal: controller.signal });
    jumpTo(drawn('<p>Putin spoke</p>', renderer), renderer, controller.signal);
    expect(document.activeElement?.textContent).toBe('Putin');
  });

  it('goes nowhere when the mention is gone', () => {
    const renderer = createPaintRenderer({ signal: controller.signal })!;
    const highlight = drawn(`${FAR}<p>Putin spoke</p>`, renderer);
    document.body.replaceChildren();
    jumpTo(highlight, renderer, controller.signal);
    expect(scrollY).toBe(0);
  });
});
