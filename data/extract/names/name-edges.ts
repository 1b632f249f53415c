import { COMPANY_FORM } from './company-forms';
import { listBit, type Lexicon } from './lexicon';
import { nameOf } from './kind-features';
import { isNoName } from './not-names';
import type { Span } from './span-labels';
import { isGivenName, isOrdinary, type WordView } from './word-view';

export const DEMONYM = listBit('demonym');
export const OFFICE =
  /^(?:CEO|MP|Governor|Senator|Congressman|Congresswoman|Administrator|Ambassador|Spokesman|Spokeswoman|Chairman|Commissioner|Secretary-General|President|Minister|Mayor)$/;
/** Ends the name of a body that begins with a people's. */
const BODY =
  /^(?:Authority|League|Association|Federation|Union|Institute|Society|Airlines|Airways|Academy|Bank|Club|Organi[sz]ation|Alliance|Front|University|College|Foundation|Fund|Agency)$/;
const AGE = /^\d+ - year - old/;
const AGE_WORDS = 5;
/** "mid-1990s", "2.3Ghz": nothing in it has a capital of its own. */
const FIGURE = /^(?:\p{Ll}+|-|[\d.,:]+\p{L}*)$/u;

/** "NASA Administrator Jim Bridenstine" is two names; of "Authority President Mahmoud Abbas" the first is no whole one. */
export function partOffice(words: readonly WordView[], [from, to]: Span): Span[] {
  const at = words.findIndex(({ text }, i) => i > from && i < to - 1 && OFFICE.test(text));
  if (at < 0 || !words[at + 1]?.capitalised) return [[from, to]];
  const isRest = at - from === 1 && BODY.test(words[from]?.text ?? '');
  return isRest
    ? [[at + 1, to]]
    : [
        [from, at],
        [at + 1, to],
      ];
}

/** "American League": the people's name is a part of the body's. `found`: the names beside it. */
export function takeBody(
  words: readonly WordView[],
  [from, to]: Span,
  found: readonly Span[],
  lexicon: Lexicon,
): Span {
  const isFree = BODY.test(words[to]?.text ?? '') && found.every(([first]) => first !== to);
  return isFree && lexicon.lists(nameOf(words, [from, to])) & DEMONYM ? [from, to + 1] : [from, to];
}

/** Family names of Korea and China, before given names of two syllables. */
const EASTERN =
  /^(?:Kim|Lee|Yi|Rhee|Park|Pak|Choi|Choe|Jung|Jeong|Chung|Kang|Cho|Jo|Yoon|Yun|Jang|Chang|Lim|Im|Rim|Han|Oh|Seo|Shin|Sin|Kwon|Hwang|Ahn|An|Song|Ryu|Yoo|Hong|Jeon|Jun|Ko|Koh|Moon|Mun|Yang|Son|Sohn|Bae|Baek|Paik|Heo|Hur|Nam|Noh|Roh|Ha|Ho|Hyon|Ri|So|Sung|Woo|Ban|Chan|Chen|Cheng|Chiang|Chow|Chu|Fung|Ho|Hsu|Hsieh|Lai|Lam|Lau|Leung|Li|Lien|Lin|Liu|Lo|Ma|Mak|Ng|Soong|Tam|Tang|Tsai|Tsang|Tse|Tung|Wang|Wong|Wu|Yeung|Yip)$/;
/** After a hyphen these are no syllables: "Kim family-run", "Samsung Electronics-led". */
const NO_SYLLABLE = /^(?:led|era|run|like|born|based|style|made|only|free|owned|wide|type|to)$/;

/** "Kwon Young-se", "Moon Jae-in": the second syllable of a given name, and the first where it is missing. */
export function takeSyllable(words: readonly WordView[], [from, end]: Span): Span {
  const isFamily = EASTERN.test(words[from]?.text ?? '');
  const to = words[end - 1]?.text === '-' ? end - 1 : isFamily && end - from === 1 ? end + 1 : end;
  const syllable = words[to + 1];
  if (to - from < 2 || words[to]?.text !== '-' || !syllable || words[to + 2]?.text === '-')
    return [from, end];
  if (!words[to - 1]?.capitalised) return [from, end];
  if (!/^\p{Ll}{2,5}$/u.test(syllable.text) || NO_SYLLABLE.test(syllable.text)) return [from, end];
  return !isOrdinary(syllable) || isFamily ? [from, to + 2] : [from, end];
}

/** "Moon Jae-in", where the model saw no name. */
export function easternNameAt(words: readonly WordView[], at: number): Span[] {
  if (words[at + 2]?.text !== '-') return [];
  const [family, given, , syllable] = words.slice(at, at + 4).map(({ text }) => text);
  const isWord = at === 0 && isOrdinary(words[at]);
  const fits = !isWord && EASTERN.test(family ?? '') && /^\p{Lu}\p{Ll}{1,5}$/u.test(given ?? '');
  return fits && /^\p{Ll}{2,5}$/u.test(syllable ?? '') && !NO_SYLLABLE.test(syllable ?? '')
    ? [[at, at + 4]]
    : [];
}

