import type { Token } from '../tokenise';
import { mix } from './hash';
import { WordViews, type WordView } from './word-view';

/** What one word does all over the document, by its lower-case form. */
interface Usage {
  lower: number;
  /** With a capital where no sentence begins. */
  capital: number;
}

export interface SentenceView {
  words: WordView[];
  /** Set in capitals, or with a capital on most words: a headline. */
  style: 'plain' | 'title' | 'capitals';
  /** Index of the first word of the run of capitalised words that a word is in, and of the one after; -1 else. */
  runs: Int16Array[];
  /** Within quotation marks; within brackets. */
  quoted: Uint8Array;
  bracketed: Uint8Array;
}

export interface DocumentView {
  sentences: SentenceView[];
  usage: Map<string, Usage>;
}

/** Looks at a whole document before any word of it is judged. */
export function viewDocument(
  sentences: readonly { tokens: readonly Token[] }[],
  views: WordViews,
): DocumentView {
  const seen = sentences.map((sentence) => viewSentence(views.of({ tokens: [...sentence.tokens] })));
  const usage = new Map<string, Usage>();
  for (const sentence of seen) if (sentence.style === 'plain') countUsage(sentence, usage);
  return { sentences: seen, usage };
}

function viewSentence(words: WordView[]): SentenceView {
  const quoted = new Uint8Array(words.length);
  const bracketed = new Uint8Array(words.length);
  let inQuote = false;
  let depth = 0;
  words.forEach(({ text }, i) => {
    if (/^(?:[”»]|'')$/.test(text) || (text === '"' && inQuote)) inQuote = false;
    else if (/^(?:["“«]|``)$/.test(text)) inQuote = true;
    if (/^[)\]]$/.test(text)) depth = Math.max(0, depth - 1);
    quoted[i] = inQuote ? 1 : 0;
    bracketed[i] = depth > 0 ? 1 : 0;
    if (/^[([]$/.test(text)) depth += 1;
  });
  const style = styleOf(words);
  if (style !== 'plain') for (const word of words) setInCapitals(word, STYLE_CODES[style]);
  return { words, style, runs: runsOf(words), quoted, bracketed };
}

const STYLE_CODES = { title: 2, capitals: 3 };

/** In a headline a capital tells little: its words have shapes of their own. */
function setInCapitals(word: WordView, code: number): void {
  word.shape = mix(code, word.shape);
  word.capital = word.capitalised ? code : 0;
}

function styleOf(words: readonly WordView[]): SentenceView['style'] {
  const long = words.filter(({ text }) => /^\p{L}{3,}$/u.test(text));
  if (long.length === 0) return 'plain';
  const capitals = long.filter(({ text }) => text === text.toUpperCase()).length;
  if (long.length > 1 && capitals / long.length > 0.8) return 'capitals';
  const content = long.filter(({ text }) => text.length > 3);
  const titled = content.filter(({ capitalised }) => capitalised).length;
  const share = words.at(-1)?.text === '.' ? 0.9 : 0.75;
  return content.length > 3 && titled / content.length > share ? 'title' : 'plain';
}

function runsOf(words: readonly WordView[]): Int16Array[] {
  const first = new Int16Array(words.length).fill(-1);
  const after = new Int16Array(words.length).fill(-1);
  for (let from = 0; from < words.length; from += 1) {
    if (!words[from]?.capitalised) continue;
    let to = from + 1;
    while (words[to]?.capitalised) to += 1;
    first.fill(from, from, to);
    after.fill(to, from, to);
    from = to;
  }
  return [first, after];
}

function countUsage({ words }: SentenceView, usage: Map<string, Usage>): void {
  words.forEach(({ lower, text, capitalised }, i) => {
    if (!/\p{L}/u.test(text)) return;
    const found = usage.get(lower) ?? { lower: 0, capital: 0 };
    usage.set(lower, found);
    if (!capitalised) found.lower += 1;
    else if (i > 0 && !/^[\p{P}]+$/u.test(words[i - 1]?.text ?? '')) found.capital += 1;
  });
}
