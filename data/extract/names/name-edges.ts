import { listBit, type Lexicon } from './lexicon';
import { nameOf } from './kind-features';
import { isNoName } from './not-names';
import type { Span } from './span-labels';
import { isOrdinary, type WordView } from './word-view';

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
  return isFree && lexicon.lists(nameOf(words, [from, to])) === DEMONYM ? [from, to + 1] : [from, to];
}

/** "Kwon Young-se": the second syllable of a given name. */
export function takeSyllable(words: readonly WordView[], [from, to]: Span): Span {
  const syllable = words[to + 1];
  if (to - from < 2 || words[to]?.text !== '-' || !syllable || words[to + 2]?.text === '-') return [from, to];
  return /^\p{Ll}{2,5}$/u.test(syllable.text) && !isOrdinary(syllable) ? [from, to + 2] : [from, to];
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
