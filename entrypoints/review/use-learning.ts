import { useState } from 'preact/hooks';
import type { Pack } from '@/data/model';
import { askBackground } from '@/data/ask';
import { learnPack, type LearnedOutcome } from '../learn/learn-pack';
import { store } from './store';
import type { ChosenTopic } from './TopicChoice';

/** Stores what the reader kept, and takes it back. */
export function useLearning(draft: number) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [learned, setLearned] = useState<LearnedOutcome>();

  const attempt = (change: () => Promise<void>) => {
    setBusy(true);
    setFailure(undefined);
    change()
      // A background that does not answer notices by itself when it next wakes.
      .then(() => askBackground('store-changed', {}).catch(() => undefined))
      .catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)))
      .finally(() => setBusy(false));
  };
  return {
    busy,
    failure,
    learned,
    learn: (pack: Pack, topic: ChosenTopic) => {
      if (!busy) attempt(async () => setLearned(await learnPack(store, { pack, topic, draft })));
    },
    undo: () =>
      attempt(async () => {
        await learned?.undo();
        setLearned(undefined);
      }),
  };
}
