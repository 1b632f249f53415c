import type { LoadedChromium } from './chromium';

interface Choices {
  renderer: 'auto' | 'mark' | 'paint';
  density: 'first-in-section' | 'first-on-page' | 'every';
}

/** Chooses what highlights are made of, or how many there are, as the reader does in the options. */
export async function chooseSetting<Name extends keyof Choices>(
  browser: LoadedChromium,
  name: Name,
  value: Choices[Name],
): Promise<void> {
  const options = await browser.openScreen('options.html');
  const choice = options.locator(`input[name="${name}"][value="${value}"]`);
  await choice.check();
  await options.waitForFunction(
    (selector) => document.querySelector<HTMLInputElement>(selector)?.checked,
    `input[name="${name}"][value="${value}"]`,
  );
  await options.close();
}
