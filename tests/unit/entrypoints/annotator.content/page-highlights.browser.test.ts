import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MatchAnswer } from '@/data/protocol';
import { PageHighlights } from '@/entrypoints/annotator.content/page-highlights';
import { createPaintRenderer } from '@/entrypoints/annotator.content/paint-renderer';
import type { Renderer } from '@/entrypoints/annotator.content/renderer';
import type { TextBlock } from '@/entrypoints/annotator.content/text-block';
import { read, setPage } from './read-page';

/** The answer of the background: a mention wherever one of the words stands. */
function answerTo(blocks: readonly TextBlock[], ...words: string[]): MatchAnswer {
  const mentions = blocks.flatMap(({ text }, block) =>
    words
      .map((word) => ({ block, start: text.indexOf(word), end: text.indexOf(word) + word.length, word }))
      .filter(({ start }) => start !== -1)
      .sort((a, b) => a.start - b.start)
      .map(({ word, ...place }) => ({ ...place, refs: [word], alias: word, support: [] })),
  );
  const things = words.map((word) => ({ ref: word, kind: 'entity' as const, type: 'person', name: word }));
  return { mentions, things, renderer: 'paint' };
}

const painted = (): string[] =>
  [...CSS.highlights]
    .filter(([name]) => name === 'backstory')
    .flatMap(([, ranges]) => [...ranges])
    .map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset));

describe('the highlights of a page', () => {
  let controller: AbortController;
  let renderer: Renderer;
  let drawn: TextBlock[];
  let highlights: PageHighlights;
  let blocks: readonly TextBlock[];

  beforeEach(() => {
    controller = new AbortController();
    drawn = [];
    const paint = createPaintRenderer({ signal: controller.signal })!;
    renderer = {
      ...paint,
      draw: (block, some) => {
        drawn.push(block);
        paint.draw(block, some);
      },
    };
    highlights = new PageHighlights();
    blocks = read([
      setPage('<p>Putin met Xi</p><div style="height:5000px"></div><p>Putin spoke</p><p>Nobody</p>'),
    ]);
  });
  afterEach(() => {
    controller.abort();
    document.body.replaceChildren();
    scrollTo(0, 0);
  });

  it('are those of the answer, in the order of the page', async () => {
    await highlights.show(blocks, answerTo(blocks, 'Putin', 'Xi'), renderer);
    expect(painted().sort()).toEqual(['Putin', 'Putin', 'Xi']);
    expect(highlights.all.map(({ block, start, end }) => block.text.slice(start, end))).toEqual([
      'Putin',
      'Xi',
      'Putin',
    ]);
    expect(highlights.refs).toEqual(['Putin', 'Xi']);
    const [, second] = highlights.all;
    expect(highlights.mentionOf(second!.id)?.refs).toEqual(['Xi']);
    expect(highlights.labelOf('Xi')?.name).toBe('Xi');
    expect(highlights.highlightOf(second!.id)).toBe(second);
  });

  it('begin with the part that the reader sees', async () => {
    scrollTo(0, 6000);
    await highlights.show(blocks, answerTo(blocks, 'Putin'), renderer);
    expect(drawn).toEqual([blocks[1], blocks[0]]);
  });

  it('stay themselves where a new answer says the same', async () => {
    await highlights.show(blocks, answerTo(blocks, 'Putin'), renderer);
    const before = [...highlights.all];
    drawn = [];
    await highlights.show(blocks, answerTo(blocks, 'Putin', 'Xi'), renderer);
    expect(drawn).toEqual([blocks[0]]);
    expect(highlights.all[0]).toBe(before[0]);
    expect(highlights.all[2]).toBe(before[1]);
    expect(painted()).toHaveLength(3);
  });

  it('go where a new answer has none', async () => {
    await highlights.show(blocks, answerTo(blocks, 'Putin'), renderer);
    await highlights.show(blocks, answerTo(blocks), renderer);
    expect(painted()).toEqual([]);
    expect(highlights.all).toEqual([]);
  });

  it('are drawn anew in a block that was read anew', async () => {
    await highlights.show(blocks, answerTo(blocks, 'Putin'), renderer);
    highlights.erase([blocks[0]!], renderer);
    expect(painted()).toHaveLength(1);
    await highlights.show(blocks, answerTo(blocks, 'Putin'), renderer);
    expect(painted()).toHaveLength(2);
  });

  it('of an overtaken answer are not drawn', async () => {
    const many = read([setPage('<p>Putin met Xi</p>'.repeat(3000))]);
    const first = highlights.show(many, answerTo(many, 'Putin'), renderer);
    const second = highlights.show(many, answerTo(many, 'Xi'), renderer);
    await Promise.all([first, second]);
    expect(new Set(painted())).toEqual(new Set(['Xi']));
    expect(painted()).toHaveLength(3000);
  });
});
