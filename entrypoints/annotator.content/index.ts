import { defineContentScript } from 'wxt/utils/define-content-script';
import { askBackground } from '@/data/ask';
import { isNewsPage } from './is-news-page';

/**
 * The gate: runs in every page, and on a page that is not news leaves without a trace. It may run again in a page that
 * has become another one; the background answers only the first time.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  async main() {
    if (isNewsPage(document)) await askBackground('page-opened', {});
  },
});
