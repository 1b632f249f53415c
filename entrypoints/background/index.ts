import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerInBackground } from '@/data/messaging';
import { readCard } from '@/data/store/card';
import { annotateSender } from './annotate-tab';
import { showCount } from './badge';
import { matchPage } from './match-page';
import { starterTopicReady } from './starter-topic';
import { store } from './store';
import { lookAtPages, tellPages } from './tell-pages';

/** Wiring only. The worker may be stopped at any `await`: whatever it was doing is done anew when it is asked again. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    void starterTopicReady().then(lookAtPages);
  });

  answerInBackground({
    'page-opened': async (_payload, sender) => {
      await annotateSender(sender);
      return undefined;
    },
    'match-page': async (page, { tab }) => {
      const answer = await matchPage(page);
      if (tab?.id !== undefined)
        await showCount(tab.id, new Set(answer.mentions.map(({ refs }) => refs.join())).size);
      return answer;
    },
    'open-card': ({ ref, page }, { tab }) => {
      const { canonicalUrl, ...rest } = page;
      return readCard(store, ref, {
        ...rest,
        urls: [tab?.url, canonicalUrl].filter((url) => url !== undefined),
      });
    },
    'store-changed': async () => {
      await tellPages();
      return undefined;
    },
  });
});
