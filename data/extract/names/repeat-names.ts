import type { DocumentView, SentenceView } from './document-view';
import type { Span } from './span-labels';
import { listBit } from './lexicon';
import { isTitle } from './titles';
import { isOrdinary, type WordView } from './word-view';

const NAMED = listBit('organisation') | listBit('company') | listBit('work');

/** How often a name was found, by its words with single spaces; a surname counts as found twice. */
type Known = ReadonlyMap<string, number>;

/**
 * Every other occurrence of a name that was found is one too: where no name was found, or only parts of it. So is a
 * person's surname. In a line of capitals the letters' case does not matter.
 */
export function repeatNames(
  document: DocumentView,
  spans: readonly Span[][],
  isPerson: (sentence: number, span: Span) => boolean,
): Span[][] {
  const known = new Map<string, number>();
  spans.forEach((of, at) => {
    const words = document.sentences[at]?.words ?? [];
    for (const span of of) {
      count(known, keyOf(words, span), 1);
      if (span[1] - span[0] > 1 && isPerson(at, span)) count(known, keyOf(words, surnameOf(words, span)), 2);
    }
  });
  const longest = longestBy(known);
  return spans.map((of, at) => {
    const sentence = document.sentences[at];
    if (!sentence) return of;
    const mayStand = (span: Span) => standsAt(document, sentence, span, known);
    return addMissed(sentence.words, of, longest, mayStand);
  });
}

/** The last word, or both of "Quintanilla-Reyes". */
function surnameOf(words: readonly WordView[], [from, to]: Span): Span {
  const isDouble = words[to - 2]?.text === '-' && words[to - 1]?.capitalised && to - from > 3;
  return [isDouble ? to - 3 : to - 1, to];
}

function standsAt({ usage }: DocumentView, sentence: SentenceView, span: Span, known: Known): boolean {
  const [from, to] = span;
  const { words } = sentence;
  const times = known.get(keyOf(words, span));
  if (times === undefined) return false;
  if (to - from > 1) return true;
  const word = words[from];
  // Of one word: it must look like a name there, and nowhere like another word.
  if (!word?.capitalised || (usage.get(word.lower)?.lower ?? 0) > 0) return false;
  if (times < 2 && sentence.style !== 'capitals' && isOrdinary(word) && !(word.lists & NAMED)) return false;
  return !runsOn(words[from - 1], from === 1) && !words[to]?.capitalised;
}

/** Whether the capital before makes a longer name: not that of a title, or of a sentence's first word. */
const runsOn = (before: WordView | undefined, isFirst: boolean) =>
  before !== undefined && before.capitalised && !isFirst && !isTitle(before.text);

function addMissed(
  words: readonly WordView[],
  found: readonly Span[],
  longest: Known,
  mayStand: (span: Span) => boolean,
): Span[] {
  const spans = [...found];
  for (let from = 0; from < words.length; from += 1) {
    const most = Math.min(longest.get(words[from]?.lower ?? '') ?? 0, words.length - from);
    for (let size = most; size > 0; size -= 1) {
      const span: Span = [from, from + size];
      const touched = spans.filter(([a, b]) => a < span[1] && span[0] < b);
      const covers = touched.every(([a, b]) => span[0] <= a && b <= span[1] && b - a < size);
      if (!covers || !mayStand(span)) continue;
      for (const part of touched) spans.splice(spans.indexOf(part), 1);
      spans.push(span);
      from += size - 1;
      break;
    }
  }
  return spans.sort((a, b) => a[0] - b[0]);
}

const keyOf = (words: readonly WordView[], span: Span) =>
  words
    .slice(...span)
    .map((word) => word.text)
    .join(' ');

/** Under the name in capitals too, as headlines have it. */
function count(known: Map<string, number>, key: string, times: number): void {
  for (const each of new Set([key, key.toUpperCase()])) known.set(each, (known.get(each) ?? 0) + times);
}

/** Names of more words are not named again, and to look for them takes long. */
const LONGEST = 20;

/** First word in lower case -> words of the longest name that begins with it. */
function longestBy(known: Known): Map<string, number> {
  const longest = new Map<string, number>();
  for (const key of known.keys()) {
    const words = key.split(' ');
    const first = words[0]?.toLowerCase() ?? '';
    longest.set(first, Math.min(LONGEST, Math.max(longest.get(first) ?? 0, words.length)));
  }
  return longest;
}
