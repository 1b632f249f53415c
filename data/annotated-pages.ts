/** What the background tells all open screens: in which tab the annotator has just started. */
import { browser, type Browser } from 'wxt/browser';

const NAME = 'page-annotated';

interface Message {
  name: typeof NAME;
  tabId: number;
}

/** In the background. Where no screen is open, nobody hears it, and that is no error. */
export function tellAnnotated({ tab }: Browser.runtime.MessageSender): void {
  if (tab?.id === undefined) return;
  const message: Message = { name: NAME, tabId: tab.id };
  void browser.runtime.sendMessage(message).catch(() => undefined);
}

/** In a screen: calls `onAnnotated` whenever the annotator has started in this tab, until `signal` ends. */
export function hearAnnotated(tabId: number, onAnnotated: () => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender) => {
    // Pages send to screens too; only the background has no tab.
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
    const { name, tabId: annotated } = (message ?? {}) as Partial<Message>;
    if (name === NAME && annotated === tabId) onAnnotated();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
