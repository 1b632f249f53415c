/** The annotator in a page: wires what reads, draws and watches it to the messages of the extension. */
import { answerInPage } from '@/data/answer-in-page';
import { tellScreens } from '@/data/page-state';
import { paced } from './paced';
import { PageAnnotation } from './page-annotation';
import { styleScope } from './scope-style';
import { becomeSole, isOrphaned } from './sole-instance';
import { watchPage } from './watch';

/** The worker of the background may be stopped while it answers; when it fails more often than this, it is broken. */
const ATTEMPTS = 3;

/** Starts the annotator in this page, or has the one that runs here already look again. */
export function annotatePage(): void {
  const controller = new AbortController();
  const { signal } = controller;
  let failures = 0;
  const look = paced(async () => {
    try {
      await annotation.look();
      failures = 0;
    } catch (error) {
      if (isOrphaned()) controller.abort();
      else if (!signal.aborted) retry(error);
    }
  }, signal);
  if (!becomeSole(controller, look)) return;
  const watch = watchPage({ onChanged: look, signal });
  const annotation = new PageAnnotation({
    signal,
    onScope: (scope) => {
      watch.observe(scope);
      styleScope(scope, signal);
    },
    onChanged: () => tell(),
  });
  const tell = tellScreens({
    read: () => annotation.state,
    onPoint: (ref) => annotation.pointAt(ref),
    signal,
  });

  function retry(error: unknown): void {
    failures += 1;
    if (failures < ATTEMPTS) look();
    else console.warn('Backstory:', error);
  }

  function refresh(): void {
    annotation.expire();
    look();
  }

  answerInPage(
    {
      'jump-to-mention': ({ index }) => {
        annotation.jumpTo(index);
      },
      'show-news': async ({ on }) => {
        await annotation.showNews(on);
        return undefined;
      },
      stop: () => {
        controller.abort();
      },
      refresh: () => {
        refresh();
      },
    },
    signal,
  );
  // No message reaches a page that rests in the back/forward cache.
  addEventListener('pageshow', (event) => event.persisted && refresh(), { signal });
  look();
}
