import { listBit, LISTS, type ListName } from './lexicon';
import type { NameKind } from './name-kinds';

/** The kind that a name is of for standing in a list as a whole. */
export const KIND_OF_LIST: Record<ListName, NameKind> = {
  country: 'place',
  city: 'place',
  region: 'place',
  demonym: 'group',
  givenName: 'person',
  surname: 'person',
  personName: 'person',
  person: 'person',
  organisation: 'organisation',
  company: 'organisation',
  facility: 'facility',
  work: 'work',
  event: 'event',
};
const COUNTRY = listBit('country');
const DEMONYM = listBit('demonym');

/** Countries and demonyms are what they are, wherever they stand. */
export function listedKind(lists: number): NameKind | undefined {
  if (lists & COUNTRY) return 'place';
  return lists === DEMONYM ? 'group' : undefined;
}

/** Lists long enough to hold names of other kinds too; they count where no other list has the name. */
export const LOOSE_LISTS =
  listBit('company') | listBit('personName') | listBit('givenName') | listBit('surname');

/** The kind that all lists agree on. */
export function soleListedKind(lists: number): NameKind | undefined {
  const telling = lists & ~LOOSE_LISTS || lists;
  const kinds = new Set(LISTS.filter((list) => telling & listBit(list)).map((list) => KIND_OF_LIST[list]));
  const [kind] = kinds;
  return kinds.size === 1 ? kind : undefined;
}
