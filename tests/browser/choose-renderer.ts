import type { LoadedChromium } from './chromium';

/** Sets how highlights are drawn, as the reader does in the options. */
export async function chooseRenderer(
  browser: LoadedChromium,
  choice: 'auto' | 'mark' | 'paint',
): Promise<void> {
  const options = await browser.openScreen('options.html');
  await options.locator(`input[name="renderer"][value="${choice}"]`).check();
  await options.waitForFunction(
    (value) => document.querySelector<HTMLInputElement>(`input[name="renderer"][value="${value}"]`)?.checked,
    choice,
  );
  await options.close();
}
