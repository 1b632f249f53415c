import { liveQuery } from 'dexie';
import { useRef, useState } from 'preact/hooks';
import { useKeptFocus } from '@/components/screen/use-kept-focus';
import { useLive } from '@/components/screen/use-live';
import { askBackground, tellStoreChanged } from '@/data/ask';
import { articlesOfPage, type LearnedArticle } from '@/data/store/articles';
import { draftOfPage, removeDraft } from '@/data/store/drafts';
import { forgetArticle } from '../learn/forget-article';
import { learnTab } from '../learn/learn-tab';
import { urlsOf } from './card-page';
import type { ShownTab } from './find-tab';
import type { PageView } from './follow-page';
import { LearningProgress } from './LearningProgress';
import { OptionsLink } from './OptionsLink';
import { store } from './store';
import { useAttempt } from './use-attempt';

interface LearnPageProps {
  tab: ShownTab & { url: string };
  /** Tells the page's own address, by which it is known once it is learned. */
  view: PageView | undefined;
}

/** Learns from the page, or says what became of it; what was learned can be forgotten, and that undone. */
export function LearnPage({ tab, view }: LearnPageProps) {
  const urls = urlsOf(tab, view);
  const learned = useLive(() => liveQuery(() => articlesOfPage(store, urls)), urls) ?? [];
  const draft = useLive(() => liveQuery(() => draftOfPage(store, urls)), urls);
  const [bringBack, setBringBack] = useState<() => Promise<void>>();
  const { isBusy, failure, attempt } = useAttempt();
  const row = useRef<HTMLDivElement>(null);
  useKeptFocus(row);

  const learn = () =>
    attempt(async () => {
      setBringBack(undefined);
      await learnTab(store, tab, () => askBackground('wake-learner', {}));
    });
  const forget = () =>
    attempt(async () => {
      const undo = await forgetAll(learned);
      setBringBack(() => undo);
    });
  const undo = () =>
    attempt(async () => {
      await bringBack?.();
      setBringBack(undefined);
    });

  const isWaiting = draft?.quiet === true && draft.failure === undefined;
  const reason = failure ?? draft?.failure;
  return (
    <div class="learn-page">
      <div class="learn-row" role="status" ref={row}>
        {isWaiting ? (
          <LearningProgress draft={draft.id} />
        ) : learned.length > 0 ? (
          <>
            <LearnedInto articles={learned} />
            <span class="button-row">
              <button class="button" type="button" disabled={isBusy} onClick={learn}>
                Learn again
              </button>
              <button class="button" type="button" disabled={isBusy} onClick={forget}>
                Forget
              </button>
            </span>
          </>
        ) : (
          <>
            <button class="button" type="button" disabled={isBusy} onClick={learn}>
              Learn from this page
            </button>
            {bringBack !== undefined && (
              <>
                <span class="quiet">Forgotten.</span>
                <button class="button button-plain" type="button" disabled={isBusy} onClick={undo}>
                  Undo
                </button>
              </>
            )}
          </>
        )}
      </div>
      {reason !== undefined && (
        <p class="failure" role="alert">
          Nothing was learned: {reason}{' '}
          {draft?.failure !== undefined && (
            <button
              class="button button-plain"
              type="button"
              onClick={() => void removeDraft(store, draft.id)}
            >
              OK
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function LearnedInto({ articles }: { articles: readonly LearnedArticle[] }) {
  return (
    <span class="quiet learned-into">
      Learned into{' '}
      <OptionsLink to="#articles">{articles.map(({ topic }) => `“${topic.title}”`).join(', ')}</OptionsLink>
    </span>
  );
}

/** What it resolves to brings all of them back. */
async function forgetAll(articles: readonly LearnedArticle[]): Promise<() => Promise<void>> {
  const undos: (() => Promise<void>)[] = [];
  for (const article of articles) undos.unshift(await forgetArticle(store, article));
  void tellStoreChanged();
  return async () => {
    for (const undo of undos) await undo();
    void tellStoreChanged();
  };
}
