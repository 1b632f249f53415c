/** How far the learner has come, for the screens that are open: of no use to anybody afterwards, so it is not stored. */
import type { ReadingStage } from './proposal';

const CHANNEL = 'backstory-learning';

interface Progress {
  draft: number;
  stage: ReadingStage;
}

/** What it returns tells all screens that the reading of a draft has come to a stage. */
export function progressTeller(): (progress: Progress) => void {
  const channel = new BroadcastChannel(CHANNEL);
  return (progress) => channel.postMessage(progress);
}

/** Calls `onStage` with each stage that the reading of a draft comes to, until `signal` ends. */
export function hearProgress(
  draft: number,
  onStage: (stage: ReadingStage) => void,
  signal: AbortSignal,
): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Progress>) => data.draft === draft && onStage(data.stage);
  signal.addEventListener('abort', () => channel.close());
}
