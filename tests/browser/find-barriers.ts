import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What keeps readers out of a screen as it stands, by the rules of axe-core: each as the rule and where it is broken. */
export async function findBarriers(page: Page): Promise<string[]> {
  // Through the DevTools protocol, which the policy of the extension's pages does not bind.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
