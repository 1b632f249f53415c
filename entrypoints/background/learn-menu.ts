import { browser } from 'wxt/browser';
import { reasonOf } from '@/data/reason-of';
import { learnTab } from '../learn/learn-tab';
import { wakeLearner } from './learner';
import { store } from './store';

const ID = 'learn-from-page';
/** How long the toolbar shows that the page has nothing to learn from. */
const REFUSED_FOR_MS = 4000;

/** Puts "Learn from this page" into the menu of every page; again after each install and update. */
export function createLearnMenu(): void {
  browser.contextMenus.create(
    {
      id: ID,
      title: 'Learn from this page',
      contexts: ['page', 'selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    },
    // There already: an error that nobody looks at would be reported.
    () => browser.runtime.lastError,
  );
}

/** Registers what the menu does; in every start of the background, before its first `await`. */
export function listenToLearnMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId !== ID || tab?.id === undefined) return;
    const { id, url } = tab;
    void learnTab(store, { id, url }, wakeLearner).catch((error: unknown) => refuse(id, error));
  });
}

/** A menu has no place for words: the toolbar's button says why. */
async function refuse(tabId: number, error: unknown): Promise<void> {
  const title = `Backstory learned nothing: ${reasonOf(error)}`;
  const before = await browser.action.getBadgeText({ tabId });
  await Promise.all([
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeText({ tabId, text: '!' }),
  ]);
  setTimeout(() => void browser.action.setBadgeText({ tabId, text: before }), REFUSED_FOR_MS);
}
