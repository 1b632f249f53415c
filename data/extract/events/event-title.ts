/** The part of a noun's phrase that is fit to be a name: "invasion of Ukraine", "strike against a factory in Khartoum". */
import type { Title } from './event-mention';
import { eventNoun } from './event-words';
import { isNounTag, type SentenceView } from './sentence-view';
import { AT_PLACE, WITH_WHOM } from './words';

/** Tokens behind the noun that a name may have, at most. */
const LONGEST = 9;
/** "talks to end the war", but not "an acquisition to get shops". */
const PURPOSES =
  /^(?:talks|negotiations|proposals?|deal|agreement|initiative|mission|operation|referendum|vote)$/;
/** Also where it is not known in which year. */
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\d{4})$/;
const PERIOD =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|week|time|times|decades?|century|quarter)$/;

const TITLE: ReadonlySet<string> = new Set([...AT_PLACE, ...WITH_WHOM]);

/** From the first word that tells it from others; a day or month before it is told by its date. */
export function titleOf(view: SentenceView, from: number, head: number): Title {
  const { tokens, times, names } = view;
  const date = times.find((time) => time.from >= from && time.to <= head && time.value.value.length > 4);
  const first = date === undefined ? from : date.to;
  const to = titleEnd(view, head, TITLE);
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    hasName: names.some((name) => name.from >= first && name.to <= to),
  };
}

/** The token after the last: phrases behind the noun, as long as they are whole and tell of the same event. */
export function titleEnd(view: SentenceView, head: number, prepositions: ReadonlySet<string>): number {
  let to = head + 1;
  for (let phrases = 0; phrases < 3; phrases += 1) {
    const next = prepositions.has(view.words[to] ?? '') ? phraseEnd(view, to) : undefined;
    const isOther = phrases > 0 && view.tokens.slice(to, next).some(({ text }) => eventNoun(text)?.isStrong);
    if (next === undefined || next - head > LONGEST || isOther) break;
    to = next;
  }
  return to;
}

function phraseEnd(view: SentenceView, at: number): number | undefined {
  const { words, tags, times, tokens } = view;
  if (words[at] === 'to' && tags[at + 1] === 'VB' && !PURPOSES.test(words[at - 1] ?? '')) return undefined;
  let to = tags[at + 1] === 'VB' ? at + 2 : at + 1;
  while (isInner(view, to, at)) to += 1;
  const inside = words.slice(at + 1, to);
  const isWhole = to > at + 1 && isEnd(view, to - 1) && tags[to] !== 'POS' && words[to] !== '-';
  const isTime =
    times.some((time) => time.from < to && time.to > at) ||
    inside.some((word, i) => PERIOD.test(word) || CALENDAR.test(tokens[at + 1 + i]?.text ?? ''));
  return isWhole && !isTime ? to : undefined;
}

const isNamed = ({ names }: SentenceView, at: number): boolean =>
  names.some(({ from, to }) => from <= at && at < to);

const isEnd = (view: SentenceView, at: number): boolean => isNounTag(view.tags[at]) || isNamed(view, at);

function isInner(view: SentenceView, i: number, preposition: number): boolean {
  const { words, tags } = view;
  if (isNamed(view, i)) return true;
  // "Shell and BP", but not "for Shell and residents fled".
  if (/^(?:and|&)$/.test(words[i] ?? '')) return isNamed(view, i - 1) && isNamed(view, i + 1);
  // "kills two": the tagger takes verbs of headlines for nouns.
  if (tags[i] === 'CD') return !isNounTag(tags[i - 1]);
  if (/^(?:next|last|this)$/.test(words[i] ?? '') && PERIOD.test(words[i + 1] ?? '')) return false;
  if (/^(?:DT|PRP\$)$/.test(tags[i] ?? '')) return i === preposition + 1 || tags[i - 1] === 'VB';
  if (isNounTag(tags[i]) && isNounTag(tags[i - 1]) && tags[i + 1] === 'CD') return false;
  return /^(?:JJ.?|NN.*|POS|HYPH)$/.test(tags[i] ?? '') || words[i] === '-';
}
