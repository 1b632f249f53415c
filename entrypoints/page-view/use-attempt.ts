import { useState } from 'preact/hooks';
import { reasonOf } from '@/data/reason-of';

interface Attempt {
  isBusy: boolean;
  /** Why the last attempt failed. */
  failure: string | undefined;
  attempt: (change: () => Promise<unknown>) => void;
}

/** What the reader asks for and may fail: one at a time, and the reason is there to be shown. */
export function useAttempt(): Attempt {
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const attempt = (change: () => Promise<unknown>) => {
    setIsBusy(true);
    setFailure(undefined);
    change()
      .catch((error: unknown) => setFailure(reasonOf(error)))
      .finally(() => setIsBusy(false));
  };
  return { isBusy, failure, attempt };
}
