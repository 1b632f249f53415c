import { browser, type Browser } from 'wxt/browser';
import { describeTab, findFrontTab, followOneTab, namedTab, type FollowTab } from '../page-view/find-tab';

/** Follows the tab that the reader is on in this window until `signal` ends, or the one that `?tab=ID` names. */
export const followTab: FollowTab = (search, show, signal) =>
  (namedTab(search) === undefined ? followFrontTab : followOneTab)(search, show, signal);

const followFrontTab: FollowTab = async (_search, show, signal) => {
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
};
