import { parseHTML } from 'linkedom';

/** Tags that HTML lets an author leave out, and that linkedom, unlike browsers, does not add. */
const FRAME = /<!doctype[^>]*>|<\/?(?:html|head|body)\b[^>]*>/gi;

/** A page's document, of which nothing is run or loaded. */
export function parsePage(html: string): Document {
  const isWhole = /<html\b/i.test(html) && /<body\b/i.test(html);
  if (isWhole) return parseHTML(html).document;
  const [title = ''] = /<title\b[^]*?<\/title\s*>/i.exec(html) ?? [];
  const [start = '<html>'] = /<html\b[^>]*>/i.exec(html) ?? [];
  const body = html.replace(title, '').replace(FRAME, '');
  return parseHTML(`<!doctype html>${start}<head>${title}</head><body>${body}</body></html>`).document;
}
