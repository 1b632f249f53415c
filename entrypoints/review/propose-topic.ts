import { WORLD_BASICS } from '@/data/store/world-basics';
import type { Proposal } from '../learn/proposal';

/** One thing that an article shares with a topic may be chance: the same company, a city. */
const FEWEST_SHARED = 2;

/**
 * The topic that knows most of what an article names, where one knows more than the topic that was learned into last.
 * What world basics know is named in every other article and tells nothing.
 * @param choices Ids of the topics that may be learned into.
 */
export function proposeTopic(
  { known }: Pick<Proposal, 'known'>,
  choices: readonly string[],
  last: string | undefined,
): string | undefined {
  const counts = new Map<string, number>();
  for (const [likeliest] of Object.values(known)) {
    if (likeliest === undefined || likeliest.topicIds.includes(WORLD_BASICS)) continue;
    for (const id of new Set(likeliest.topicIds)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const countOf = (id: string) => counts.get(id) ?? 0;
  const best = choices.reduce((most, id) => (countOf(id) > countOf(most) ? id : most), last ?? '');
  return countOf(best) >= FEWEST_SHARED ? best : last;
}
