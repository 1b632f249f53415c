import type { BrowserContext, Page } from 'playwright-core';

let opened = 0;

/** Opens a page in a window of its own: a tab behind another one gets no frames, and waits to be looked at. */
export async function openWindow(context: BrowserContext): Promise<Page> {
  const [opener = await context.newPage()] = context.pages();
  const session = await context.newCDPSession(opener);
  // Several may be opened at a time: the address tells them apart.
  const url = `about:blank#${opened++}`;
  const [page] = await Promise.all([
    context.waitForEvent('page', (each) => each.url() === url),
    session.send('Target.createTarget', { url, newWindow: true }),
  ]);
  await session.detach();
  return page;
}
