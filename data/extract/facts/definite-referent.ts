import { isKnownToAll, isPersonNoun, isThingNoun } from './definite-nouns';
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
  /** Entities that the statement names: "the company" is another, "since the Amazon acquisition". */
  named: ReadonlySet<string>;
  /** Past the opening of a statement: what was the subject before need not be meant. */
  inner?: boolean;
  /** The statement itself tells whose: only a thing of that noun is looked for. */
  isClear?: boolean;
}

type Known = Pick<ReadingState, 'focus' | 'things' | 'phrases'>;

/** What "the company", "the mosque" and "the coach" mean at a place of the article; nothing where it is not sure. */
export function definiteReferent(known: Known, place: Place): Referent | undefined {
  const noun = /^(?:the|this|that) (\p{L}+)$/iu.exec(place.phrase)?.[1]?.toLowerCase();
  if (noun === undefined) return undefined;
  const referent = meantBy(known, noun, place);
  const isPlain = referent?.name.replace(/^the /i, '').toLowerCase() === noun;
  return isPlain ? undefined : referent;
}

function meantBy(
  { focus, things, phrases }: Known,
  noun: string,
  { phrase, start, at, named, inner = false, isClear = false }: Place,
): Referent | undefined {
  const known = isThingNoun(noun) || isPersonNoun(noun) ? things.resolve(noun, start) : undefined;
  if (isClear) return known;
  const told = isKnownToAll(noun) ? undefined : phrases.resolve(noun, { before: start, at });
  if (phrases.isTold(noun, at, 1)) return known ?? told;
  const isSpokenOf = isInstitution(phrase.replace(/^th\w+/i, 'the')) && !(inner && noun === 'government');
  const spokenOf = isSpokenOf ? focus.institution(phrase, at, { named, onlyOne: inner }) : undefined;
  return (OF_ANY.test(noun) ? (spokenOf ?? known) : (known ?? spokenOf)) ?? told;
}
