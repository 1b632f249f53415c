import type { RendererChoice } from '@/data/model';
import { createAutoRenderer, type AutoOptions } from './auto-renderer';
import type { Caution } from './marking';
import { createPaintRenderer } from './paint-renderer';
import type { Renderer } from './renderer';

/** By default: hydration must be over, and what a framework holds is not touched. */
const CAREFUL: Caution = {
  stillForMs: 2000,
  staysStill: true,
  sparesFrameworksForMs: Infinity,
  marksUnseen: false,
  patience: 0,
};

/**
 * The reader wants marks: everywhere, but still not before hydration can be over (all is painted till then), and
 * undone where the page does not bear them.
 */
const EAGER: Caution = {
  stillForMs: 2000,
  staysStill: false,
  sparesFrameworksForMs: 6000,
  marksUnseen: true,
  patience: 2,
};

/** The renderer for the reader's choice, as far as this browser can. When the signal ends, the page is as it was. */
export function createRenderer(choice: RendererChoice, options: AutoOptions): Renderer {
  if (choice === 'mark') return createAutoRenderer(EAGER, options);
  const paint = choice === 'paint' ? createPaintRenderer(options) : undefined;
  return paint ?? createAutoRenderer(CAREFUL, options);
}
