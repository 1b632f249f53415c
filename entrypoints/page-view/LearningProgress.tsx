import { useEffect, useState } from 'preact/hooks';
import { hearProgress } from '../learn/learning-progress';
import type { ReadingStage } from '../learn/proposal';
import { describeStage } from '../learn/reading-stages';

/** How far the learning from this page has come. */
export function LearningProgress({ draft }: { draft: number }) {
  const [stage, setStage] = useState<ReadingStage>();
  useEffect(() => {
    const leaving = new AbortController();
    hearProgress(draft, setStage, leaving.signal);
    return () => leaving.abort();
  }, [draft]);
  const { words, done } = describeStage(stage);
  return (
    <div class="learning">
      <span>Learning from this page …</span>
      <progress aria-label="Learning from this page" value={done} />
      <span class="quiet">{words}</span>
    </div>
  );
}
