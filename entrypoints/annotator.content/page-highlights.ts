import type { ThingLabel } from '@/data/model';
import type { MatchAnswer, Mention } from '@/data/protocol';
import { nextTask } from './next-task';
import type { Highlight, Renderer } from './renderer';
import type { TextBlock } from './text-block';

/** How long one slice of drawing may take, in milliseconds. */
const SLICE = 12;

interface Shown {
  highlight: Highlight;
  mention: Mention;
}

/** What the page shows now: draws answers of the background, the visible part first, and only what has changed. */
export class PageHighlights {
  #shown = new Map<TextBlock, Shown[]>();
  #byId = new Map<number, Shown>();
  #labels = new Map<string, ThingLabel>();
  #order: Highlight[] = [];
  #nextId = 0;
  #showing: AbortController | undefined;

  /** In the page's order. */
  get all(): readonly Highlight[] {
    return this.#order;
  }

  mentionOf(id: number): Mention | undefined {
    return this.#byId.get(id)?.mention;
  }

  highlightOf(id: number): Highlight | undefined {
    return this.#byId.get(id)?.highlight;
  }

  labelOf(ref: string): ThingLabel | undefined {
    return this.#labels.get(ref);
  }

  /** Every ref that is mentioned, once. */
  get refs(): string[] {
    return [...new Set(this.#order.flatMap(({ id }) => this.mentionOf(id)?.refs ?? []))];
  }

  /** Knows of nothing that is shown any more, as when its renderer has ended. */
  forget(): void {
    this.#shown = new Map();
  }

  /** Takes away what is shown in these blocks, before their text is read anew. */
  erase(blocks: Iterable<TextBlock>, renderer: Renderer): void {
    for (const block of blocks) if (this.#shown.delete(block)) renderer.erase(block);
  }

  /** Draws an answer about these blocks in place of all that was shown. Resolves when the last block is drawn. */
  async show(blocks: readonly TextBlock[], answer: MatchAnswer, renderer: Renderer): Promise<void> {
    this.#showing?.abort();
    this.#showing = new AbortController();
    const { signal } = this.#showing;
    const before = this.#shown;
    const todo = this.#take(blocks, answer);
    for (const block of before.keys()) if (!this.#shown.has(block)) renderer.erase(block);
    let start = performance.now();
    for (const block of visibleFirst(todo)) {
      const shown = this.#shown.get(block) ?? [];
      renderer.draw(
        block,
        shown.map(({ highlight }) => highlight),
      );
      if (performance.now() - start < SLICE) continue;
      await nextTask();
      if (signal.aborted) return;
      start = performance.now();
    }
  }

  /** Makes the answer what is shown; gives the blocks that are to be drawn for it. */
  #take(blocks: readonly TextBlock[], { mentions, things }: MatchAnswer): TextBlock[] {
    const before = this.#shown;
    this.#shown = new Map();
    for (const mention of mentions) {
      const block = blocks[mention.block];
      if (block === undefined) continue;
      const { start, end } = mention;
      const known = before
        .get(block)
        ?.find(({ highlight }) => highlight.start === start && highlight.end === end);
      const highlight = known?.highlight ?? { id: this.#nextId++, block, start, end };
      const shown = this.#shown.get(block) ?? [];
      this.#shown.set(block, shown);
      shown.push({ highlight, mention });
    }
    const all = [...this.#shown.values()].flat();
    this.#order = all.map(({ highlight }) => highlight);
    this.#byId = new Map(all.map((shown) => [shown.highlight.id, shown]));
    this.#labels = new Map(things.map((thing) => [thing.ref, thing]));
    return [...this.#shown.keys()].filter((block) => !areSame(before.get(block), this.#shown.get(block)));
  }
}

function areSame(before: readonly Shown[] | undefined, now: readonly Shown[] | undefined): boolean {
  return (
    before?.length === now?.length &&
    (before ?? []).every(({ highlight }, index) => highlight === now?.[index]?.highlight)
  );
}

/** Those in the viewport, then the rest, each in the page's order. All is measured before anything is drawn. */
function visibleFirst(blocks: readonly TextBlock[]): TextBlock[] {
  const visible = new Set(blocks.filter(({ element }) => isInView(element)));
  return [...visible, ...blocks.filter((block) => !visible.has(block))];
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= innerHeight;
}
