import type { Sentence } from '../sentences';
import { hashText } from './hash';
import { LISTS, LONGEST_PHRASE, type Lexicon } from './lexicon';
import { isCapitalised, shapeOf } from './shape';

/** A token with all that its features are made of. Hashes stand for strings. */
export interface WordView {
  text: string;
  lower: string;
  word: number;
  cased: number;
  shape: number;
  /** Of its last one to four letters in lower case, and of its first ones; all of a shorter word. */
  suffixes: readonly number[];
  prefixes: readonly number[];
  capitalised: boolean;
  /** 0 without a capital, 1 with one, more where all words of the sentence have one. */
  capital: number;
  /** -1 for a rare word. */
  cluster: number;
  /** What it is used for and how surely; -1 for a rare word. */
  use: number;
  /** What the word alone is listed as, in bits. */
  lists: number;
  /** For each list, 0, or 1 + the role of the word in the longest listed phrase: first, inner, last, sole. */
  roles: readonly number[];
}

/** What a word is used for, by its number in the model file; a word's `use` holds four times that. */
export const USES = [
  'given name',
  'surname',
  'place',
  'organisation',
  'group',
  'work',
  'event',
  'ordinary',
] as const;

const isUsedAs = (word: WordView | undefined, use: (typeof USES)[number]) =>
  word !== undefined && word.use >= 0 && USES[word.use >> 2] === use;

/** Whether a word is one that names are seldom made of. */
export const isOrdinary = (word: WordView | undefined) => isUsedAs(word, 'ordinary');

export const isGivenName = (word: WordView | undefined) => isUsedAs(word, 'given name');

/** Without matter to the model: figures, kinds of apostrophe, soft hyphens and other invisible characters. */
export const normalise = (text: string) =>
  text
    .replace(/\d/g, '0')
    .replace(/[’ʼ]/g, "'")
    .replace(/\p{Cf}/gu, '');

const AFFIX_SIZES = [1, 2, 3, 4];
const NO_ROLES: readonly number[] = LISTS.map(() => 0);

/** Views by text: the same few thousand words return all the time. */
export class WordViews {
  private readonly known = new Map<string, WordView>();
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  of(sentence: Pick<Sentence, 'tokens'>): WordView[] {
    const views = sentence.tokens.map((token) => this.view(token.text));
    this.markPhrases(views);
    return views;
  }

  private view(raw: string): WordView {
    const found = this.known.get(raw);
    if (found) return { ...found };
    const text = normalise(raw);
    const lower = text.toLowerCase();
    const view: WordView = {
      text,
      lower,
      word: hashText(lower),
      cased: hashText(text),
      shape: hashText(shapeOf(text)),
      suffixes: AFFIX_SIZES.map((size) => hashText(lower.slice(-size))),
      prefixes: AFFIX_SIZES.map((size) => hashText(lower.slice(0, size))),
      capitalised: isCapitalised(text),
      capital: isCapitalised(text) ? 1 : 0,
      ...this.lexicon.usage(lower),
      lists: this.lexicon.lists(lower),
      roles: NO_ROLES,
    };
    this.known.set(raw, view);
    return { ...view };
  }

  /** Longest listed phrases from left to right; each begins with a capital. */
  private markPhrases(views: WordView[]): void {
    for (let from = 0; from < views.length; from += 1) {
      if (!views[from]?.capitalised) continue;
      for (let to = Math.min(views.length, from + LONGEST_PHRASE); to > from; to -= 1) {
        const bits = this.lexicon.lists(phraseOf(views, from, to));
        if (bits === 0) continue;
        for (let i = from; i < to; i += 1) mark(views[i], bits, roleOf(i, from, to));
        if (to - from > 1) from = to - 1;
        break;
      }
    }
  }
}

const phraseOf = (views: readonly WordView[], from: number, to: number) =>
  from + 1 === to
    ? (views[from]?.lower ?? '')
    : views
        .slice(from, to)
        .map((view) => view.lower)
        .join(' ');

function roleOf(at: number, from: number, to: number): number {
  if (to - from === 1) return 4;
  if (at === from) return 1;
  return at === to - 1 ? 3 : 2;
}

function mark(view: WordView | undefined, bits: number, role: number): void {
  if (view) view.roles = LISTS.map((_, i) => ((bits >> i) & 1 ? role : (view.roles[i] ?? 0)));
}
