import type { Answer } from './card-view';

type Problem = Exclude<Answer['state'], 'ready' | 'loading'>;

interface Notice {
  title: string;
  text: string;
  canRetry?: true;
}

/** What to say in place of a card, and what the reader can do about it. */
const NOTICES: Readonly<Record<Problem, Notice>> = {
  gone: {
    title: 'Backstory no longer knows this.',
    text: 'Its topic was switched off or removed. The options of Backstory list your topics.',
  },
  failed: {
    title: 'The background did not arrive.',
    text: 'Nothing is lost. Try again; if it stays so, reload the page.',
    canRetry: true,
  },
  orphaned: {
    title: 'Backstory was updated.',
    text: 'Reload this page to open its cards again.',
  },
  known: {
    title: 'Hidden from now on.',
    text: 'No page will highlight it again. The options of Backstory bring it back.',
  },
};

interface CardNoticeProps {
  state: Problem;
  onRetry: () => void;
}

export function CardNotice({ state, onRetry }: CardNoticeProps) {
  const { title, text, canRetry } = NOTICES[state];
  return (
    <div class="card-notice" role="status">
      <p class="card-notice-title">{title}</p>
      <p>{text}</p>
      {canRetry && (
        <button class="card-button" type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}

/** Stands where the facts will, so that little moves when they come. */
export function CardLoading() {
  return (
    <div class="card-loading" role="status" aria-label="Loading">
      <span />
      <span />
      <span />
    </div>
  );
}
