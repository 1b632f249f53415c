/** The part of a noun's phrase that is fit to be a name: "invasion of Ukraine", "strike against a factory in Khartoum". */
import type { Title, TitlePhrase } from './event-mention';
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
  const phrases = phrasesBehind(view, head, TITLE);
  const to = phrases.at(-1)?.to ?? head + 1;
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    headEnd: tokens[head]?.end ?? 0,
    hasName: names.some((name) => name.from >= first && name.to <= to),
    phrases: phrases.map((phrase) => titlePhrase(view, phrase)),
  };
}

interface TokenRange {
  from: number;
  to: number;
}

function titlePhrase({ tokens, words, names }: SentenceView, { from, to }: TokenRange): TitlePhrase {
  const last = names.find((name) => name.to === to && name.from > from + 1 && name.value.type !== 'group');
  const isWhole = last !== undefined && last.from <= from + 2 && /^(?:the|an?)$/.test(words[from + 1] ?? '');
  return {
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    preposition: words[from] ?? '',
    ...(last && !isWhole && { lastName: last.value.entity }),
  };
}

/** The token after the last of the noun and the phrases behind it. */
export const titleEnd = (view: SentenceView, head: number, prepositions: ReadonlySet<string>): number =>
  phrasesBehind(view, head, prepositions).at(-1)?.to ?? head + 1;

/** Phrases behind the noun, as long as they are whole and tell of the same event. */
function phrasesBehind(view: SentenceView, head: number, prepositions: ReadonlySet<string>): TokenRange[] {
  const phrases: TokenRange[] = [];
  let from = head + 1;
  while (phrases.length < 3) {
    const to = prepositions.has(view.words[from] ?? '') ? phraseEnd(view, from) : undefined;
    const isOther =
      phrases.length > 0 && view.tokens.slice(from, to).some(({ text }) => eventNoun(text)?.isStrong);
    if (to === undefined || to - head > LONGEST || isOther) break;
    const last = phrases.at(-1);
    // "in the southern province of Guizhou"
    if (last && view.words[from] === 'of' && isNamelessPlace(view, last)) last.to = to;
    else phrases.push({ from, to });
    from = to;
  }
  return phrases;
}

function phraseEnd(view: SentenceView, at: number): number | undefined {
  const { words, tags, times, tokens } = view;
  // "with its display of Polaroids"
  if (words[at] === 'with' && tags[at + 1] === 'PRP$') return undefined;
  // "lost the final to Sri Lanka"
  if (words[at] === 'to' && /^(?:finals?|match|game|race|title)$/.test(words[at - 1] ?? '')) return undefined;
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

/** No name but that of a people: "in the southwestern Pakistani city". */
const isNamelessPlace = ({ words, names }: SentenceView, { from, to }: TokenRange): boolean =>
  AT_PLACE.has(words[from] ?? '') &&
  !names.some((name) => name.from >= from && name.to <= to && name.value.type !== 'group');

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
