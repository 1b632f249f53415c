import { BEFORE_NAMES, SENTENCE_OPENERS } from './abbreviations';
import { tokenise, type Token } from './tokenise';

/** A sentence, headline or list item. Offsets are UTF-16 units into the text, without the space around it. */
export interface Sentence {
  start: number;
  end: number;
  tokens: Token[];
}

const TERMINAL = /^(?:[.!?…]+|[。！？])$/u;
const CLOSER = /^(?:["”’')\]»]|'')$/u;
const OPENS = /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}"“‘'([«—–]|``|-{1,2}$)/u;

/** Longer than any sentence, in tokens; what the stages do with one grows with its square. */
const LONGEST = 400;

/** Text -> sentences of tokens. A line break ends a sentence unless the text is wrapped by hand. */
export function readSentences(text: string): Sentence[] {
  return splitSentences(text, tokenise(text));
}

export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const wrapped = isHardWrapped(text);
  const sentences: Sentence[] = [];
  let current: Token[] = [];
  const close = () => {
    const [first] = current;
    const last = current.at(-1);
    if (first && last) sentences.push({ start: first.start, end: last.end, tokens: current });
    current = [];
  };
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const isFull = current.length >= LONGEST;
    if (before && (isFull || startsSentence({ text, tokens, at: i, wrapped, open: current.length }))) close();
    current.push(token);
  });
  close();
  return sentences;
}

interface Place {
  text: string;
  tokens: readonly Token[];
  at: number;
  wrapped: boolean;
  /** Tokens of the sentence so far. */
  open: number;
}

function startsSentence({ text, tokens, at, wrapped, open }: Place): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token) return false;
  const gap = text.slice(before.end, token.start);
  if (breaksLine(gap, wrapped)) return true;
  const beforeMarks = pastFootnotes(tokens, at - 1);
  let last = beforeMarks;
  while (last > beforeMarks - 3 && CLOSER.test(tokens[last]?.text ?? '')) last -= 1;
  const end = tokens[last];
  if (!end || last < at - open) return false;
  // A closing quote needs its space after it; without one it opens what follows.
  if (gap === '' && !isGluedStop(end.text, token.text, last === at - 1)) return false;
  if (!OPENS.test(token.text)) return false;
  if (CLOSER.test(token.text) && gap === '') return false;
  if (TERMINAL.test(end.text)) return end.text !== '...' || last === at - 1;
  return end.text.length > 1 && end.text.endsWith('.') && endsAfterAbbreviation(end.text, token.text);
}

/** Index of the last token up to `at` that is no part of "[3]". */
function pastFootnotes(tokens: readonly Token[], at: number): number {
  let last = at;
  while (
    tokens[last]?.text === ']' &&
    /^\p{N}{1,3}$/u.test(tokens[last - 1]?.text ?? '') &&
    tokens[last - 2]?.text === '['
  )
    last -= 3;
  return last;
}

/** "… said.He …": a space is missing. */
const isGluedStop = (stop: string, next: string, adjacent: boolean) =>
  adjacent && stop === '.' && /^\p{Lu}/u.test(next);

function endsAfterAbbreviation(abbreviation: string, next: string): boolean {
  const key = abbreviation.slice(0, -1).toLowerCase();
  // "U.S. The" ends; "George W. The" hardly occurs, "W. Bush" does.
  if (BEFORE_NAMES.has(key)) return false;
  return SENTENCE_OPENERS.has(next.toLowerCase()) || /^[“"]/u.test(next);
}

const breaksLine = (gap: string, wrapped: boolean) =>
  wrapped ? /\n[^\S\n]*\n|\u2029/u.test(gap) : /[\n\r\u2028\u2029]/u.test(gap);

/** Lines broken at some 70 characters, paragraphs by blank lines: then many lines begin in lower case. */
function isHardWrapped(text: string): boolean {
  const breaks = [...text.matchAll(/\S\r?\n(?=([^\s]))/gu)];
  const lower = breaks.filter((found) => /\p{Ll}/u.test(found[1] ?? ''));
  return breaks.length > 2 && lower.length * 3 > breaks.length;
}
