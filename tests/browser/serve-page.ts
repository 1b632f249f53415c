import type { BrowserContext } from 'playwright-core';

interface Served {
  /** Of the body. */
  html: string;
  head?: string;
  headers?: Record<string, string>;
}

/** A paragraph long enough to be taken for an article's, with names in it. */
export const paragraph = (names: string): string =>
  `<p>${names} were on the mind of everybody who had come to the river that day, for the boats were late, and when at last they came nobody wanted to be the first to go home and tell the others what it had been like to stand and wait.</p>`;

/** Serves a news page at an address. */
export async function servePage(
  context: BrowserContext,
  url: string,
  { html, head = '', headers = {} }: Served,
): Promise<void> {
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story</title>
    <meta property="og:type" content="article"><meta property="article:published_time" content="2024-07-09">
    ${head}</head><body>${html}</body></html>`;
  await context.route(url, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body, headers }),
  );
}
