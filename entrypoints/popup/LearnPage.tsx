import { liveQuery } from 'dexie';
import { useState } from 'preact/hooks';
import { useLive } from '@/components/screen/use-live';
import { askBackground } from '@/data/ask';
import { reasonOf } from '@/data/reason-of';
import { articlesOfPage } from '@/data/store/articles';
import { draftOfPage, removeDraft } from '@/data/store/drafts';
import { forgetArticle } from '../learn/forget-article';
import { learnTab } from '../learn/learn-tab';
import type { PopupTab } from './find-page';
import { OptionsLink } from './OptionsLink';
import { store } from './store';

/** Learns from the page, or says what became of it. */
export function LearnPage({ tab }: { tab: PopupTab & { url: string } }) {
  const learned = useLive(() => liveQuery(() => articlesOfPage(store, tab.url)), [tab.url]);
  const draft = useLive(() => liveQuery(() => draftOfPage(store, tab.url)), [tab.url]);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const attempt = (change: () => Promise<unknown>) => {
    setBusy(true);
    setFailure(undefined);
    change()
      .catch((error: unknown) => setFailure(reasonOf(error)))
      .finally(() => setBusy(false));
  };
  const learn = () => attempt(() => learnTab(store, tab, () => askBackground('wake-learner', {})));
  const forget = () =>
    attempt(async () => {
      for (const article of learned ?? []) await forgetArticle(store, article);
      await askBackground('store-changed', {}).catch(() => undefined);
    });

  const isWaiting = draft?.quiet === true && draft.failure === undefined;
  const reason = failure ?? draft?.failure;
  return (
    <div class="learn-page">
      <div class="learn-row" role="status">
        {isWaiting ? (
          <span>Learning from this page …</span>
        ) : learned !== undefined && learned.length > 0 ? (
          <>
            <span class="quiet">
              Learned into{' '}
              <OptionsLink to="#articles">
                {learned.map(({ topic }) => `“${topic.title}”`).join(', ')}
              </OptionsLink>
            </span>
            <button class="button" type="button" disabled={busy} onClick={forget}>
              Forget
            </button>
          </>
        ) : (
          <button class="button" type="button" disabled={busy} onClick={learn}>
            Learn from this page
          </button>
        )}
      </div>
      {reason !== undefined && (
        <p class="learn-failure" role="alert">
          Nothing was learned: {reason}
          {draft?.failure !== undefined && (
            <button class="button" type="button" onClick={() => void removeDraft(store, draft.id)}>
              OK
            </button>
          )}
        </p>
      )}
    </div>
  );
}
