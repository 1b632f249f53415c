/** What a noun beside a name says it is: "the grocer Iceland", "the town of Battle", "Watson, the supercomputer". */
import { isHeadlineStyle, wordBefore } from './block-words';
import type { Standing } from './standing';
import { KINDS } from './words/kinds';

/** An article, up to two words, and the noun. */
const BEHIND =
  /^,\s(?:the|an?)\s(?:[\p{Ll}-]+\s){0,2}?([\p{Ll}-]+)(?=[,.;:)]|$|\s(?:of|in|who|which|that|on|at|near|whose|with|from|for|and|by|where)\b)/u;
const LONGEST = 60;

/** Whether it is of another kind than all that the name may stand for. */
export function isToldOtherwise(place: Standing): boolean {
  const { types, style } = place;
  if (isHeadlineStyle(style)) return false;
  // Of works, events and groups the nouns are too many.
  if (!types.every((type) => type === 'person' || type === 'place' || type === 'organisation')) return false;
  const kinds = kindsAround(place);
  return kinds.length > 0 && !types.some((type) => kinds.includes(type));
}

function kindsAround(place: Standing): readonly string[] {
  const { text, end, types } = place;
  const told = kindsBefore(place);
  // "told the company Johnson had lied"
  if (told.length > 0 && !(types.includes('person') && !told.includes('other'))) return told;
  if (text.charAt(end) !== ',') return NONE;
  return kindsOf(BEHIND.exec(text.slice(end, end + LONGEST))?.[1] ?? '');
}

/** "the grocer Iceland"; of what has an "of" before it, only places are. */
function kindsBefore({ text, before }: Standing): readonly string[] {
  if (before === undefined) return NONE;
  if (before.text !== 'of') return kindsOf(before.text);
  return kindsOf(wordBefore(text, before.start)?.text ?? '').filter((kind) => kind === 'place');
}

const NONE: readonly string[] = [];
const kindsOf = (noun: string): readonly string[] => KINDS.get(noun) ?? NONE;
