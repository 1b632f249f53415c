import { describeStage } from '../learn/reading-stages';
import { useStage } from '../learn/use-stage';

/** How far the learning from this page has come. */
export function LearningProgress({ draft }: { draft: number }) {
  const { words, done } = describeStage(useStage(draft));
  return (
    <div class="learning">
      <span>Learning from this page …</span>
      <progress aria-label="Learning from this page" value={done} />
      <span class="quiet">{words}</span>
    </div>
  );
}
