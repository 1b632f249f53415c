import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '@/data/extract/read-article/read-page';

/** Put into a page when the reader asks to learn from it; what it finds goes back to whoever put it there. */
export default defineUnlistedScript(() => readPage(document));
