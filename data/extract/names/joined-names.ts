import { isNoName } from './not-names';
import type { Span } from './span-labels';
import { isOrdinary, type WordView } from './word-view';

/** Ends the name of a body, before which "and" joins what it deals with: "Truth and Reconciliation Commission". */
const BODY_END =
  /^(?:Commission|Committees?|Council|Division|Department|Ministry|Agency|Authority|Administration|Association|Organi[sz]ation|Board|Bureau|Office|Tribunal|Institute|Centre|Center|Academy|Foundation|Fund|Forum|Federation|Union|Society|Service|Services|Unit|Company|Party|Museum|Court|Act|Programme|Program|Initiative|Directorate|Alliance|Coalition|Network|Group|Trust|Bank|Corporation)$/;
/** Begins one, after whose "of" or "for" "and" joins the same: "Ministry of Labour and Employment". */
const BODY_OF =
  /^(?:Ministry|Department|Office|Bureau|Faculty|School|Institute|Centre|Center|Committee|Commission|Council|Agency|Authority|Secretariat|Directorate|Division|College|Museum|Academy|Board|Fund|Foundation|Campaign|Association|Society|Federation|Organi[sz]ation|Alliance|Coalition|Network|Programme|Program)$/;
/** Of these there are many, told apart by the place: "Public Health Agency of Canada". */
const OF_PLACE =
  /^(?:University|College|Bank|Agency|Academy|Republic|Kingdom|Commonwealth|Court|Parliament|Party|Association|Federation|Confederation|Institute|Museum|Church|Society|Union|Council|Commission|Ministry|Department|Chamber|Embassy|Port|Gulf|Bay|Strait|Province|State|City|County|Diocese|Archdiocese|Emirate|Sultanate|Principality|Front|Movement|Army)$/;
/** With a capital at a sentence's start, and no part of a name. */
const FUNCTION_WORD =
  /^(?:The|This|That|These|Those|His|Her|Its|Our|Their|Your|Each|Every|Some|Any|All|And|But|For|From|With|When|While|After|Before|Since|Under|Over|Last|Next|Former|New|Then|Both|Why|How|What|Who|Where|Now|Yet|Meanwhile|Today|Yesterday|President|Secretary|Minister|Director|Chairman|Senator)$/;
const AND = /^(?:and|&)$/;
/** Ends a company's name in which "and" joins two. */
const COMPANY_END = /^(?:Sons|Co\.?|Company|Brothers|Bros\.?|Partners|Associates|Daughters|Family)$/;

interface Known {
  /** Whether a whole span is a listed place; a place, a people or a body; a listed name of any kind. */
  isPlace: (span: Span) => boolean;
  isActor: (span: Span) => boolean;
  isListed: (span: Span) => boolean;
}

/** Makes the names of bodies whole that "and" or "of" runs through, and parts two names that "and" only puts side by side. */
export function joinNames(words: readonly WordView[], spans: readonly Span[], known: Known): Span[] {
  const grown = spans.map((span) => takeLeft(words, takeRight(words, span, known), known));
  return withoutOverlaps(joinPlaces(words, grown, known)).flatMap((span) => partAnd(words, span, known));
}

/** "Ministry of Labour" -> "Ministry of Labour and Employment", "Faculty of Fisheries, Aquaculture and Marine Science". */
function takeRight(words: readonly WordView[], [from, to]: Span, known: Known): Span {
  const head = words.findIndex(({ text }, i) => i >= from && i < to && BODY_OF.test(text));
  if (head === to - 1) return takePurpose(words, [from, to], known);
  if (head < 0 || !/^(?:of|for|on)$/.test(words[head + 1]?.text ?? '') || head + 2 >= to) return [from, to];
  let at = to;
  while (words[at]?.text === ',' && ordinaryRun(words, at + 1) > at + 1) at = ordinaryRun(words, at + 1);
  if (!AND.test(words[at]?.text ?? '')) return [from, to];
  const end = ordinaryRun(words, at + 1);
  const isOther = end === at + 1 || known.isListed([at + 1, end]) || BODY_OF.test(words[at + 1]?.text ?? '');
  return isOther ? [from, to] : [from, end];
}

