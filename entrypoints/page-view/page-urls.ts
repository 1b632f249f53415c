/** The addresses by which a page goes, as far as known: its tab's, and the one that it says is its own. */
export const pageUrls = (url: string | undefined, canonicalUrl: string | undefined): string[] =>
  [url, canonicalUrl].filter((each) => each !== undefined);
