import { browser, type Browser } from 'wxt/browser';
import { describeTab, findFrontTab, findTab, namedTab, watchTab, type ShownTab } from '../page-view/find-tab';

type Show = (tab: ShownTab | undefined) => void;

/** Follows the tab that the reader is on in this window until `signal` ends, or the one that `?tab=ID` names. */
export async function followTab(search: string, show: Show, signal: AbortSignal): Promise<void> {
  const named = namedTab(search);
  if (named === undefined) return followFrontTab(show, signal);
  watchTab(named, show, signal);
  show(await findTab(named));
}

async function followFrontTab(show: Show, signal: AbortSignal): Promise<void> {
  const { id: own } = await browser.windows.getCurrent();
  if (signal.aborted) return;
  const find = async () => {
    const tab = await findFrontTab();
    if (!signal.aborted) show(tab);
  };
  const onActivated = ({ windowId }: { windowId: number }) => {
    if (windowId === own) void find();
  };
  const onUpdated = (_id: number, _change: unknown, tab: Browser.tabs.Tab) => {
    if (tab.active && tab.windowId === own) show(describeTab(tab));
  };
  // A tab may have come from another window, or gone there, while this one was not looked at.
  const onFocus = (windowId: number) => {
    if (windowId === own) void find();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.windows.onFocusChanged.addListener(onFocus);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.windows.onFocusChanged.removeListener(onFocus);
  });
  await find();
}