/** "Alexandria Ocasio-Cortez": a full name goes on after its hyphen. */
export function takeDouble(
  words: readonly WordView[],
  [from, to]: Span,
  isPerson: (span: Span) => boolean,
): Span {
  const isDouble = words[to]?.text === '-' && /^\p{Lu}\p{Ll}+$/u.test(words[to + 1]?.text ?? '');
  if (!isDouble || to - from < 2 || words[to + 2]?.capitalised) return [from, to];
  return isPerson([from, to]) ? [from, to + 2] : [from, to];
}

/** "Angela" and "Merkel" side by side are one name; `isPerson` judges the whole. */
export function joinGivenNames(
  words: readonly WordView[],
  spans: readonly Span[],
  isPerson: (span: Span) => boolean,
): Span[] {
  const joined: Span[] = [];
  for (const [from, to] of spans) {
    const last = joined.at(-1);
    const first = last && last[1] - last[0] === 1 ? words[last[0]] : undefined;
    const follows = last?.[1] === from && isGivenName(first);
    if (last && follows && isPerson([last[0], to])) joined[joined.length - 1] = [last[0], to];
    else joined.push([from, to]);
  }
  return joined;
}

/** The "C." of "C. Eugene Steuerle". */
export function takeInitial(words: readonly WordView[], [from, to]: Span): Span {
  let first = from;
  while (/^\p{Lu}\.$/u.test(words[first - 1]?.text ?? '')) first -= 1;
  return [first, to];
}

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
/** Of these there are many, told apart by their numbers. */
const NUMBERED =
  /^(?:Avenue|Street|Road|Circuit|Amendment|Division|Brigade|Battalion|Regiment|Fleet|Precinct|Infantry|Airborne|District|Army|Corps|Wing|Squadron)$/;

/** "82nd Avenue", "5th Circuit". */
export const takeOrdinal = (words: readonly WordView[], [from, to]: Span): Span =>
  ORDINAL.test(words[from - 1]?.text ?? '') && NUMBERED.test(words[to - 1]?.text ?? '')
    ? [from - 1, to]
    : [from, to];

/** The "LLC" of "Halden LLC". */
export const takeForm = (words: readonly WordView[], [from, to]: Span): Span =>
  COMPANY_FORM.test(words[to]?.text ?? '') ? [from, to + 1] : [from, to];

const VERSION = /^(?:\d{1,2}[a-zA-Z]?|Pro|Plus|Max|Mini|Ultra|Lite|VR|II|III|IV|X|XL|XR|XS|SE)$/;

/** "iPhone 4", "PlayStation 4 Pro": `isWork` tells listed products. */
export function takeVersion(words: readonly WordView[], [from, to]: Span, isWork: boolean): Span {
  let end = to;
  while (isWork && VERSION.test(words[end]?.text ?? '')) end += 1;
  return [from, end];
}

const PARTY_PEOPLE = /^(?:Republicans?|Democrats?|Conservatives?|Tor(?:y|ies)|Liberals?|Greens)$/;

/** Whether a whole span is a listed place, or a listed body. */
export interface Listed {
  place: (span: Span) => boolean;
  body: (span: Span) => boolean;
}

/** "Virginia Democrat Tim Kaine" is three names, "Islamist Muslim Brotherhood", "House Republicans" and "Mitch McConnell of Kentucky" are two. */
export function partPeople(words: readonly WordView[], [from, to]: Span, is: Listed): Span[] {
  const party = words.findIndex(({ text }, i) => i > from && i < to && PARTY_PEOPLE.test(text));
  const before: Span = [from, party];
  if (party > 0 && (is.place(before) || is.body(before)))
    return [before, [party, party + 1] as const, [party + 1, to] as const].filter(([a, b]) => b > a);
  const rest: Span = [from + 1, to];
  const isPeople =
    to - from > 2 && (words[from]?.lists ?? 0) & DEMONYM && is.body(rest) && !is.body([from, to]);
  if (isPeople) return [[from, from + 1], rest];
  const of = words.findIndex(({ text }, i) => i > from + 1 && i < to - 1 && text === 'of');
  const isPerson = of > 0 && isGivenName(words[from]);
  return isPerson && is.place([of + 1, to])
    ? [
        [from, of],
        [of + 1, to],
      ]
    : [[from, to]];
}

/** Cuts "52-year-old" before a name, "group" and "strongly" after one. */
export function cutPlainWords(words: readonly WordView[], [from, to]: Span): Span {
  const first = AGE.test(nameOf(words, [from, to])) ? from + AGE_WORDS : from;
  let end = to;
  while (end - first > 1 && isPlain(words[end - 1])) end -= 1;
  return [first, end];
}

const isPlain = (word: WordView | undefined) =>
  word !== undefined && /^\p{Ll}{3,}$/u.test(word.text) && isOrdinary(word);

/** Whether none of its words can be a name's: "AM ET", "mid-1990s". */
export const isNameless = (words: readonly WordView[]) =>
  words.every(({ text }) => isNoName(text) || FIGURE.test(text));
