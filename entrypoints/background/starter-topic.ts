import { browser } from 'wxt/browser';
import { ensureStarterTopic } from '@/data/store/starter-topic';
import { store } from './store';

/** The pack that ships; the build puts it there (wxt.config.ts). */
const PACK = '/packs/beijing-summit-2024.json';

let ready: Promise<void> | undefined;

/**
 * Resolves when the topic that ships is in the store. Where that failed, pages are answered with what is there, and it
 * is tried again when the worker next wakes.
 */
export function starterTopicReady(): Promise<void> {
  ready ??= ensureStarterTopic(store, browser.runtime.getManifest().version, fetchPack).catch(
    (error: unknown) => {
      console.error('Backstory could not import the topic that ships:', error);
    },
  );
  return ready;
}

async function fetchPack(): Promise<string> {
  const response = await fetch(browser.runtime.getURL(PACK as '/'));
  return response.text();
}
