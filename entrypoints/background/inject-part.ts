import { browser, type Browser } from 'wxt/browser';
import type { LaterPartName } from '@/data/protocol';
import { frameOf } from './frame-of';

/** Scripts of `entrypoints/`. */
const SCRIPTS = { card: '/card.js', marks: '/marks.js' } as const satisfies Record<LaterPartName, string>;

/** Puts a part of the annotator into the document that sent a message; when it resolves, the part has run. */
export async function injectPart(name: LaterPartName, sender: Browser.runtime.MessageSender): Promise<void> {
  const target = frameOf(sender);
  if (target === undefined) return;
  await browser.scripting.executeScript({ target, files: [SCRIPTS[name]] });
}
