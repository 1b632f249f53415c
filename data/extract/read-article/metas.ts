/** The contents of a page's `<meta>` elements, by their lower-case `property`, `name`, `itemprop` or `http-equiv`. */
export type Metas = ReadonlyMap<string, string>;

const KEYS = ['property', 'name', 'itemprop', 'http-equiv'];

/** Reads all of them at once, the first of each name: a search of the page for each name is dearer than this. */
export function readMetas(document: Document): Metas {
  const metas = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const content = meta.content.trim();
    if (content === '') continue;
    for (const key of KEYS) {
      const name = meta.getAttribute(key)?.toLowerCase();
      if (name !== undefined && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}
