import type { ShownTab } from '../page-view/find-tab';

/** The same for one page in one tab, wherever in it the reader is; another for every other. */
export function pageKey(tab: ShownTab | null | undefined): string {
  const [page = ''] = tab?.url?.split('#', 1) ?? [];
  return `${tab?.id ?? ''} ${page}`;
}
