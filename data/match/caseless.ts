/** A name in a script without capitals: whether what stands beside it makes another thing of it, or a word. */
import type { Standing, Verdict } from './standing';
import {
  ARABIC_FIRM_BEHIND,
  BEHIND_SHORT_NAME,
  BODY_BEFORE,
  BODY_BEHIND,
  JAPANESE_GIVEN,
  JAPANESE_PERSON,
  JAPANESE_TEAM,
} from './words/caseless-bodies';
import { CASELESS_WORDS } from './words/caseless-words';

const CASED = /[\p{Lu}\p{Ll}]/u;
const AROUND = 40;
const BEHIND_PLACE = [BODY_BEHIND, ARABIC_FIRM_BEHIND, JAPANESE_PERSON];

export const isCaseless = (written: string): boolean => !CASED.test(written);

export function judgeCaseless(place: Standing): Verdict {
  const { text, start, end, types } = place;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const behind = text.slice(end, end + AROUND);
  const isPlace = types.every((type) => type === 'place');
  if (isPlace && (BODY_BEFORE.test(before) || BEHIND_PLACE.some((body) => body.test(behind)))) return 'none';
  if (isPartOfWord(place, behind) || JAPANESE_TEAM.test(behind)) return 'none';
  if (isOtherJapanese(place, behind)) return 'namesake';
  return judgeWord(place, before, behind);
}

/** "林の中", "小林" */
const isPartOfWord = ({ types, written, text, start }: Standing, behind: string): boolean =>
  types.every((type) => type === 'person') &&
  /^\p{Script=Han}$/u.test(written) &&
  (/\p{Script=Han}$/u.test(text.slice(0, start)) || !BEHIND_SHORT_NAME.test(behind));

/** "小泉純一郎" is no "小泉進次郎". */
const isOtherJapanese = ({ types, names, written, text, start }: Standing, behind: string): boolean =>
  types.every((type) => type === 'person') &&
  /^\p{Script=Han}+$/u.test(written) &&
  names.every((name) => name.startsWith(written) && !text.startsWith(name, start)) &&
  JAPANESE_GIVEN.test(behind);

function judgeWord({ written }: Standing, before: string, behind: string): Verdict {
  const words = CASELESS_WORDS.filter((each) => each.words.has(written));
  if (words.length === 0) return 'name';
  return words.some((each) => each.before?.test(before) === true || each.behind.test(behind))
    ? 'name'
    : 'doubtful';
}
