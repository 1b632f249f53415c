import type { ReadingStage } from '../learn/proposal';

/** What is being done, and the share of the time that is over when it begins, measured with 10,000 words. */
const STAGES: Readonly<Record<ReadingStage, { words: string; done: number }>> = {
  names: { words: 'Looking for names', done: 0.1 },
  events: { words: 'Looking for days and events', done: 0.65 },
  attributions: { words: 'Looking for who says what', done: 0.8 },
  facts: { words: 'Looking for facts', done: 0.88 },
  known: { words: 'Comparing them with what is known', done: 0.96 },
};

/** How far the reading of an article has come. */
export function ReadingProgress({ stage }: { stage: ReadingStage | undefined }) {
  const { words, done } = stage === undefined ? { words: 'Getting ready', done: 0 } : STAGES[stage];
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
