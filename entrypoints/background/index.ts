import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { tellAnnotated } from '@/data/annotated-pages';
import { answerInBackground } from '@/data/messaging';
import { readCard } from '@/data/store/card';
import { addKnownThing, forgetKnownThing } from '@/data/store/known-things';
import { pageUrls } from '../page-view/page-urls';
import { annotateSender, isSenderOn } from './annotate-tab';
import { countThings, showCount } from './badge';
import { comparePage } from './compare-page';
import { createBesideMenu, listenToBesideMenu } from './beside-menu';
import { createLearnMenu, listenToLearnMenu } from './learn-menu';
import { wakeLearner } from './learner';
import { followNavigation } from './follow-navigation';
import { injectPart } from './inject-part';
import { compileAhead, matchPage } from './match-page';
import { shippedTopicsReady } from './shipped-topics';
import { store } from './store';
import { lookAtPages, tellPages } from './tell-pages';

/** Wiring only. The worker may be stopped at any `await`: whatever it was doing is done anew when it is asked again. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // An update of the browser starts every page anew.
    createLearnMenu();
    createBesideMenu();
    if (reason !== 'install' && reason !== 'update') return;
    void shippedTopicsReady().then(lookAtPages).then(compileAhead);
  });
  // What an earlier start broke off is made up for.
  browser.runtime.onStartup.addListener(() => void shippedTopicsReady().then(compileAhead).then(wakeLearner));
  listenToLearnMenu();
  listenToBesideMenu();
  followNavigation();

  answerInBackground({
    'page-opened': async (_payload, sender) => {
      if (!(await isSenderOn(sender))) return undefined;
      // While the page reads its text.
      void compileAhead();
      await annotateSender(sender);
      tellAnnotated(sender);
      return undefined;
    },
    'match-page': async (page, { tab }) => {
      const answer = await matchPage(page);
      if (tab?.id !== undefined) void showCount(tab.id, countThings(answer));
      return answer;
    },
    'need-part': async ({ name }, sender) => {
      await injectPart(name, sender);
      return undefined;
    },
    'compare-page': (page, { tab }) => comparePage(page, tab?.url),
    'open-card': ({ ref, page: { canonicalUrl, ...page } }, { tab }) =>
      readCard(store, ref, { ...page, urls: pageUrls(tab?.url, canonicalUrl) }),
    'know-thing': async ({ ref, isKnown }) => {
      await (isKnown ? addKnownThing : forgetKnownThing)(store, ref);
      await tellPages();
      return undefined;
    },
    'wake-learner': async () => {
      await wakeLearner();
      return undefined;
    },
    'store-changed': async () => {
      // First, so that not every open page waits in the worker while a large store is compiled.
      await compileAhead();
      await tellPages();
      return undefined;
    },
  });
});
