import { useEffect, useState } from 'preact/hooks';
import { Switch } from '@/components/screen/Switch';
import { plural } from '@/components/screen/plural';
import { askPage } from '@/data/ask';
import type { NewsCounts } from '@/data/protocol';
import { reasonOf } from '@/data/reason-of';

/** Marks what is new on the page, and mutes what the reader's topics tell already. */
export function NewsSwitch({ tabId }: { tabId: number }) {
  const [counts, setCounts] = useState<NewsCounts>();
  const [failure, setFailure] = useState<string>();
  const ask = (on?: boolean) =>
    askPage(tabId, 'show-news', on === undefined ? {} : { on }).then(
      (answer) => {
        setFailure(undefined);
        setCounts(answer);
      },
      (error: unknown) => setFailure(reasonOf(error)),
    );
  useEffect(() => void ask(), [tabId]);
  if (counts === undefined && failure === undefined) return null;
  return (
    <div class="news-switch">
      <Switch on={counts?.isShown ?? false} onChange={(on) => void ask(on)}>
        What is new here
      </Switch>
      <p class="quiet" role="status">
        {counts?.isShown === true && wordsOf(counts)}
      </p>
      {failure !== undefined && <p role="alert">The page could not be compared: {failure}</p>}
    </div>
  );
}

function wordsOf({ new: news, known }: NewsCounts): string {
  if (news + known === 0) return 'No sentence of this page speaks of what your topics know.';
  return `${plural(news, 'sentence')} marked as new, ${known} muted as known.`;
}
