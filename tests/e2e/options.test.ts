import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { articleFile, chooseFiles } from '../browser/choose-files';
import { launchChromium, type LoadedChromium } from '../browser/chromium';

describe('the options', () => {
  let browser: LoadedChromium;
  let options: Page;

  beforeAll(async () => {
    browser = await launchChromium({ viewport: { width: 1000, height: 400 } });
    await browser.starterTopicReady();
  });
  afterEach(() => options.close());
  afterAll(() => browser.close());

  const open = async (section = '') => {
    options = await browser.openScreen(`options.html${section}`);
    await options.getByRole('button', { name: 'Export World basics' }).waitFor();
  };
  const focused = () => options.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  const focusButton = (name: string) => options.getByRole('button', { name }).focus();

  it('open at the section that a link names, once the store has told what stands above it', async () => {
    await open('#highlights');
    const top = () =>
      options.evaluate(() => document.querySelector('#highlights')?.getBoundingClientRect().top);
    await expect.poll(top).toBe(24);
  });

  it('are where they were when they are loaded again', async () => {
    await open();
    const top = () => options.evaluate(() => scrollY);
    await options.mouse.move(500, 200);
    await options.mouse.wheel(0, 1200);
    await expect.poll(top).toBe(1200);
    await options.reload();
    await expect.poll(top).toBe(1200);
  });

  it('have the focus in its place when what had it is gone, and an undo with it', async () => {
    await open();
    const deleteStarter = async () => {
      await focusButton('Delete Russia–China relations');
      await options.keyboard.press('Enter');
      await options.getByText('“Russia–China relations” was deleted.').waitFor();
      await options
        .getByRole('button', { name: 'Delete Russia–China relations' })
        .waitFor({ state: 'detached' });
      expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    };
    await deleteStarter();
    await options.keyboard.press('Enter');
    expect(await focused()).toBe('Delete World basics');
    await deleteStarter();
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    expect(await focused()).toBe('Delete World basics');
  });

  it('go on from the button for files when its form is left', async () => {
    await open();
    await options.getByLabel('Learn from files').focus();
    await chooseFiles(
      options,
      ['one.txt', 'two.txt'].map((name) => articleFile(name, 'A text.')),
    );
    await expect.poll(() => options.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await options.keyboard.press('Escape');
    expect(await options.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('file');
  });
});
