/** A small news site on this machine: what `npm start` shows and the end-to-end tests read. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'tests/fixtures/site');

export interface SampleSite {
  /** Address that every name of the site has to be mapped to, such as `127.0.0.1:41234`. */
  address: string;
  close(): Promise<void>;
}

export const SAMPLE_HOST = 'www.example-news.test';
export const OTHER_HOST = 'www.other-news.test';
/** The starter article, word for word. */
export const STARTER_PAGE = `http://${SAMPLE_HOST}/beijing-summit.html`;
/** An article on the same story in words of its own. */
export const SECOND_PAGE = `http://${SAMPLE_HOST}/a-year-on.html`;

/** Serves the sample pages on a free port of the loopback interface, under any host name. */
export async function serveSampleSite(): Promise<SampleSite> {
  const server = createServer((request, response) => {
    const page = readPage(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '<!doctype html><title>Not found</title><p>There is no such page.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function readPage(path: string): string | undefined {
  if (!/^\/[a-z\d-]+\.html$/.test(path)) return undefined;
  try {
    return readFileSync(join(FIXTURES, path), 'utf8').replace('<!-- starter article -->', starterArticle);
  } catch {
    return undefined;
  }
}

/** The article's paragraphs; it holds no character that HTML would read as markup. */
function starterArticle(): string {
  const text = readFileSync(join(ROOT, 'data/articles/beijing-summit-2024.txt'), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');
}
