import { askPage } from '@/data/ask';

/** Shows one of the page's highlights. A page that has gone answers nobody, and what led there goes with it. */
export function jumpTo(tabId: number, index: number): void {
  askPage(tabId, 'jump-to-mention', { index }).catch(() => undefined);
}

/** The place after the one that is shown, or before it, in a ring; the first where none is. */
export const nextPlace = (shown: number | undefined, by: 1 | -1, count: number): number =>
  shown === undefined ? 0 : (shown + by + count) % count;
