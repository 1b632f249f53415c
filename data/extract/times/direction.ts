/** Whether a sentence speaks of what was or of what is to come, near a place in it: by the nearest verb. */
import type { TaggedSentence } from '../article-reading';
import { isFiniteTag } from '../events/sentence-view';
import { findCues, type Cue } from './verb-cues';

export type Direction = Cue['direction'] | 'unknown';

/** Where a clause ends, as far as punctuation and conjunctions tell. */
const CLAUSE_BORDER =
  /^(?:[;:—–“”"(),]|and|but|while|although|because|after|before|when|which|who|that|where)$/i;

/** What is put off until a day, or asked for by a day, lies ahead: "was postponed until Thursday". */
const PUTS_OFF =
  /^(?:postponed?|delayed|adjourned|deferred|suspended|extended|remanded|rescheduled|moved|pushed|put|brought)$/i;
const LEAVES_UNTIL =
  /^(?:given?|gave|had|demanded|ordered|asked|told|closed|stay(?:s|ed)?|barred|jailed|remains?|remained)$/i;

/**
 * The direction at [start, end) of the text: of the nearest verb before it in its clause, else the nearest after it,
 * else the nearest before it at all. Offsets are UTF-16 units into the text that the tokens' offsets refer to.
 */
export function directionAt(sentence: TaggedSentence, start: number, end: number): Direction {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.end > start);
  const afterLast = tokens.findLastIndex((token) => token.start < end) + 1;
  const clause = tokens.slice(0, first).findLastIndex(({ text }) => CLAUSE_BORDER.test(text)) + 1;
  const cues = findCues(sentence);
  const before = cues.filter(({ at }) => at < first);
  if (isOnIt(sentence, first) || isOfPlanned(sentence, first, afterLast)) return 'coming';
  const inClause = before.findLast(({ at }) => at >= clause);
  if (inClause !== undefined) return isPutAhead(sentence, inClause, first) ? 'coming' : inClause.direction;
  const after = cues.find(({ at }) => at >= afterLast);
  return (after ?? before.at(-1))?.direction ?? 'unknown';
}

/** "was postponed to Thursday", "gave them until Thursday", "is on Thursday". */
function isPutAhead({ tokens }: TaggedSentence, { at }: Cue, time: number): boolean {
  const verb = tokens[at]?.text ?? '';
  const preposition = tokens[time - 1]?.text.toLowerCase() ?? '';
  if (PUTS_OFF.test(verb)) return ['until', 'till', 'to', 'by', 'from'].includes(preposition);
  return LEAVES_UNTIL.test(verb) && ['until', 'till', 'by'].includes(preposition);
}

/** What is planned for a day, and told of in the present: "The concert on Friday is sold out." */
const PLANNED =
  /^(?:concert|match|game|vote|election|hearing|meeting|summit|talks|rally|parade|festival|show|race|final|session|ceremony|deadline|referendum|launch)$/i;

function isOfPlanned({ tokens, tags }: TaggedSentence, time: number, after: number): boolean {
  const noun = tokens[time - 2]?.text ?? '';
  const verb = tags.findIndex((tag, i) => i >= after && isFiniteTag(tag));
  return (
    PLANNED.test(noun) &&
    /^on$/i.test(tokens[time - 1]?.text ?? '') &&
    verb - after <= 2 &&
    /^(?:is|are|will)$/i.test(tokens[verb]?.text ?? '')
  );
}

/** "The hearing is on Friday." */
const isOnIt = ({ tokens }: TaggedSentence, time: number): boolean =>
  /^(?:is|are)$/i.test(tokens[time - 2]?.text ?? '') && /^(?:on|in)$/i.test(tokens[time - 1]?.text ?? '');
