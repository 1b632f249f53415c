import { isPersonNoun, isThingNoun } from './definite-nouns';
import type { Referent } from './focus';
import { isInstitution } from './opening-phrases';
import type { ReadingState } from './reading-state';

/** Any institution is called so: what was spoken of last tells which. */
const OF_ANY = /^(?:company|firm|group|organi[sz]ation|agency|country|nation|city|island|government)$/;

interface Place {
  /** "the mosque" */
  phrase: string;
  start: number;
  /** Which sentence. */
  at: number;
}

/** What "the company", "the mosque" and "the coach" mean at a place of the article; nothing where it is not sure. */
export function definiteReferent(
  { focus, things }: Pick<ReadingState, 'focus' | 'things'>,
  { phrase, start, at }: Place,
): Referent | undefined {
  const noun = /^(?:the|this|that) (\p{L}+)$/iu.exec(phrase)?.[1]?.toLowerCase();
  if (noun === undefined) return undefined;
  const known = isThingNoun(noun) || isPersonNoun(noun) ? things.resolve(noun, start) : undefined;
  const spokenOf = isInstitution(phrase.replace(/^th\w+/i, 'the'))
    ? focus.institution(phrase, at)
    : undefined;
  return OF_ANY.test(noun) ? (spokenOf ?? known) : (known ?? spokenOf);
}
