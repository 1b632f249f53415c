/** Kings, princes and saints go by a given name: "le prince Philippe" is not the one whose surname that is. */
import type { Standing } from './standing';
import { foldText } from './tokens';
import { wordList } from './words/word-list';

const ROYAL = wordList(
  'king queen prince princess roi reine prince princesse könig königin prinz prinzessin rey reina príncipe princesa infanta rei rainha regina principe principessa koning koningin prins prinses',
  'król królowa książę král královna princ kung kungen kongen dronning drottning король королева принц принцесса королю короля kral kraliçe prens',
);

export function isRoyal(place: Standing): boolean {
  const { before, types, written } = place;
  if (before === undefined || !types.every((type) => type === 'person')) return false;
  if (!ROYAL.has(before.text.toLowerCase()) || /\s/.test(written)) return false;
  const surname = ` ${place.folded}`;
  return place.names.every(
    (name) => foldText(name).endsWith(surname) && !ROYAL.has(name.split(' ', 1)[0]?.toLowerCase() ?? ''),
  );
}
