import { LISTS, type Lexicon } from './lexicon';
import { nameOf } from './kind-features';
import type { Span } from './span-labels';
import { isTitle } from './titles';
import type { WordView } from './word-view';

interface Judges {
  isPerson: (span: Span) => boolean;
  lexicon: Lexicon;
}

const ARTICLE = /^(?:the|a|an)$/;
const POSSESSIVE = /^(?:'s|’s|'|’)$/i;
const DEMONYM = 1 << LISTS.indexOf('demonym');
const PLACE = (1 << LISTS.indexOf('country')) | (1 << LISTS.indexOf('region'));

/** Cuts titles, articles and possessives off the names of a sentence, and parts those that stand side by side. */
export function mendSpans(words: readonly WordView[], spans: readonly Span[], judges: Judges): Span[] {
  return spans
    .map((span) => widen(words, span, judges.lexicon))
    .flatMap((span) => partPlaces(words, span, judges.lexicon))
    .map((span) => trim(words, span))
    .map((span) => cutTitles(words, span, judges.isPerson))
    .filter(([from, to]) => to > from);
}

/** "South" before "African", where the two of them are listed. */
function widen(words: readonly WordView[], [from, to]: Span, lexicon: Lexicon): Span {
  const before = words[from - 1];
  if (to - from !== 1 || !before?.capitalised) return [from, to];
  return lexicon.lists(nameOf(words, [from - 1, to])) & (DEMONYM | PLACE) ? [from - 1, to] : [from, to];
}

/** "Evansville, Indiana" are two names. */
function partPlaces(words: readonly WordView[], [from, to]: Span, lexicon: Lexicon): Span[] {
  for (let at = from + 1; at < to - 1; at += 1)
    if (words[at]?.text === ',' && lexicon.lists(nameOf(words, [at + 1, to])) & PLACE)
      return [
        [from, at],
        [at + 1, to],
      ];
  return [[from, to]];
}

function trim(words: readonly WordView[], [from, to]: Span): Span {
  if (words[to - 1]?.text === 'Hague' && words[to - 2]?.text === 'The') return [to - 2, to];
  while (from < to && ARTICLE.test(words[from]?.lower ?? '')) from += 1;
  while (to > from && POSSESSIVE.test(words[to - 1]?.text ?? '')) to -= 1;
  return [from, to];
}

/** Of a person: "Mr Tighe" is Tighe's name. What is nothing but a title is none. */
function cutTitles(words: readonly WordView[], [from, to]: Span, isPerson: Judges['isPerson']): Span {
  if (!isTitle(words[from]?.text ?? '') || !isPerson([from, to])) return [from, to];
  let start = from;
  while (start < to && isTitle(words[start]?.text ?? '')) start += 1;
  return [start, to];
}
