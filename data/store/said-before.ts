/** How much of a text the reader has read already, in other words of the card. */
import { wordsOf } from '../search/words';

/** Its words once each, folded, without some. */
export function wordSet(text: string, without: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  return new Set(wordsOf(text).flatMap(({ word }) => (without.has(word) ? [] : [word])));
}

/**
 * The part of a text that another says, too: 0 to 1. Words count by their length, for in any language those that are
 * everywhere are short (Zipf's law of abbreviation), and no list of them is needed.
 */
export function partSaid(words: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let all = 0;
  let said = 0;
  for (const word of words) {
    all += word.length;
    if (other.has(word)) said += word.length;
  }
  return all === 0 ? 0 : said / all;
}
