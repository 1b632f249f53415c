import { browser } from 'wxt/browser';
import { canOpenBeside, openBeside } from '../page-view/open-beside';

const ID = 'beside-the-page';
/** Chrome has such an item of its own on the toolbar's button. */
const IS_NEEDED = import.meta.env.FIREFOX;

/** Puts "Show beside the page" into the menu of the toolbar's button; a second item on pages would fold both away. */
export function createBesideMenu(): void {
  if (!IS_NEEDED || !canOpenBeside()) return;
  browser.contextMenus.create(
    { id: ID, title: 'Show beside the page', contexts: ['action'] },
    // There already: an error that nobody looks at would be reported.
    () => browser.runtime.lastError,
  );
}

/** Registers what the menu does; in every start of the background, before its first `await`. */
export function listenToBesideMenu(): void {
  if (!IS_NEEDED) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ID && tab !== undefined) void openBeside(tab.windowId).catch(() => undefined);
  });
}
