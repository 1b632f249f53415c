/** What a statement says, as far as words tell: to compare it with others. */
import { isCapitalFirst } from '../../match/case-rule';
import { FUNCTION_WORDS } from '../../match/words/function-words';
import { wordList } from '../../match/words/word-list';

export interface FactContent {
  /** Stems of its words, without words of grammar and without names: whom it is about, other rules compare. */
  words: ReadonlySet<string>;
  /** Figures with what they count: "400 job". */
  figures: readonly Figure[];
  isNegated: boolean;
}

export interface Figure {
  value: number;
  /** Stem of the word behind it. */
  unit: string;
}

const NEGATIONS = wordList(
  "not no never n't none nobody nothing neither nor without denied denies rejects rejected failed fails refused refuses",
);
/** How something is told, not what. */
const TELLING = wordList(
  'said says say saying told tells according reported reports added adds noted announced stated claimed claims mr mrs ms dr least about around nearly almost some roughly approximately more than over up total',
);
const MULTIPLES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

export function contentOf(text: string): FactContent {
  const written = text.match(/\d+(?:[.,]\d+)*|n['’]t|[\p{L}\p{M}]+/gu) ?? [];
  const tokens = written.map((token) => token.toLowerCase());
  const words = new Set<string>();
  tokens.forEach((token, at) => {
    if (isContent(token) && !isName(written, at)) words.add(stem(token));
  });
  return {
    words,
    figures: figuresIn(tokens),
    isNegated: tokens.some((token) => NEGATIONS.has(token.replace('’', "'"))),
  };
}

const isContent = (token: string): boolean =>
  !/^\d/.test(token) && token.length > 1 && !FUNCTION_WORDS.has(token) && !TELLING.has(token);

/** A capital tells, but at the start only where another follows. */
const isName = (written: readonly string[], at: number): boolean =>
  isCapitalFirst(written[at] ?? '') && (at > 0 || isCapitalFirst(written[1] ?? ''));

function figuresIn(tokens: readonly string[]): Figure[] {
  return tokens.flatMap((token, at) => {
    const value = numberOf(token);
    // Years and days are compared as dates.
    if (value === undefined || isOfDate(value, tokens[at - 1], tokens[at + 1])) return [];
    const multiple = MULTIPLES[tokens[at + 1] ?? ''];
    const unit = unitOf(tokens, at, multiple === undefined ? 1 : 2);
    return unit === undefined ? [] : [{ value: value * (multiple ?? 1), unit: stem(unit) }];
  });
}

const isOfDate = (value: number, before = '', after = ''): boolean =>
  MONTH.test(before) || MONTH.test(after) || (value >= 1900 && value < 2100);

/** What is counted stands behind the figure, else what is done with it before: "raised $60 million in August". */
function unitOf(tokens: readonly string[], at: number, length: number): string | undefined {
  const counted = (token: string) => isContent(token) && !MONTH.test(token);
  return tokens.slice(at + length).find(counted) ?? tokens.slice(0, at).findLast(counted);
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

function numberOf(token: string): number | undefined {
  if (/^\d/.test(token)) return Number(token.replace(/,(?=\d{3})/g, ''));
  const word = NUMBER_WORDS.indexOf(token);
  return word > 1 ? word : undefined;
}

/** Good enough to compare: "withdrew" stays, "sanctions", "sanctioned" and "sanction" are one. */
const stem = (word: string): string =>
  word.length < 5
    ? word.replace(/s$/, '')
    : word
        .replace(/(?:ies|ing|ed|es|s|ly)$/, '')
        .replace(/(.)\1$/, '$1')
        .slice(0, 8);

/** Share of the words of the shorter that stand in the longer, and of all words that stand in both; 0 to 1. */
export function likeness(one: FactContent, other: FactContent): { contained: number; shared: number } {
  const [shorter, longer] =
    one.words.size <= other.words.size ? [one.words, other.words] : [other.words, one.words];
  const both = [...shorter].filter((word) => longer.has(word)).length;
  return {
    contained: shorter.size === 0 ? 0 : both / shorter.size,
    shared: both / Math.max(1, shorter.size + longer.size - both),
  };
}
