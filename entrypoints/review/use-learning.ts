import { useState } from 'preact/hooks';
import { tellStoreChanged } from '@/data/ask';
import { reasonOf } from '@/data/reason-of';
import { learnPack, type LearnedOutcome, type Learning } from '../learn/learn-pack';
import { store } from './store';

/** Stores what the reader kept, and takes it back. */
export function useLearning(draft: number) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [learned, setLearned] = useState<LearnedOutcome>();

  const attempt = (change: () => Promise<void>) => {
    setBusy(true);
    setFailure(undefined);
    change()
      .then(tellStoreChanged)
      .catch((error: unknown) => setFailure(reasonOf(error)))
      .finally(() => setBusy(false));
  };
  return {
    busy,
    failure,
    learned,
    learn: (kept: Pick<Learning, 'pack' | 'merged' | 'topic'>) => {
      if (!busy) attempt(async () => setLearned(await learnPack(store, { ...kept, draft })));
    },
    undo: () =>
      attempt(async () => {
        await learned?.undo();
        setLearned(undefined);
      }),
  };
}
