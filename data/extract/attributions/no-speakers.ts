/** What shows or does something and says nothing, and pronouns for nobody in particular. */
import type { Clause } from './clause';
import type { Range } from './words';

const NO_SPEAKERS = new Set(
  (
    'anyone anybody nobody everyone everybody someone somebody photo photos picture pictures image images footage result results ' +
    'attack attacks assault assaults event events incident incidents blast explosion crash accident storm earthquake war crisis ' +
    'violence sign signs signal signals trend trends'
  ).split(' '),
);

/** Whether the head of the phrase, in chunks, is such a thing: "the results of the vote suggest". */
export function isNoSpeaker({ words, chunks }: Clause, { from }: Range): boolean {
  return NO_SPEAKERS.has(words[(chunks[from]?.to ?? 0) - 1]?.lower ?? '');
}
