/** What a statement says, as far as words tell: to compare it with others. */
import { isCapitalFirst } from '../../match/case-rule';
import { FUNCTION_WORDS } from '../../match/words/function-words';
import { wordList } from '../../match/words/word-list';
import { figuresIn, type Figure } from './figures';
import { asPair, standOf, type Stand } from './opposites';
import { stem } from './stem';

export interface FactContent {
  /** Stems of its words, without words of grammar and without names: whom it is about, other rules compare. */
  words: ReadonlySet<string>;
  /** Figures with what they count: "400 job". */
  figures: readonly Figure[];
  isNegated: boolean;
  /** By a word that says nothing else: "denied" is more than a "not". */
  hasNot: boolean;
  /** On which side of opposites it stands: "won", "lost". */
  stand: Stand;
  /** Words of names in it, folded to lower case. */
  names: ReadonlySet<string>;
  /** What it begins with, as far as that names a thing: "berg" of "Prime Minister Ola Berg", "harbour". */
  subject: string;
}

const NOT = wordList("not no never n't none nobody nothing neither nor without");
const NEGATIONS = new Set([
  ...NOT,
  ...wordList('denied denies rejects rejected failed fails refused refuses'),
]);
/** "not only", "no doubt": no negation. */
const NO_NEGATION = wordList('only just merely doubt less longer least');
/** How something is told, not what. */
const TELLING = wordList(
  'said says say saying told tells according reported reports added adds noted announced stated claimed claims mr mrs ms dr least about around nearly almost some roughly approximately more than over up total',
);

export function contentOf(text: string): FactContent {
  const written = text.match(/\d+(?:[.,]\d+)*|n['’]t|[$£€¥]|[\p{L}\p{M}]+/gu) ?? [];
  const tokens = written.map((token) => token.toLowerCase());
  const words = new Set<string>();
  const names = new Set<string>();
  tokens.forEach((token, at) => {
    const pair = asPair(token);
    if (pair !== undefined) words.add(pair);
    else if (!isContent(token)) return;
    else if (isName(written, at)) names.add(token);
    else words.add(stem(token));
  });
  return {
    words,
    names,
    figures: figuresIn(tokens, isContent),
    isNegated: hasAny(tokens, NEGATIONS),
    hasNot: hasAny(tokens, NOT),
    stand: standOf(tokens),
    subject: subjectOf(written),
  };
}

const isContent = (token: string): boolean =>
  !/^[\d$£€¥]/.test(token) && token.length > 1 && !FUNCTION_WORDS.has(token) && !TELLING.has(token);

/** A capital tells, but at the start only where another follows. */
const isName = (written: readonly string[], at: number): boolean =>
  isCapitalFirst(written[at] ?? '') && (at > 0 || isCapitalFirst(written[1] ?? ''));

const hasAny = (tokens: readonly string[], negations: ReadonlySet<string>): boolean =>
  tokens.some(
    (token, at) => negations.has(token.replace('’', "'")) && !NO_NEGATION.has(tokens[at + 1] ?? ''),
  );

/** The last of the capitals that it begins with, else its first word that says something. */
function subjectOf(written: readonly string[]): string {
  const from = FUNCTION_WORDS.has(written[0]?.toLowerCase() ?? '') ? 1 : 0;
  let to = from;
  while (isCapitalFirst(written[to] ?? '')) to += 1;
  const word =
    to > from ? written[to - 1] : written.slice(from).find((each) => isContent(each.toLowerCase()));
  return stem(word?.toLowerCase() ?? '');
}

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
