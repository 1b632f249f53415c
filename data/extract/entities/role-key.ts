/** Roles by what they say, however they say it: "Norland's finance minister" and "the finance minister of Norland". */
import { foldName } from './fold-name';
import { PLACE_OF_PEOPLE } from './peoples';
import { wordList } from '../../match/words/word-list';
import type { Entity } from '../../model';

const SMALL = wordList('the a an of for at to in on with from his her its their and who is was');

type Described = Pick<Entity, 'roles' | 'description'>;

/** The same for roles that say the same. */
export const roleKey = (role: string): string => roleWords(role).sort().join(' ');

/** Words of a role without articles and prepositions, a people as its place. */
export function roleWords(role: string): string[] {
  const words = foldName(role)
    .replace(/'s?(?=\s|$)/g, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '' && !SMALL.has(word));
  return words.flatMap((word) => (PLACE_OF_PEOPLE.get(word)?.toLowerCase() ?? word).split(' '));
}

/** Whether a role says less than another: "Mayor" beside "mayor of Ashford". */
export function saysLess(role: string, than: string): boolean {
  const [less, more] = [roleWords(role), roleWords(than)];
  return less.length < more.length && less.every((word) => more.includes(word)) && !isPast(role, than);
}

/** "former mayor" is no fuller "mayor". */
const PAST = /\b(?:former|ex|ex-\p{L}+|late|acting|interim|vice|deputy|assistant)\b/iu;
const isPast = (role: string, than: string): boolean => PAST.test(role) !== PAST.test(than);

export const rolesOf = ({ roles = [], description }: Described): string[] => [
  ...roles.map(({ text }) => text),
  ...(description === undefined ? [] : [description]),
];

/** One role that both have. */
export function shareRole(one: Described, other: Described): boolean {
  const keys = new Set(rolesOf(one).map(roleKey));
  return rolesOf(other).some((role) => keys.has(roleKey(role)));
}

/** A word that roles of both have: "police chief", "chief of staff". */
export function shareRoleWord(one: Described, other: Described): boolean {
  const words = new Set(rolesOf(one).flatMap(roleWords));
  return rolesOf(other).some((role) => roleWords(role).some((word) => words.has(word)));
}
