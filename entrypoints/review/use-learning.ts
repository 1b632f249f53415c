import { useState } from 'preact/hooks';
import { tellStoreChanged } from '@/data/ask';
import { learnPack, type LearnedOutcome, type Learning } from '../learn/learn-pack';
import { useAttempt } from '../page-view/use-attempt';
import { store } from './store';

/** Stores what the reader kept, and takes it back. */
export function useLearning(draft: number) {
  const { isBusy, failure, attempt } = useAttempt();
  const [learned, setLearned] = useState<LearnedOutcome>();

  const write = (change: () => Promise<void>) => attempt(() => change().then(tellStoreChanged));
  return {
    isBusy,
    failure,
    learned,
    learn: (kept: Pick<Learning, 'pack' | 'merged' | 'topic'>) => {
      if (!isBusy) write(async () => setLearned(await learnPack(store, { ...kept, draft })));
    },
    undo: () =>
      write(async () => {
        await learned?.undo();
        setLearned(undefined);
      }),
  };
}
