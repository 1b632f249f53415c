import type { Span } from './span-labels';
import { isGivenName, isOrdinary, type WordView } from './word-view';

/** Within a person's name: "Ngũgĩ wa Thiong’o". */
const PARTICLE = /^(?:wa|bin|ibn|bint|van|von|der|den|ter|de|da|dos|di|della|ben|ould|ole|zu)$/;
const OPENING = /^["“‘']$|^``$/;
const CLOSING = /^["”’']$|^''$/;
/** Words of a nickname, at most. */
const NICKNAME = 2;

/** Makes a person's name whole that a particle or a nickname in quotation marks parts; `isPerson` judges its beginning. */
export function joinFullNames(
  words: readonly WordView[],
  spans: readonly Span[],
  isPerson: (span: Span) => boolean,
): Span[] {
  const joined: Span[] = [];
  for (const [from, to] of spans) {
    if (from < (joined.at(-1)?.[1] ?? 0)) continue;
    const isName = isPerson([from, to]) || isGivenName(words[from]);
    const surname = isName ? surnameAfter(words, from, to) : undefined;
    const rest = surname === undefined ? undefined : spans.find(([a, b]) => a <= surname && surname < b);
    const end = surname === undefined ? to : Math.max(rest?.[1] ?? 0, surname + 1);
    joined.push([from, end]);
  }
  return joined;
}

/** Where the surname stands that belongs to the name before it. */
function surnameAfter(words: readonly WordView[], from: number, to: number): number | undefined {
  let at = to;
  while (PARTICLE.test(words[at]?.text ?? '')) at += 1;
  if (at > to) return isSurname(words[at]) ? at : undefined;
  const opens = words.findIndex(({ text }, i) => i > from && i <= to && OPENING.test(text));
  if (opens < 0) return undefined;
  const closes = words.findIndex(({ text }, i) => i > opens + 1 && CLOSING.test(text));
  const isNickname = closes > 0 && closes <= opens + 1 + NICKNAME && closes >= to;
  return isNickname && isSurname(words[closes + 1]) ? closes + 1 : undefined;
}

const isSurname = (word: WordView | undefined) =>
  word !== undefined && /^\p{Lu}[\p{L}\p{M}’']+$/u.test(word.text) && !isOrdinary(word);
