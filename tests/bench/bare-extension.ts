/** Extensions that do next to nothing: how much of the time of any of them is the browser's own. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { launchChromium } from '../browser/chromium';
import { servePages, type ServedPages } from './loaded-store';
import { ANNOTATOR, GATE } from './trace';

const STYLES = join(import.meta.dirname, '../../entrypoints/highlights.css');

const MANIFEST = {
  manifest_version: 3,
  name: 'Next to nothing',
  version: '1',
  permissions: ['scripting'],
  host_permissions: ['http://*/*'],
  background: { service_worker: 'worker.js' },
  content_scripts: [{ matches: ['http://*/*'], run_at: 'document_idle', js: [GATE] }],
};

/** What is put into a page as our annotating part is, when a gate has asked for it. */
export interface BareExtension {
  name: string;
  script: () => unknown;
  /** Whether the rules of our highlights come with it. */
  styles: boolean;
}

export const BARE_EXTENSIONS: readonly BareExtension[] = [
  { name: 'an extension that does nothing', script: () => undefined, styles: false },
  { name: 'one that walks the text, sends it and paints', script: walkAskAndPaint, styles: true },
];

export async function launchBareExtension({ script, styles }: BareExtension): Promise<ServedPages> {
  const build = await mkdtemp(join(tmpdir(), 'backstory-bare-'));
  const css = styles ? await readFile(STYLES, 'utf8') : '';
  const files = {
    'manifest.json': JSON.stringify(MANIFEST),
    'worker.js': `(${answer.toString()})(${JSON.stringify(`/${ANNOTATOR}`)}, ${JSON.stringify(css)});`,
    [GATE]: `chrome.runtime.sendMessage({ isOpened: true });`,
    [ANNOTATOR]: `(${script.toString()})();`,
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(build, path)), { recursive: true });
    await writeFile(join(build, path), text);
  }
  const browser = await launchChromium({ build });
  return {
    ...(await servePages(browser.context)),
    async close() {
      await browser.close();
      await rm(build, { recursive: true });
    },
  };
}

/** Runs in the worker. */
function answer(path: string, css: string): void {
  chrome.runtime.onMessage.addListener((message: { isOpened?: boolean }, { tab }, respond) => {
    respond(null);
    if (message.isOpened !== true) return;
    const target = { tabId: tab?.id ?? -1 };
    for (const origin of css === '' ? [] : (['USER', 'AUTHOR'] as const))
      void chrome.scripting.insertCSS({ target, css, origin });
    void chrome.scripting.executeScript({ target, files: [path] });
  });
}

/** Runs in the page: what nothing that highlights words can do without. Names no inner function: esbuild wraps them. */
async function walkAskAndPaint(): Promise<void> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  await chrome.runtime.sendMessage({ texts: nodes.map(({ data }) => data) });
  const highlight = new Highlight();
  for (const node of nodes)
    for (let word = 0; word < 2 && node.length > 100 && highlight.size < 50; word++)
      highlight.add(
        new StaticRange({
          ...{ startContainer: node, startOffset: 20 * word },
          ...{ endContainer: node, endOffset: 20 * word + 10 },
        }),
      );
  CSS.highlights.set('backstory', highlight);
}
