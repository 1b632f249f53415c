import type { Answer } from './card-view';

type Problem = Exclude<Answer['state'], 'ready' | 'loading'>;

type NoticeAction = 'retry' | 'undo';

const ACTION_NAMES: Readonly<Record<NoticeAction, string>> = { retry: 'Try again', undo: 'Undo' };

interface Notice {
  title: string;
  text: string;
  offers?: NoticeAction;
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
    offers: 'retry',
  },
  orphaned: {
    title: 'Backstory was updated.',
    text: 'Reload this page to open its cards again.',
  },
  known: {
    title: 'Hidden from now on.',
    text: 'No page will highlight it again. Undo here, or bring it back in the options of Backstory.',
    offers: 'undo',
  },
};

interface CardNoticeProps {
  state: Problem;
  /** An offer is made only where something is done at it. */
  actions?: Partial<Record<NoticeAction, () => void>>;
}

export function CardNotice({ state, actions = {} }: CardNoticeProps) {
  const { title, text, offers } = NOTICES[state];
  const onOffer = offers && actions[offers];
  return (
    <div class="card-notice" role="status">
      <p class="card-notice-title">{title}</p>
      <p>{text}</p>
      {offers !== undefined && onOffer !== undefined && (
        <button class="card-button" type="button" onClick={onOffer}>
          {ACTION_NAMES[offers]}
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
