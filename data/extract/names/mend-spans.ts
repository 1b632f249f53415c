import { listBit, LISTS, type Lexicon } from './lexicon';
import { LOOSE_LISTS } from './listed-kinds';
import { nameOf } from './kind-features';
import { joinFullNames } from './full-names';
import { joinNames, withoutOverlaps } from './joined-names';
import {
  cutPlainWords,
  DEMONYM,
  isNameless,
  joinGivenNames,
  type Listed,
  OFFICE,
  partOffice,
  partPeople,
  takeBody,
  takeDouble,
  takeForm,
  takeInitial,
  takeOrdinal,
  takeSyllable,
  takeVersion,
} from './name-edges';
import type { Span } from './span-labels';
import { isAddress, isTitle } from './titles';
import { isOrdinary, type WordView } from './word-view';

interface Judges {
  isPerson: (span: Span) => boolean;
  lexicon: Lexicon;
}

const ARTICLE = /^(?:the|a|an)$/;
/** Begins no name; a plain word after it is none. */
const LINK = /^(?:of|in|at|for|and|to)$/;
/** "4K" before "TV". */
const MEASURED = /^[\d.]+(?:K|[KMGT]B|[MG]Hz)$/;
const POSSESSIVE = /^(?:'s|’s|'|’)$/i;
const PLACE = listBit('country') | listBit('region');
const ORGANISATION = listBit('organisation') | listBit('company');
const ANY_PLACE = PLACE | listBit('city');
const WORK = listBit('work');
const ACTOR = ANY_PLACE | ORGANISATION | DEMONYM;
const EVENT = LISTS.indexOf('event');
/** No name by itself, with or without a capital. */
const BARE_TITLE =
  /^(?:Imams?|Pope|Presidents?|Ministers?|Premier|Chancellor|Ambassador|Governors?|Senators?|Bishop|Archbishop|Sheikh|Sultan|Emir|Emperor|Professor|Doctor|Reverend|Rabbi|Ayatollah|Admiral|Colonel|Sergeant|Lieutenant|Captain|CEO|MPs?|Majesty|Excellency)$/;

/** Cuts titles, articles and possessives off the names of a sentence, and parts those that stand side by side. */
export function mendSpans(words: readonly WordView[], spans: readonly Span[], judges: Judges): Span[] {
  const { lexicon, isPerson } = judges;
  const isIn = (lists: number) => (span: Span) => (lexicon.lists(nameOf(words, span)) & lists) !== 0;
  const [isPlace, isWork] = [isIn(ANY_PLACE), isIn(WORK)];
  const listed = { place: isPlace, body: isIn(ORGANISATION) };
  const apart = joinFullNames(words, joinGivenNames(words, spans, isPerson), isPerson)
    .map((span) => cutOffices(words, span, isPlace))
    .flatMap((span) => partOffice(words, span));
  const wide = apart
    .map((span) => takeEvent(words, widen(words, span, lexicon)))
    .map((span) => takeSyllable(words, takeBody(words, span, apart, lexicon)))
    .map((span) => takeDouble(words, takeInitial(words, span), isPerson))
    .map((span) => takeForm(words, takeVersion(words, takeOrdinal(words, span), isWork(span))));

  const isActor = isIn(ANY_PLACE | DEMONYM | listBit('organisation'));
  return joinNames(words, withoutOverlaps(wide), { isPlace, isActor, isListed: isIn(~LOOSE_LISTS) })
    .flatMap((span) => partPlaces(words, span, listed))
    .flatMap((span) => partPeople(words, span, listed))
    .map((span) => cutPlainWords(words, trim(words, span)))
    .map((span) => cutTitles(words, span, isPerson))
    .filter(([from, to]) => to > from && !isNameless(words.slice(from, to)));
}

/** An office is no part of a name: "NASA Administrator", "Governor of Virginia". */
function cutOffices(words: readonly WordView[], [from, to]: Span, isPlace: (span: Span) => boolean): Span {
  if (isTitle(words[from]?.text ?? '') && words[from + 1]?.lower === 'of')
    return isPlace([from + 2, to]) ? [from + 2, to] : [from, to];
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

/** "Arab" in "Arab Spring", where the whole is a listed event. */
function takeEvent(words: readonly WordView[], [from, to]: Span): Span {
  const role = (at: number) => words[at]?.roles[EVENT] ?? 0;
  let [first, last] = [from, to];
  while (role(first) > 1 && role(first) < 4) first -= 1;
  while (role(last - 1) > 0 && role(last - 1) < 3) last += 1;
  return role(first) === 1 && role(last - 1) === 3 ? [first, last] : [from, to];
}

/** "Evansville, Indiana", "Museum of Flight in Seattle", "India and Pakistan", "Mexico’s Morena" and "London-based Amnesty" are two names. */
function partPlaces(words: readonly WordView[], [from, to]: Span, is: Listed): Span[] {
  const isKnown = (span: Span) => is.place(span) || is.body(span);
  for (let at = from + 1; at < to - 1; at += 1) {
    const join = words[at]?.text ?? '';
    if (/^['’]s$/.test(join) && is.place([from, at]) && !isKnown([from, to]))
      return [
        [from, at],
        [at + 1, to],
      ];
    if (join === '-' && words[at + 1]?.text === 'based')
      return [
        [from, at],
        [at + 2, to],
      ];
    const both = join === 'and' && isKnown([from, at]) && isKnown([at + 1, to]) && !isKnown([from, to]);
    const border = join === '-' && is.place([from, at]) && is.place([at + 1, to]) && !isKnown([from, to]);
    if (both || border || (/^(?:,|in)$/.test(join) && is.place([at + 1, to])))
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
  return LINK.test(words[from]?.text ?? '') ? cutLink(words, [from, to]) : [from, to];
}

/** "of the Republic" names nothing, "of Tata Sons" does; "of State Colin Powell" is an office's end. */
function cutLink(words: readonly WordView[], [from, to]: Span): Span {
  let first = from + 1;
  while (first < to && ARTICLE.test(words[first]?.lower ?? '')) first += 1;
  if (words[from]?.text === 'of' && words[from - 1]?.text === 'Secretary') first += 1;
  const isPlain = to - first === 1 && isOrdinary(words[first]);
  return isPlain ? [to, to] : [Math.min(first, to), to];
}

/** Of a person: "Mr Tighe" is Tighe's name. What is nothing but a title is none. */
function cutTitles(words: readonly WordView[], [from, to]: Span, isPerson: Judges['isPerson']): Span {
  if (isAddress(words[from]?.text ?? '')) return cutTitles(words, [from + 1, to], isPerson);
  const isOffice = words[to]?.text === 'Minister' && !((words[from]?.lists ?? 0) & ACTOR);
  if (to - from === 1 && (isOffice || BARE_TITLE.test(words[from]?.text ?? ''))) return [to, to];
  if (!isTitle(words[from]?.text ?? '') || !isPerson([from, to])) return [from, to];
  let start = from;
  while (start < to && isTitle(words[start]?.text ?? '')) start += 1;
  return [start, to];
}
