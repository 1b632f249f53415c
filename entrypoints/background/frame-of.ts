import type { Browser } from 'wxt/browser';

/**
 * Where scripts and styles for the sender of a message go: its very document, where the browser tells which that is, so
 * that none meets the page that has come in its place. Undefined for a screen of the extension.
 */
export function frameOf({
  tab,
  frameId = 0,
  documentId,
}: Browser.runtime.MessageSender): Browser.scripting.InjectionTarget | undefined {
  if (tab?.id === undefined) return undefined;
  return documentId === undefined
    ? { tabId: tab.id, frameIds: [frameId] }
    : { tabId: tab.id, documentIds: [documentId] };
}
