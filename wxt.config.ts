import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { makeStarterTopic } from './data/cli/starter-topic';
import { SHIPPED_PACKS, STARTER_PACK } from './data/shipped-packs';

const NEWS_PAGES = ['http://*/*', 'https://*/*'];

/**
 * What each page waits for. V8 is told to compile them whole: nearly all their functions run at once, and to find and
 * compile them one by one takes longer.
 */
const RUN_WHOLE = ['content-scripts/annotator.js', 'annotate-page.js'];
/** https://v8.dev/blog/explicit-compile-hints; a comment elsewhere. */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad\n';

const hintToCompile: Plugin = {
  name: 'hint-to-compile',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && RUN_WHOLE.includes(chunk.fileName))
        chunk.code = COMPILE_HINT + chunk.code;
  },
};

export default defineConfig({
  // Every import is written out, so that a reader can follow it.
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact({ reactAliasesEnabled: false }), hintToCompile],
    // WXT's own context announces each content script to the page, by an event and a message. The gate must not be
    // noticed, and needs no context: it sets nothing up.
    resolve: {
      alias: {
        'wxt/utils/content-script-context': `${import.meta.dirname}/entrypoints/annotator.content/no-context.ts`,
      },
    },
  }),
  hooks: {
    // The topics that ship are read once, at install: in files of their own they cost no wake of the worker anything.
    'build:publicAssets': (_wxt, files) => {
      files.push({
        absoluteSrc: `${import.meta.dirname}/data/extract/names/names.bin`,
        relativeDest: 'models/names.bin',
      });
      for (const { path } of SHIPPED_PACKS)
        if (path === STARTER_PACK.path) files.push({ contents: makeStarterTopic(), relativeDest: path });
        else files.push({ absoluteSrc: `${import.meta.dirname}/data/${path}`, relativeDest: path });
    },
  },
  manifest: ({ browser }) => ({
    name: 'Backstory',
    description:
      'Puts the background behind the news on the page that you are reading, from a store on your own device.',
    permissions: [
      'unlimitedStorage',
      'scripting',
      'webNavigation',
      'contextMenus',
      ...(browser === 'chrome' ? ['offscreen'] : []),
    ],
    host_permissions: NEWS_PAGES,
    action: { default_title: 'Backstory' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'backstory@backstory.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
