import { browser } from 'wxt/browser';
import { nextQuietDraft } from '@/data/store/drafts';
import { LEARNER_LOCK } from '../learn/learner-lock';
import { store } from './store';

/** The page that learns; see `entrypoints/`. */
const PAGE = '/learner.html';
const HAS_DOCUMENT = typeof document === 'object';

/** Starts the page that learns, if anything waits and it does not run: what an earlier start broke off is made up for. */
export async function wakeLearner(): Promise<void> {
  if ((await nextQuietDraft(store)) === undefined || (await isLearning())) return;
  if (HAS_DOCUMENT) startInBackgroundPage();
  else await startOffscreen();
}

async function isLearning(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === LEARNER_LOCK);
}

/** Chrome's background is a worker without a document, so the browser keeps one beside it. */
async function startOffscreen(): Promise<void> {
  await browser.offscreen
    .createDocument({
      url: PAGE,
      reasons: ['WORKERS'],
      justification: 'Reads an article that the reader wants to learn from.',
    })
    .catch(() => {
      // It runs already: a second one is refused.
    });
}

/** Firefox's background is a page. */
function startInBackgroundPage(): void {
  document.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.src = PAGE;
  document.body.append(frame);
}