/** "Committee" -> "Committee for a Responsible Federal Budget", "Committee on Foreign Relations". */
function takePurpose(words: readonly WordView[], [from, to]: Span, known: Known): Span {
  if (!/^(?:for|on|of)$/.test(words[to]?.text ?? '')) return [from, to];
  const at = /^(?:an?|the)$/.test(words[to + 1]?.text ?? '') ? to + 2 : to + 1;
  const end = ordinaryRun(words, at);
  return end === at || known.isListed([at, end]) ? [from, to] : [from, end];
}

/** "Center" -> "Tax Policy Center", "Reconciliation Commission" -> "Truth and Reconciliation Commission". */
function takeLeft(words: readonly WordView[], [start, to]: Span, known: Known): Span {
  if (!BODY_END.test(words[to - 1]?.text ?? '')) return [start, to];
  let from = start;
  while (isOrdinaryName(words[from - 1]) && !FUNCTION_WORD.test(words[from - 1]?.text ?? '')) from -= 1;
  if (!AND.test(words[from - 1]?.text ?? '')) return [from, to];
  let first = from - 1;
  while (first > 1 && /^\p{Lu}\p{Ll}+$/u.test(words[first - 1]?.text ?? '')) first -= 1;
  if (FUNCTION_WORD.test(words[first]?.text ?? '')) first += 1;
  const isLonger = words[first - 1]?.capitalised ?? false;
  const isOther = first === from - 1 || isLonger || known.isActor([first, from - 1]);
  return isOther ? [from, to] : [first, to];
}

/** The end of the run of capitalised ordinary words from `at`; `at` if a capitalised word goes on that is none. */
function ordinaryRun(words: readonly WordView[], at: number): number {
  let end = at;
  while (isOrdinaryName(words[end])) end += 1;
  return words[end]?.capitalised ? at : end;
}

const isOrdinaryName = (word: WordView | undefined) =>
  word !== undefined &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(word.text) &&
  isOrdinary(word) &&
  !isNoName(word.text) &&
  !/^(?:March|April|May|June|August)$/.test(word.text);

/** "Public Health Agency" and "Canada" with "of" between. */
function joinPlaces(words: readonly WordView[], spans: readonly Span[], known: Known): Span[] {
  return spans.map(([from, to]) => {
    const place = spans.find(([first]) => first === to + 1);
    const joins = words[to]?.text === 'of' && OF_PLACE.test(words[to - 1]?.text ?? '');
    return joins && place && known.isPlace(place) ? [from, place[1]] : [from, to];
  });
}

/** Of spans that overlap the longest, of equal ones the first. */
export const withoutOverlaps = (spans: readonly Span[]) =>
  spans.filter(
    ([from, to], i) =>
      !spans.some(([a, b], j) => a < to && from < b && (b - a > to - from || (b - a === to - from && j < i))),
  );

/** "ABC News and Politifact", "Tetley Tea and Corus Steel". */
function partAnd(words: readonly WordView[], [from, to]: Span, { isListed }: Known): Span[] {
  const at = words.findIndex(({ text }, i) => i > from && i < to - 1 && text === 'and');
  const last = words[to - 1]?.text ?? '';
  if (at < 0 || isListed([from, to]) || BODY_END.test(last) || COMPANY_END.test(last)) return [[from, to]];
  const isBody = words.slice(from, at).some(({ text }) => BODY_OF.test(text));
  const isPair =
    at - from > 1 && to - at > 2 && words.slice(from, to).every((w, i) => from + i === at || w.capitalised);
  if (isBody || !(isPair || (isListed([from, at]) && !isOrdinaryName(words[at + 1])))) return [[from, to]];
  return [
    [from, at],
    [at + 1, to],
  ];
}
