import type { ReadingStage } from '../learn/proposal';
import { describeStage } from '../learn/reading-stages';

/** How far the reading of an article has come. */
export function ReadingProgress({ stage }: { stage: ReadingStage | undefined }) {
  const { words, done } = describeStage(stage);
  return (
    <div class="reading">
      <h1>Reading the article</h1>
      <progress aria-label="Reading the article" value={done} />
      <p class="quiet" role="status">
        {words} …
      </p>
    </div>
  );
}
