import type { ReadingStage } from './proposal';

interface StageWords {
  words: string;
  /** The share of the time that is over when it begins, measured with 10,000 words. */
  done: number;
}

const STAGES: Readonly<Record<ReadingStage, StageWords>> = {
  names: { words: 'Looking for names', done: 0.1 },
  events: { words: 'Looking for days and events', done: 0.65 },
  attributions: { words: 'Looking for who says what', done: 0.8 },
  facts: { words: 'Looking for facts', done: 0.88 },
  known: { words: 'Comparing them with what is known', done: 0.96 },
};

/** What is being done with an article that is read; before the first stage it gets ready. */
export function describeStage(stage: ReadingStage | undefined): StageWords {
  return stage === undefined ? { words: 'Getting ready', done: 0 } : STAGES[stage];
}
