import { describeStage } from '../learn/reading-stages';
import { useStage } from '../learn/use-stage';

/** How far the reading of a file has come. */
export function FileProgress({ draft, name }: { draft: number; name: string }) {
  const { words, done } = describeStage(useStage(draft));
  return (
    <>
      <progress aria-label={`Reading ${name}`} value={done} />
      <span class="quiet">{words}</span>
    </>
  );
}
