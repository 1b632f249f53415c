import { When } from '@/components/card/When';
import type { ThingSummary } from '@/data/store/thing-summaries';

/** What a thing is, in a line under its name. */
export function ThingSummaryLine({ summary: { description, start, end } }: { summary: ThingSummary }) {
  if (description === undefined && start === undefined) return null;
  return (
    <span class="thing-summary" dir="auto">
      {start !== undefined && <When start={start} end={end} />}
      {start !== undefined && description !== undefined && ' · '}
      {description}
    </span>
  );
}
