import { askPage } from '@/data/ask';
import { findPages, isSiteOn, lookAtTab } from './annotate-tab';
import { showCount } from './badge';

/** After an install: the pages that are open already need not be loaded anew. */
export async function lookAtPages(): Promise<void> {
  await Promise.allSettled((await findPages()).map(({ id }) => lookAtTab(id)));
}

/** After a change of the store or the settings: pages match again, and those of a site that is now off are left. */
export async function tellPages(): Promise<void> {
  await Promise.allSettled((await findPages()).map(tellPage));
}

async function tellPage({ id, url }: { id: number; url: string }): Promise<void> {
  if (await isSiteOn(url)) {
    await askPage(id, 'refresh', {}).catch(() => lookAtTab(id));
  } else {
    await showCount(id, 0);
    await askPage(id, 'stop', {});
  }
}
