/** Whether two entities of two articles may be one person: by their names, then by what they are. */
import type { Entity } from '../../model';
import { bareSurname, compareNames, isPartOf, readPersonName, type Likeness } from '../entities/person-names';
import { soundOf } from '../entities/sound-of-name';
import { holdOtherOffices } from './offices-of-people';
import { rolesOf, shareRole, shareRoleWord } from '../entities/role-key';
import { areOtherWalks } from './walks-of-life';

export const isFullName = (name: string): boolean => readPersonName(name).given.length > 0;

/** Keys that two names of one person have in common: how the words begin that may be a surname. */
export function surnameKeys(name: string): string[] {
  const { given, surname } = readPersonName(name);
  return [...given.slice(1), bareSurname(surname)].map((word) => soundOf(word).slice(0, 3));
}

/** How sure it is that they are one; what is `maybe` needs other things that stand with both. */
export type Certainty = 'same' | 'maybe' | 'other';

export function comparePeople(known: Entity, found: Entity): Certainty {
  const likeness = compareByNames(known, found);
  if (likeness === 'other') return 'other';
  const isOneRole = shareRole(known, found);
  // Where there is a Junior, the name alone is the father's, unless he is what the other is.
  if (likeness === 'junior') return isOneRole ? 'same' : 'other';
  if (isOneRole) return likeness;
  if (areOtherWalks(rolesOf(known), rolesOf(found)) || holdOtherOffices(known, found)) return 'other';
  return likeness === 'same' && isDoubtful(known, found) ? 'maybe' : likeness;
}

/** An initial that only one has, and roles that have nothing in common: "George Bush", "George W. Bush". */
function isDoubtful(known: Entity, found: Entity): boolean {
  const [one = 0, other = 0] = [known, found].map(({ name }) => readPersonName(name).given.length);
  const haveRoles = [known, found].every(({ roles = [] }) => roles.length > 0);
  return one !== other && haveRoles && !shareRoleWord(known, found);
}

/** The most that a full name of the one and one of the other tell. */
function compareByNames(known: Entity, found: Entity): Likeness {
  const [one, other] = [fullNames(known), fullNames(found)];
  if (one.length === 0 || other.length === 0) return compareBare(known, found);
  const all = one.flatMap((name) => other.map((each) => compareNames(name, each)));
  return (['same', 'junior', 'maybe'] as const).find((each) => all.includes(each)) ?? 'other';
}

/** Own name first; aliases that count only in context are other people's, too. */
const fullNames = ({ name, aliases }: Entity) =>
  [name, ...aliases.flatMap(({ text, needsContext }) => (needsContext === true ? [] : [text]))]
    .map(readPersonName)
    .filter(({ given }) => given.length > 0);

/** A surname, or the one name that somebody goes by. */
function compareBare(known: Entity, found: Entity): Likeness {
  const [one, other] = [readPersonName(known.name), readPersonName(found.name)];
  if (compareNames(one, other) === 'same') return 'maybe';
  if (isPartOf(one, other) === 'surname' || isPartOf(other, one) === 'surname') return 'maybe';
  return known.aliases.some(({ text }) => compareNames(readPersonName(text), other) === 'same')
    ? 'maybe'
    : 'other';
}
