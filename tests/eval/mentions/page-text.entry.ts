/** What read-pages.ts puts into a page: the code that reads pages in the browser. */
import { readPageMetadata } from '@/data/extract/read-article/page-metadata';
import { PageText } from '@/entrypoints/annotator.content/page-text';

export async function read() {
  const page = new PageText(document, { onStale: () => undefined, signal: new AbortController().signal });
  const blocks = await page.read();
  const { published } = readPageMetadata(document);
  return { blocks: blocks.map(({ text }) => text), ...(published !== undefined && { published }) };
}
