import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type LoadedChromium } from '../browser/chromium';

const INVALID = join(import.meta.dirname, '../fixtures/packs/invalid');
/** For each broken pack, the path in it that the refusal names; '' for the whole. */
const REFUSALS = JSON.parse(readFileSync(`${INVALID}.expected.json`, 'utf8')) as Record<
  string,
  { path: string }
>;

const PACK = {
  format: 'backstory-pack',
  version: 1,
  topic: { id: 'lighthouses', title: 'Lighthouses of the north', language: 'en', revision: '1' },
  sources: [{ id: 's1', title: 'The keepers', published: '2023-01-02' }],
  entities: [{ id: 'eddystone', name: 'Eddystone', type: 'facility' }],
  facts: [
    { id: 'f1', text: 'Eddystone was lit in 1698.', about: ['eddystone'], source: 's1', status: 'stated' },
  ],
};

describe('the packs of the options page', () => {
  let browser: LoadedChromium;
  let options: Page;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backstory-packs-'));
    browser = await launchChromium();
    await browser.starterTopicReady();
    options = await browser.openScreen('options.html');
    await topicList().getByText('Russia–China relations').waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  const topicList = () => options.locator('ul.topics');

  async function importFile(name: string, content: string | Buffer): Promise<void> {
    const path = join(folder, name);
    await writeFile(path, content);
    await options.getByLabel('Import pack').setInputFiles(path);
  }

  it.each(['Russia–China relations', 'World basics'])('have %s from the start', async (title) => {
    await topicList().getByText(title, { exact: true }).waitFor();
  });

  it.each(Object.entries(REFUSALS))('refuse %s whole, and name the place', async (pack, { path }) => {
    const name = `${pack}.json`;
    const before = await topicList().innerText();
    await importFile(name, readFileSync(join(INVALID, name)));
    const alert = options.getByRole('alert').filter({ hasText: name });
    await alert.waitFor();
    expect(await alert.innerText()).toContain(path === '' ? 'refused' : `${path}:`);
    expect(await topicList().innerText()).toBe(before);
  });

  it.each<[string, string | Buffer, RegExp]>([
    ['not-json.json', '{ "format": "backstory-pack", ', /not JSON/],
    ['not-text.json', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), /UTF-8/],
    ['empty.json', '', /JSON/],
    ['large.json', Buffer.alloc(65 * 1024 * 1024, ' '), /64 MiB/],
    [
      'html.json',
      JSON.stringify({ ...PACK, topic: { ...PACK.topic, title: '<b>Bold</b>' } }),
      /topic\.title/,
    ],
    ['no-source.json', JSON.stringify({ ...PACK, sources: [] }), /facts\[0\]\.source/],
  ])('refuse %s and say why', async (name, content, reason) => {
    await importFile(name, content);
    const alert = options.getByRole('alert').filter({ hasText: name }).last();
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(reason);
  });

  it('take a good pack, which can be found at once, and undo it', async () => {
    await importFile('lighthouses.json', JSON.stringify(PACK));
    await topicList().getByText('Lighthouses of the north').waitFor();
    const popup = await browser.openScreen('popup.html');
    await popup.getByRole('searchbox', { name: 'Search facts' }).fill('eddystone lit');
    await popup.getByText('Eddystone was lit in 1698.').waitFor();
    await options.getByRole('button', { name: 'Undo' }).click();
    await options.locator('ul.topics').getByText('Lighthouses of the north').waitFor({ state: 'detached' });
    await popup.close();
  });

  it('give the topics that ship back to a reader who has deleted them', async () => {
    for (const title of ['Russia–China relations', 'World basics']) {
      await options.getByRole('button', { name: `Delete ${title}` }).click();
      await options.getByText(`“${title}” was deleted.`).waitFor();
    }
    await options.getByRole('button', { name: 'Bring back the starter topics' }).click();
    await topicList().getByText('Russia–China relations').waitFor();
    await topicList().getByText('World basics').waitFor();
  });
});
