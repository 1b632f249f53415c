/** What real-pages.test.ts puts into a page. */
import { isNewsPage } from '@/entrypoints/annotator.content/is-news-page';
import { readPageMetadata } from '@/data/extract/read-article/page-metadata';
import { PageText } from '@/entrypoints/annotator.content/page-text';

export async function read() {
  const before = document.documentElement.outerHTML;
  const page = new PageText(document, { onStale: () => undefined, signal: new AbortController().signal });
  const blocks = await page.read();
  return {
    isNews: isNewsPage(document),
    published: readPageMetadata(document).published,
    text: blocks.map(({ text }) => text).join('\n'),
    isUntouched: document.documentElement.outerHTML === before,
  };
}
