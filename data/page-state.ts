/**
 * What a page tells the screens that stand beside it, over a port that they open: so they need not ask again and again,
 * and a page beside which no screen stands tells nothing.
 */
import { browser, type Browser } from 'wxt/browser';
import type { PageState } from './page-protocol';

const NAME = 'page-state';

/** Told before the page was matched for the first time. */
const READING = 'reading';

type Told = PageState | typeof READING;

interface Teller {
  /** Undefined until the page has been matched. */
  read: () => PageState | undefined;
  /** A screen points at a thing, by its ref, or at none any more. */
  onPoint: (ref: string | undefined) => void;
  signal: AbortSignal;
}

/** In a page: lets screens listen until `signal` ends. What it returns tells them that something has changed. */
export function tellScreens({ read, onPoint, signal }: Teller): () => void {
  const ports = new Set<Browser.runtime.Port>();
  const tell = (port: Browser.runtime.Port) => port.postMessage((read() ?? READING) satisfies Told);
  const listener = (port: Browser.runtime.Port) => {
    if (port.name !== NAME || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    port.onMessage.addListener((ref: unknown) => onPoint(typeof ref === 'string' ? ref : undefined));
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      onPoint(undefined);
    });
    tell(port);
  };
  browser.runtime.onConnect.addListener(listener);
  signal.addEventListener('abort', () => {
    browser.runtime.onConnect.removeListener(listener);
    for (const port of ports) port.disconnect();
  });
  return () => ports.forEach(tell);
}

/** Points at a thing in the page, or at none any more. */
export type PointAt = (ref: string | undefined) => void;

interface Listener {
  /** The state is undefined while the page is being read. */
  onState: (state: PageState | undefined, pointAt: PointAt) => void;
  /** The page has gone, or Backstory has left it. */
  onEnd: () => void;
  signal: AbortSignal;
}

/** In a screen: listens to the annotator in a tab's top frame; resolves to whether one runs there. */
export function listenToPage(tabId: number, { onState, onEnd, signal }: Listener): Promise<boolean> {
  const port = browser.tabs.connect(tabId, { name: NAME, frameId: 0 });
  let isOpen = true;
  let isHeard = false;
  const pointAt: PointAt = (ref) => isOpen && port.postMessage(ref ?? null);
  signal.addEventListener('abort', () => port.disconnect());
  return new Promise((resolve) => {
    port.onMessage.addListener((told: Told) => {
      isHeard = true;
      onState(told === READING ? undefined : told, pointAt);
      resolve(true);
    });
    port.onDisconnect.addListener(() => {
      isOpen = false;
      if (isHeard) onEnd();
      else resolve(false);
      // Where nobody listens this is an error, which is reported unless somebody looks at it.
      return browser.runtime.lastError;
    });
  });
}
