import type { ReadingStage } from '../learn/proposal';
import { describeStage } from '../learn/reading-stages';

interface ReadingProgressProps {
  stage: ReadingStage | undefined;
  onDiscard: () => void;
}

/** How far the reading of an article has come. */
export function ReadingProgress({ stage, onDiscard }: ReadingProgressProps) {
  const { words, done } = describeStage(stage);
  return (
    <div class="reading">
      <h1>Reading the article</h1>
      <progress aria-label="Reading the article" value={done} />
      <p class="quiet" role="status">
        {words} …
      </p>
      <button class="button" type="button" onClick={onDiscard}>
        Discard the article
      </button>
    </div>
  );
}
