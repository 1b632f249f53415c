import type { RendererChoice } from '@/data/protocol';
import { createMarkRenderer } from './mark-renderer';
import { createPaintRenderer } from './paint-renderer';
import type { Renderer } from './renderer';

export interface RendererOptions {
  /** Ends everything: the page is left as it was. */
  signal: AbortSignal;
}

/** The renderer for the reader's choice, as far as this browser can. */
export function createRenderer(choice: RendererChoice, { signal }: RendererOptions): Renderer {
  if (choice === 'mark') return createMarkRenderer({ signal });
  return createPaintRenderer({ signal }) ?? createMarkRenderer({ signal });
}
