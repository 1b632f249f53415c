import { mapOf } from '../../match/words/word-list';
import type { SentenceView } from './document-view';
import type { Span } from './span-labels';
import { isOrdinary, type WordView } from './word-view';

const OPENS = /^(?:["“‘«]|``)$/;
const CLOSES = mapOf({ '"': /^"$/, '“': /^”$/, '‘': /^['’]$/, '«': /^»$/, '``': /^''$/ });
/** In a title, without a capital. */
const SMALL = /^(?:of|the|a|an|in|on|to|for|and|at|by|with|from|as|or|is|de|la|le|el|'s)$/;
const MARK = /^[:,\-–—!?&.'’]$/;
/** Words of a title, at most. */
const LONGEST = 14;
/** Before a quotation that is no title: what is said, written or called so. */
const NO_TITLE_BEFORE =
  /^(?:words?|names?|nicknames?|pseudonym|initials|himself|herself|equivalent|terms?|phrases?|slogans?|catchphrases?|mottos?|chants?|chanted|chanting|shouted|shouting|yelled|saying|said|says|say|reads?|reading|so-called|dubbed|nicknamed|labell?ed|labels?|signs?|hashtags?|codenamed|replied|answered|asked|added|click|press|tap)$/;
/** What is pressed. */
const PRESSED = /^(?:buttons?|keys?|tabs?|options?|menus?|icons?|badges?|sections?|panels?)$/;
const NO_TITLE_AFTER = /^(?:he|she|they|we|i|said|says|asked|replied|wrote|tweeted|added)$/;

/**
 * Titles in quotation marks: all words with capitals, small ones aside (“Until Dawn: Rush of Blood”). Of a line that is
 * all in capitals only one that it begins with.
 */
export function quotedTitles({ words, style }: SentenceView): Span[] {
  const titles: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const mark = words[at]?.text ?? '';
    if (!OPENS.test(mark) || (style !== 'plain' && at > 0)) continue;
    const end = words.findIndex(
      ({ text }, i) => i > at + 1 && i <= at + LONGEST + 2 && CLOSES.get(mark)?.test(text),
    );
    if (end < 0) continue;
    const to = /^[,.]$/.test(words[end - 1]?.text ?? '') ? end - 1 : end;
    if (style !== 'plain' && to < end) continue;
    const from = to - at > 2 && /^(?:the|an?)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    if (isTitleCased(words.slice(at + 1, to)) && mayStand(words, at, end, to)) titles.push([from, to]);
    at = end;
  }
  return titles;
}

function isTitleCased(title: readonly WordView[]): boolean {
  const [first] = title;
  const capitals = title.filter(({ capitalised }) => capitalised).length;
  const fits = title.every(
    ({ text, lower, capitalised }) => capitalised || SMALL.test(lower) || MARK.test(text) || /^\d/.test(text),
  );
  return first !== undefined && (first.capitalised || /^\d/.test(first.text)) && capitals > 0 && fits;
}

/** `open` and `close`: places of the marks; `to`: the end of what is quoted without a comma. */
function mayStand(words: readonly WordView[], open: number, close: number, to: number): boolean {
  const before = words[open - 1]?.lower ?? '';
  const after = words[close + 1]?.lower ?? '';
  if (NO_TITLE_BEFORE.test(before) || NO_TITLE_AFTER.test(after) || PRESSED.test(after)) return false;
  // Dwayne “The Rock” Johnson.
  if (open > 0 && words[open - 1]?.capitalised && words[close + 1]?.capitalised) return false;
  const first = words[open + 1];
  // “Absolutely,” and “Yes.”: a sentence of one word.
  const isSentence = to < close && (open === 0 || /^[,:.]$/.test(before));
  return to - open > 2 || (first !== undefined && !isSentence && !(to < close && isOrdinary(first)));
}

/** Whether a name fills quotation marks. */
export const isQuoted = (words: readonly WordView[], from: number, to: number) =>
  closeOf(words, from, to) > 0;

/** Whether what is named so is the writing on a button. */
export const isPressed = (words: readonly WordView[], [from, to]: Span) => {
  const close = closeOf(words, from, to);
  return close > 0 && PRESSED.test(words[close + 1]?.lower ?? '');
};

/** Where the quotation marks close that a name fills; 0 where it fills none. */
function closeOf(words: readonly WordView[], from: number, to: number): number {
  const before = /^(?:the|an?)$/i.test(words[from - 1]?.text ?? '') ? from - 2 : from - 1;
  const close = CLOSES.get(words[before]?.text ?? '');
  const end = /^[,.]$/.test(words[to]?.text ?? '') ? to + 1 : to;
  return close?.test(words[end]?.text ?? '') ? end : 0;
}
