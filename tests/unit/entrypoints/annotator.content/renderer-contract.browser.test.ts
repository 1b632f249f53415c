import { afterEach, describe, expect, it } from 'vitest';
import { createMarkRenderer } from '@/entrypoints/annotator.content/mark-renderer';
import { createPaintRenderer } from '@/entrypoints/annotator.content/paint-renderer';
import { blockOf, highlightsOf, show } from './render-page';

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
});

describe.each([
  ['mark', () => createMarkRenderer({ signal: life.signal })],
  ['paint', () => createPaintRenderer({ signal: life.signal })!],
])('%s', (_name, create) => {
  it('shows each highlight at its text', () => {
    const block = blockOf(show('<p>Putin met Xi in <b>Bei</b>jing, <i>Putin</i> said</p>'));
    const renderer = create();
    const highlights = highlightsOf(block, 'Putin', 'Xi', 'Beijing');
    renderer.draw(block, highlights);
    expect(highlights.map((one) => String(renderer.rangeOf(one)))).toEqual([
      'Putin',
      'Xi',
      'Beijing',
      'Putin',
    ]);
  });

  it('leaves the page as it was', () => {
    const element = show('<p>Putin met Xi in <b>Bei</b>jing, <i>Putin</i> said</p>');
    const before = element.outerHTML;
    const block = blockOf(element);
    const renderer = create();
    renderer.draw(block, highlightsOf(block, 'Putin', 'Xi', 'Beijing'));
    renderer.eraseAll();
    expect(element.outerHTML).toBe(before);
    expect(blockOf(element).nodes).toEqual(block.nodes);
  });
});
