import { lowerAt, tagAt, type Chunk } from './chunk';
import type { Word } from './words';

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|yesterday|tomorrow|tonight|(?:mon|tue|wed|thu|thurs|fri|sat|sun)\.)$/;
const UNIT =
  /^(?:weeks?|months?|years?|days?|night|morning|afternoon|evening|weekend|decades?|summer|fall|spring|winter|hours?|minutes?)$/;
const OPENER = /^(?:last|next|this|earlier|later|late|early|that|every|each|some)$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.)$/;

/** "Thursday", "last week", "May 16, 2024", "earlier this month". */
export function timeAt(words: readonly Word[], at: number): Chunk | undefined {
  let to = at;
  while (OPENER.test(lowerAt(words, to))) to += 1;
  const word = lowerAt(words, to);
  if (DAY.test(word) || (to > at && (UNIT.test(word) || MONTH.test(word)))) {
    to += UNIT.test(lowerAt(words, to + 1)) ? 2 : 1;
  } else {
    if (to > at || !isDayOfMonth(words, at)) return undefined;
    to += lowerAt(words, at + 2) === ',' && /^\d{4}$/.test(lowerAt(words, at + 3)) ? 4 : 2;
  }
  return goesOn(words, to) ? undefined : { kind: 'time', from: at, to, word };
}

const isDayOfMonth = (words: readonly Word[], at: number) =>
  MONTH.test(lowerAt(words, at)) && tagAt(words, at).startsWith('NNP') && /^\d/.test(lowerAt(words, at + 1));

/** "Thursday's meeting", "this year's": within a noun phrase. */
const goesOn = (words: readonly Word[], at: number) =>
  /^(?:POS|NNS?|NNPS)$/.test(tagAt(words, at)) && !DAY.test(lowerAt(words, at));
