/** Whether a name is a piece of a longer one that nobody told us of: "Denzel Washington", "Washington Post". */
import { judgeAfter } from './name-after';
import { judgeApart } from './name-apart';
import { judgeBefore } from './name-before';
import type { Standing, Verdict } from './standing';

export function judgeLongerName(place: Standing): Verdict {
  const after = judgeAfter(place);
  if (after !== 'name') return after;
  const before = judgeBefore(place);
  return before === 'name' ? judgeApart(place) : before;
}
