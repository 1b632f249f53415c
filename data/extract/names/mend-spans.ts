import { listBit, type Lexicon } from './lexicon';
import { nameOf } from './kind-features';
import { cutPlainWords, DEMONYM, isNameless, OFFICE, partOffice, takeBody, takeSyllable } from './name-edges';
import type { Span } from './span-labels';
import { isAddress, isTitle } from './titles';
import type { WordView } from './word-view';

interface Judges {
  isPerson: (span: Span) => boolean;
  lexicon: Lexicon;
}

const ARTICLE = /^(?:the|a|an)$/;
/** "4K" before "TV". */
const MEASURED = /^[\d.]+(?:K|[KMGT]B|[MG]Hz)$/;
const POSSESSIVE = /^(?:'s|’s|'|’)$/i;
const PLACE = listBit('country') | listBit('region');
const ORGANISATION = listBit('organisation') | listBit('company');
const ANY_PLACE = PLACE | listBit('city');
/** No name by itself, with or without a capital. */
const BARE_TITLE =
  /^(?:Imams?|Pope|Presidents?|Ministers?|Premier|Chancellor|Ambassador|Governors?|Senators?|Bishop|Archbishop|Sheikh|Sultan|Emir|Emperor|Professor|Doctor|Reverend|Rabbi|Ayatollah|Admiral|Colonel|Sergeant|Lieutenant|Captain|CEO|MPs?|Majesty|Excellency)$/;

/** Cuts titles, articles and possessives off the names of a sentence, and parts those that stand side by side. */
export function mendSpans(words: readonly WordView[], spans: readonly Span[], judges: Judges): Span[] {
  const apart = spans
    .map((span) => cutOffices(words, span, judges.lexicon))
    .flatMap((span) => partOffice(words, span));
  return apart
    .map((span) => widen(words, span, judges.lexicon))
    .map((span) => takeSyllable(words, takeBody(words, span, apart, judges.lexicon)))
    .flatMap((span) => partPlaces(words, span, judges.lexicon))
    .map((span) => cutPlainWords(words, trim(words, span)))
    .map((span) => cutTitles(words, span, judges.isPerson))
    .filter(([from, to]) => to > from && !isNameless(words.slice(from, to)));
}

/** An office is no part of a name: "NASA Administrator", "Governor of Virginia". */
function cutOffices(words: readonly WordView[], [from, to]: Span, lexicon: Lexicon): Span {
  if (isTitle(words[from]?.text ?? '') && words[from + 1]?.lower === 'of')
    return lexicon.lists(nameOf(words, [from + 2, to])) & ANY_PLACE ? [from + 2, to] : [from, to];
  let end = to;
  while (end - from > 1 && OFFICE.test(words[end - 1]?.text ?? '')) end -= 1;
  return [from, end];
}

/** "South" before "African", where the two of them are listed; "Party" after "Republican"; the X of "One X". */
function widen(words: readonly WordView[], [from, to]: Span, lexicon: Lexicon): Span {
  if (/^(?:Party|[B-HJ-Z])$/.test(words[to]?.text ?? '')) return [from, to + 1];
  const before = words[from - 1];
  if (to - from !== 1 || !before?.capitalised) return [from, to];
  return lexicon.lists(nameOf(words, [from - 1, to])) & (DEMONYM | PLACE) ? [from - 1, to] : [from, to];
}

/** "Evansville, Indiana", "Museum of Flight in Seattle" and "India and Pakistan" are two names. */
function partPlaces(words: readonly WordView[], [from, to]: Span, lexicon: Lexicon): Span[] {
  const isPlace = (span: Span) => (lexicon.lists(nameOf(words, span)) & ANY_PLACE) !== 0;
  const isKnown = (span: Span) => isPlace(span) || (lexicon.lists(nameOf(words, span)) & ORGANISATION) !== 0;
  for (let at = from + 1; at < to - 1; at += 1) {
    const join = words[at]?.text ?? '';
    const both = join === 'and' && isKnown([from, at]) && isKnown([at + 1, to]) && !isKnown([from, to]);
    if (both || (/^(?:,|in)$/.test(join) && isPlace([at + 1, to])))
      return [
        [from, at],
        [at + 1, to],
      ];
  }
  return [[from, to]];
}

function trim(words: readonly WordView[], [from, to]: Span): Span {
  if (words[to - 1]?.text === 'Hague' && words[to - 2]?.text === 'The') return [to - 2, to];
  while (from < to && (ARTICLE.test(words[from]?.lower ?? '') || MEASURED.test(words[from]?.text ?? '')))
    from += 1;
  while (to > from && POSSESSIVE.test(words[to - 1]?.text ?? '')) to -= 1;
  return [from, to];
}

/** Of a person: "Mr Tighe" is Tighe's name. What is nothing but a title is none. */
function cutTitles(words: readonly WordView[], [from, to]: Span, isPerson: Judges['isPerson']): Span {
  if (isAddress(words[from]?.text ?? '')) return cutTitles(words, [from + 1, to], isPerson);
  if (to - from === 1 && BARE_TITLE.test(words[from]?.text ?? '')) return [to, to];
  if (!isTitle(words[from]?.text ?? '') || !isPerson([from, to])) return [from, to];
  let start = from;
  while (start < to && isTitle(words[start]?.text ?? '')) start += 1;
  return [start, to];
}
