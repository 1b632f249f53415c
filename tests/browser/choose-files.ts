import type { Page } from 'playwright-core';

/** A file to learn from, as the file dialogue gives it. */
export const articleFile = (name: string, content: string | Buffer) => ({
  name,
  mimeType: name.endsWith('.html') ? 'text/html' : 'text/plain',
  buffer: Buffer.from(content),
});

/** Chooses files to learn from on the options page. */
export const chooseFiles = (options: Page, files: ReturnType<typeof articleFile>[]): Promise<void> =>
  options.getByLabel('Learn from files').setInputFiles(files);
