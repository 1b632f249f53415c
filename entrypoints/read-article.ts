import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkText } from '@/data/extract/read-article/check-article';
import { readPage } from '@/data/extract/read-article/read-page';
import { reasonOf } from '@/data/reason-of';
import type { PageReading } from './learn/page-reading';

/**
 * Put into a page when the reader asks to learn from it; what it finds goes back to whoever put it there. The day of
 * publication is not checked: the reader may correct it in the review.
 */
export default defineUnlistedScript((): PageReading => {
  try {
    const article = readPage(document);
    checkText(article.text);
    return { article };
  } catch (error) {
    // Browsers do not agree on what becomes of an error that is thrown here.
    return { refusal: reasonOf(error) };
  }
});
