import { useEffect, useState } from 'preact/hooks';
import { hearProgress } from './learning-progress';
import type { ReadingStage } from './proposal';

/** The stage to which the learner's reading of a draft has come; undefined before the first. */
export function useStage(draft: number): ReadingStage | undefined {
  const [stage, setStage] = useState<ReadingStage>();
  useEffect(() => {
    const leaving = new AbortController();
    hearProgress(draft, setStage, leaving.signal);
    return () => leaving.abort();
  }, [draft]);
  return stage;
}
