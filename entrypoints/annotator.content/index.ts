import { defineContentScript } from 'wxt/utils/define-content-script';
import { askBackground } from '@/data/ask';
import { gateOfPage } from './gate';
import { isNewsPage } from './is-news-page';
import { runningAnnotator } from './running';

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
    await askBackground('page-opened', {});
  },
});
