import { Switch } from '@/components/screen/Switch';
import { plural } from '@/components/screen/plural';
import { askPage } from '@/data/ask';
import type { NewsCounts } from '@/data/protocol';
import { useAttempt } from './use-attempt';

interface NewsSwitchProps {
  tabId: number;
  counts: NewsCounts;
}

/** Marks what is new on the page, and mutes what the reader's topics tell already. */
export function NewsSwitch({ tabId, counts }: NewsSwitchProps) {
  const { failure, attempt } = useAttempt();
  const change = (on: boolean) => attempt(() => askPage(tabId, 'show-news', { on }));
  return (
    <div class="news-switch">
      <Switch on={counts.isShown} onChange={change} hasFailed={failure !== undefined}>
        What is new here
      </Switch>
      <p class="quiet" role="status">
        {counts.isShown && wordsOf(counts)}
      </p>
      {failure !== undefined && (
        <p class="failure" role="alert">
          The page could not be compared: {failure}
        </p>
      )}
    </div>
  );
}

function wordsOf({ new: news, known }: NewsCounts): string {
  if (news + known === 0) return 'No sentence of this page speaks of what your topics know.';
  return `${plural(news, 'sentence')} marked as new, ${known} muted as known.`;
}
