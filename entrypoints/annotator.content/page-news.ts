import { askBackground } from '@/data/ask';
import type { NewsCounts, PageText } from '@/data/protocol';
import { textToMatch } from './hard-breaks';
import { paintStatements } from './statement-paint';
import type { TextBlock } from './text-block';

const NOTHING: NewsCounts = { isShown: false, new: 0, known: 0 };

/** What is new on the page, marked while the reader wants to see it and until the signal ends. */
export class PageNews {
  #erase: (() => void) | undefined;
  #counts = NOTHING;

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.hide());
  }

  get counts(): NewsCounts {
    return this.#counts;
  }

  async show(blocks: readonly TextBlock[], page: Omit<PageText, 'blocks'>): Promise<void> {
    const statements = await askBackground('compare-page', { ...page, blocks: blocks.map(textToMatch) });
    this.hide();
    this.#erase = paintStatements(blocks, statements);
    const known = statements.filter(({ kind }) => kind === 'known').length;
    this.#counts = { isShown: true, new: statements.length - known, known };
  }

  hide(): void {
    this.#erase?.();
    this.#erase = undefined;
    this.#counts = NOTHING;
  }
}
