/** What a statement tells, without the words by which somebody is said to tell it. */
import type { Fact } from '../../model';

const SAYS =
  '(?:sa(?:id|ys?)|told [^,.]{1,60}?|tells [^,.]{1,60}?|announced|stated|states|claim(?:ed|s)|report(?:ed|s)|add(?:ed|s)|wrote|writes|confirm(?:ed|s)|believ(?:ed|es?)|not(?:ed|es)|insist(?:ed|s)|argu(?:ed|es)|warn(?:ed|s)|testified|tweeted|acknowledged|admitted|den(?:ied|ies)|maintain(?:ed|s)|alleg(?:ed|es))';
const WHEN = '(?: (?:on|in|at|during|late|early) [^,.]{1,40}?)?';

/** "..., his office said on Sunday." */
const BEHIND = new RegExp(`,["”]? (?:according to [^,]{1,80}|[^,"“”]{1,80}? ${SAYS}${WHEN})\\.?$`, 'u');
/** "Prime Minister Ola Berg said on Friday that ..."; "According to the police, ..." */
const BEFORE = new RegExp(
  `^(?:According to [^,]{1,80}, |(?:[^"“”]{1,140}?) ${SAYS}${WHEN} (?:that )|(?:[^"“”]{1,140}?) (?:said|says)${WHEN} )(?=[\\p{L}\\d"“])`,
  'u',
);

export interface StatementCore {
  text: string;
  /** The words that were left out. */
  frame: string;
}

/** Only of what somebody says; what the paper states is its own core. */
export function coreOf({ text, status }: Pick<Fact, 'text' | 'status'>): StatementCore {
  if (status === 'stated') return { text, frame: '' };
  const behind = BEHIND.exec(text);
  if (behind) return { text: text.slice(0, behind.index), frame: behind[0] };
  const before = BEFORE.exec(text);
  return before ? { text: text.slice(before[0].length), frame: before[0] } : { text, frame: '' };
}

const DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})\b/i;

/** Whether the time of a fact is that of its telling: "said on Sunday". */
export const isTimeOfTelling = ({ text, frame }: StatementCore): boolean =>
  DAY.test(frame) && !DAY.test(text);
