import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleFile as file, chooseFiles } from '../browser/choose-files';
import { launchChromium, type LoadedChromium } from '../browser/chromium';
import { FRENCH_ARTICLE } from '../fixtures/french-article';

let browser: LoadedChromium;
beforeEach(async () => {
  browser = await launchChromium();
  await browser.starterTopicReady();
});
afterEach(() => browser.close());

describe('learning from files', () => {
  async function choose(...files: ReturnType<typeof file>[]): Promise<Page> {
    const options = await browser.openScreen('options.html');
    await chooseFiles(options, files);
    return options;
  }
  const lines = (options: Page) => options.getByRole('region', { name: 'Articles' }).getByRole('listitem');

  it('learns many at once, says of each what became of it, and keeps nothing of those that it cannot read', async () => {
    const options = await choose(
      file('harbour.txt', HARBOUR),
      file('empty.txt', ''),
      file('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])),
      file('page.html', '<!doctype html><title>Menu</title><nav><a href="/">Home</a></nav>'),
      file('french.txt', FRENCH_ARTICLE),
    );
    await options.getByRole('combobox', { name: 'Topic' }).selectOption('New topic …');
    await options.getByLabel('Title of the new topic').fill('Harbours');
    await options.getByRole('button', { name: 'Learn from 5 files' }).click();
    await options.getByText(/5 of 5 files read: \d+ new facts?, 4 refused/).waitFor();
    const report = await lines(options).allInnerTexts();
    const lineOf = (name: string) => report.find((line) => line.startsWith(name));
    expect(lineOf('harbour.txt')).toMatch(/tells \d+ new fact.*“Harbours”/);
    expect(lineOf('empty.txt')).toContain('There is no text in it.');
    expect(lineOf('picture.txt')).toContain('not a text');
    expect(lineOf('page.html')).toContain('no article');
    expect(lineOf('french.txt')).toContain('French');

    await options.getByRole('button', { name: 'Forget Norland opens its new harbour' }).click();
    await options.getByText('Article forgotten').waitFor();
    await options.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await options.getByRole('button', { name: 'Forget Norland opens its new harbour' }).waitFor();
  });

  it('goes on when the page is closed, and reports when it is opened again; all of it can be undone', async () => {
    const copies = Array.from({ length: 6 }, (_, at) =>
      file(`harbour-${at}.txt`, HARBOUR.replaceAll('Stavanger', `Port ${'ABCDEF'.charAt(at)}vik`)),
    );
    const first = await choose(...copies);
    await first.getByRole('button', { name: 'Learn from 6 files' }).click();
    await first.getByText(/ of 6 files read/).waitFor();
    await first.close();
    const second = await browser.openScreen('options.html');
    await second.getByText(/6 of 6 files read: \d+ new facts?, 0 refused/).waitFor();
    await second.getByRole('button', { name: 'Undo all' }).click();
    await expect.poll(() => second.getByText('files read').count()).toBe(0);
    await expect.poll(() => second.getByRole('button', { name: 'Forget Norland' }).count()).toBe(0);
  });

  it('leaves the files that wait where the reader stops', async () => {
    const long = Array.from({ length: 40 }, () => HARBOUR.split('\n').slice(1).join('\n')).join('\n');
    const options = await choose(
      ...Array.from({ length: 5 }, (_, at) => file(`long-${at}.txt`, `Harbour ${at}\n${long}`)),
    );
    await options.getByRole('button', { name: 'Learn from 5 files' }).click();
    await options.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => options.getByText(/waits for its turn|is being read/).count()).toBe(0);
    expect(await options.getByRole('button', { name: /^Forget / }).count()).toBeLessThan(5);
  });

  it('says at once why the only file cannot be read', async () => {
    const options = await choose(file('paper.txt', '%PDF-1.7 1 0 obj'));
    await options.getByText('This file is not a text, but a PDF. Open it, and paste its text.').waitFor();
    expect(browser.context.pages().some((page) => page.url().includes('review.html'))).toBe(false);
  });
});

const HARBOUR = `Norland opens its new harbour

President Maria Keller opened the new harbour of Stavanger on 3 May 2024. The harbour cost 400 million euros and can take 60 ships at a time.

Keller said that Norway would build two more harbours by 2030. The opposition leader, Per Hansen, called the plan a waste of money.
`;
