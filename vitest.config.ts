import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './tests/browser/find-browser.ts';

const alias = { '@': import.meta.dirname };

/** In ms. Some tests start a program or try thousands of texts; a busy machine needs several times what a quiet one does. */
const PATIENCE = 20_000;

/** Code that reads a page's layout is tested in a page: `*.browser.test.ts(x)` run in a real Chromium. */
const IN_A_PAGE = 'tests/unit/**/*.browser.test.{ts,tsx}';

export default defineConfig(async () => ({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [IN_A_PAGE],
          testTimeout: PATIENCE,
        },
      },
      {
        resolve: { alias },
        oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
        test: {
          name: 'page',
          include: [IN_A_PAGE],
          testTimeout: PATIENCE,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: await findBrowser('chromium'), args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two browsers at once are what two cores carry; with them, no other tests.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
}));
