/** The annotator in a page: wires what reads, draws and watches it to the messages of the extension. */
import { answerInPage } from '@/data/answer-in-page';
import { paced } from './paced';
import { PageAnnotation } from './page-annotation';
import { becomeSole, isOrphaned } from './sole-instance';
import { watchPage } from './watch';

/** Starts the annotator in this page, or has the one that runs here already look again. */
export function annotatePage(): void {
  const controller = new AbortController();
  const { signal } = controller;
  const look = paced(() => annotation.look().catch(endIfOrphaned), signal);
  if (!becomeSole(controller, look)) return;
  const annotation = new PageAnnotation({ signal });

  function endIfOrphaned(error: unknown): void {
    if (isOrphaned()) controller.abort();
    else if (!signal.aborted) console.warn('Backstory:', error);
  }

  answerInPage(
    {
      'list-mentions': () => annotation.list(),
      'jump-to-mention': ({ index }) => {
        annotation.jumpTo(index);
      },
      stop: () => {
        controller.abort();
      },
      refresh: () => {
        annotation.match().catch(endIfOrphaned);
      },
    },
    signal,
  );
  watchPage({ onChanged: look, onNavigated: look, signal });
  look();
}
