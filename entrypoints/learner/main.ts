/**
 * Learns what waits to be learned without a review, one article after another, and leaves. A page that nobody sees: the
 * background can start no worker, and should answer pages meanwhile.
 */
import { tellStoreChanged } from '@/data/ask';
import { reasonOf } from '@/data/reason-of';
import { Store } from '@/data/store/database';
import { failDraft, nextQuietDraft } from '@/data/store/drafts';
import { LEARNER_LOCK } from '../learn/learner-lock';
import { learnDraft } from '../learn/learn-draft';
import { progressTeller } from '../learn/learning-progress';

const store = new Store();
const tell = progressTeller();

async function learnAll(): Promise<void> {
  for (let draft = await nextQuietDraft(store); draft !== undefined; draft = await nextQuietDraft(store)) {
    const { id } = draft;
    try {
      await learnDraft(store, draft, (stage) => tell({ draft: id, stage }));
    } catch (error) {
      await failDraft(store, id, reasonOf(error));
    }
  }
}

// A second one, should it be started, finds nothing to do and leaves.
await navigator.locks.request(LEARNER_LOCK, learnAll);
await tellStoreChanged();
window.close();
