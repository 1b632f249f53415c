import { browser } from 'wxt/browser';
import { SHIPPED_PACKS } from '@/data/shipped-packs';
import { ensureShippedTopic } from '@/data/store/shipped-topic';
import { store } from './store';

let ready: Promise<void> | undefined;

/**
 * Resolves when the topics that ship are in the store. Where that failed, pages are answered with what is there, and it
 * is tried again when the worker next wakes.
 */
export function shippedTopicsReady(): Promise<void> {
  ready ??= ensureAll().catch((error: unknown) => {
    console.error('Backstory could not import the topics that ship:', error);
  });
  return ready;
}

async function ensureAll(): Promise<void> {
  const { version } = browser.runtime.getManifest();
  for (const { setting, path } of SHIPPED_PACKS)
    await ensureShippedTopic(store, { setting, version, fetchPack: () => fetchPack(path) });
}

async function fetchPack(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`/${path}` as '/'));
  return response.text();
}
