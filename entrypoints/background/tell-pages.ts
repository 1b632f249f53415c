import { askPage } from '@/data/ask';
import { isSiteOn, readSettings } from '@/data/store/settings';
import { findPages, lookAtTab, type OpenPage } from './annotate-tab';
import { showCount } from './badge';
import { store } from './store';

/** After an install: the pages that are open already need not be loaded anew. */
export async function lookAtPages(): Promise<void> {
  await Promise.allSettled((await findPages()).map(({ id }) => lookAtTab(id)));
}

/** After a change of the store or the settings: pages match again, and those of a site that is now off are left. */
export async function tellPages(): Promise<void> {
  const [pages, settings] = await Promise.all([findPages(), readSettings(store)]);
  await Promise.allSettled(
    pages.map((page) => (isSiteOn(settings, page.url) ? refreshPage(page) : leavePage(page))),
  );
}

/** Nothing runs in a page whose site was off until now: it is looked at as if it had just been opened. */
async function refreshPage({ id }: OpenPage): Promise<void> {
  await askPage(id, 'refresh', {}).catch(() => lookAtTab(id));
}

async function leavePage({ id }: OpenPage): Promise<void> {
  await Promise.all([showCount(id, 0), askPage(id, 'stop', {})]);
}
