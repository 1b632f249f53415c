import { defineContentScript } from 'wxt/utils/define-content-script';
import { askBackground } from '@/data/ask';
import { gateOfPage } from './gate';
import { isNewsPage } from './is-news-page';
import { runningAnnotator } from './running';
import { isOrphaned } from './sole-instance';

/**
 * The gate: runs in every page, and on a page that is not news leaves without a trace. It runs again in a page that has
 * become another one; an annotator that is there already notices by itself.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  async main() {
    if (runningAnnotator() !== undefined || !isNewsPage(document)) return;
    gateOfPage().isNewsPage = isNewsPage;
    // The worker may be stopped while it answers, or with its extension: a newer one looks at the page by itself.
    await tellOpened()
      .catch(tellOpened)
      .catch((error: unknown) => {
        if (!isOrphaned()) throw error;
      });
  },
});

const tellOpened = () => askBackground('page-opened', {});
