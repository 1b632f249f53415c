import { plural } from '@/components/screen/plural';
import type { LearnedOutcome } from '../learn/learn-pack';

/** What was learned, with a way back. */
export function Learned({ title, added, known, onUndo }: LearnedOutcome & { onUndo: () => void }) {
  return (
    <main class="notice review-learned">
      <div role="status">
        <h1 class="notice-title">
          Learned {plural(added, 'new fact')} in “{title}”
        </h1>
        <p>
          {known > 0 && `${plural(known, 'known fact')} got this source, too. `}
          They stand on cards from now on, also on the pages that are open.
        </p>
      </div>
      <button class="button" type="button" onClick={onUndo}>
        Undo
      </button>
      <a class="link" href="/options.html#articles">
        All articles
      </a>
    </main>
  );
}
