import type { LoadedChromium } from './chromium';

/** Imports a pack as the reader does, by the file input of the options. */
export async function importPack(browser: LoadedChromium, pack: { topic: { title: string } }): Promise<void> {
  const options = await browser.openScreen('options.html');
  const buffer = Buffer.from(JSON.stringify(pack));
  await options
    .getByLabel('Import pack')
    .setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer });
  await options.locator('ul.topics').getByText(pack.topic.title).waitFor();
  await options.close();
}
