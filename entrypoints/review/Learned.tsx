import { useLayoutEffect, useRef } from 'preact/hooks';
import { plural } from '@/components/screen/plural';
import type { LearnedOutcome } from '../learn/learn-pack';

/** What was learned, with a way back. */
export function Learned({ title, added, known, article, onUndo }: LearnedOutcome & { onUndo: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone.
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <main class="notice review-learned">
      <h1 class="notice-title" ref={heading} tabIndex={-1}>
        {added === 0 ? 'Nothing new for' : `Learned ${plural(added, 'new fact')} in`} “<bdi>{title}</bdi>”
      </h1>
      <p>
        {known > 0 && knownWords(known, article !== undefined)}
        {added > 0 && 'They stand on cards from now on, also on the pages that are open.'}
      </p>
      <button class="button" type="button" onClick={onUndo}>
        Undo
      </button>
      <a class="link" href="/options.html#articles">
        All articles
      </a>
    </main>
  );
}

/** Where the article is no new source, it told them before. */
function knownWords(known: number, isNewSource: boolean): string {
  if (!isNewSource) return `It told ${plural(known, 'fact')} before. `;
  return `${plural(known, 'known fact')} got this source, too. `;
}
