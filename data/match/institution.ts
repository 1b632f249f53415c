/** Whether a place or a people begins the name of an institution: "American Sign Museum", "Seattle Public Library". */
import { isHeadlineStyle } from './block-words';
import { isDemonym } from './peoples';
import type { Standing } from './standing';

const HEADS = [
  'University|College|Academy|Institute|School|Museum|Library|Gallery|Theatre|Theater|Opera|Orchestra|Philharmonic',
  'Society|Association|Federation|League|Foundation|Trust|Club|Festival|Marathon|Hospital|Stadium|Arena|Gardens?',
].join('|');
/** Up to three words stand between: "Boston Children’s Hospital", "London School of Economics". */
const INSTITUTION = new RegExp(`^(?:\\s\\p{Lu}[\\p{L}’'&-]*){0,3}\\s(?:${HEADS}|A&M)\\b(?!['’]s)`, 'u');
/** In headlines "Seattle Police Raid Museum", too, has capitals. */
const SCHOOL = /^(?:\s\p{Lu}\p{L}+){0,2}\s(?:A&M|Schools?\sof|University|College)\b/u;
const LONGEST = 60;

export function isOfInstitution(place: Standing): boolean {
  const { text, end, style, types } = place;
  if (!types.includes('place') && !isDemonym(place)) return false;
  const behind = text.slice(end, end + LONGEST);
  if (isHeadlineStyle(style)) return types.includes('place') && SCHOOL.test(behind);
  return INSTITUTION.test(behind);
}
