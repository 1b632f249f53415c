import { genderOfAddress, genderOfName, type Gender } from './genders-of-names';
import { PeopleIndex } from './people-index';
import {
  bareSurname,
  compareNames,
  isPartOf,
  readPersonName,
  type Likeness,
  type PersonName,
} from './person-names';

/** A person's name where it stands. */
export interface PersonNaming {
  text: string;
  /** The word right before it: "Mrs." */
  before?: string;
  /** "his wife, Clara Sorel", "grandson of Henry Ford": told of for somebody else's sake. */
  isKin?: boolean;
}

interface Person extends PersonName {
  /** How often the bare surname, or first name, stood for this person. */
  bare: number;
  gender: Gender | undefined;
  /** The article brings them in as somebody's kin. */
  isKin: boolean;
}

/**
 * Groups the names of people of one article, in the order of the text; same number, same person. A bare surname is
 * the person who was called by it before, else who was named last; one that stands before the full name is who comes.
 * "Mrs" and "Mr" tell spouses apart.
 */
export function clusterPeople(names: readonly PersonNaming[]): number[] {
  const read = names.map(({ text }) => readPersonName(text));
  const genders = names.map(({ before }) => genderOfAddress(before ?? ''));
  const people: Person[] = [];
  const index = new PeopleIndex();
  const introduced = new Map<number, number>();
  const found = read.map((name, i) => {
    if (name.given.length === 0) return -1;
    const person = findPerson(name, { gender: genders[i], isKin: names[i]?.isKin === true }, people, index);
    if (!introduced.has(person)) introduced.set(person, i);
    return person;
  });
  return found.map((known, i) => {
    const name = read[i];
    if (known >= 0 || !name) return known;
    const gender = genders[i];
    const person = chooseBare({ name, gender, at: i }, { people, index, introduced });
    const chosen = people[person];
    if (!chosen) return addPerson({ ...name, bare: 1, gender, isKin: false }, people, index);
    chosen.bare += 1;
    chosen.gender ??= gender;
    return person;
  });
}

/** Index of the person of a full name, who is added where nobody is called so. */
function findPerson(
  name: PersonName,
  { gender: address, isKin }: Pick<Person, 'gender' | 'isKin'>,
  people: Person[],
  index: PeopleIndex,
): number {
  const gender = address ?? genderOfName(name.given[0] ?? '');
  const alike = index.alike(name);
  const likeness = alike.map((at) => likenessTo(people[at], name));
  const same = likeness.indexOf('same');
  const at = alike[same >= 0 ? same : onlyOne(likeness, 'maybe')] ?? -1;
  const person = people[at];
  if (!person) return addPerson({ ...name, bare: 0, gender, isKin }, people, index);
  if (name.given.length > person.given.length) {
    Object.assign(person, name);
    index.add(at, name);
  }
  person.gender ??= gender;
  return at;
}

const likenessTo = (person: Person | undefined, name: PersonName): Likeness =>
  person === undefined ? 'other' : compareNames(person, name);

function addPerson(person: Person, people: Person[], index: PeopleIndex): number {
  const at = people.push(person) - 1;
  index.add(at, person);
  return at;
}

function onlyOne(likeness: readonly Likeness[], sought: Likeness): number {
  const at = likeness.indexOf(sought);
  return at === likeness.lastIndexOf(sought) ? at : -1;
}

interface Bare {
  name: PersonName;
  gender: Gender | undefined;
  at: number;
}

interface Known {
  people: readonly Person[];
  index: PeopleIndex;
  /** Which name introduced a person. */
  introduced: ReadonlyMap<number, number>;
}

/** More than it counts to have been named last. */
const KIN = 1.5;

/** Index of the person that a name of one part stands for, or -1. */
function chooseBare({ name, gender, at }: Bare, { people, index, introduced }: Known): number {
  let best = -1;
  let score = -Infinity;
  for (const i of index.alike(name)) {
    const person = people[i];
    const part = person && partOf(name, person);
    if (!part || (gender && person.gender && gender !== person.gender)) continue;
    const since = at - (introduced.get(i) ?? at);
    const near = since >= 0 ? 1 / (1 + since) : -1;
    // "Mrs Obama" is she of whom it is known, rather than one of whom nothing is.
    const isSure = gender !== undefined && person.gender === gender;
    const points =
      (part === 'surname' ? 4 : 0) +
      Math.min(person.bare, 3) +
      near +
      (isSure ? 2 : 0) -
      (person.isKin ? KIN : 0);
    if (points > score) [best, score] = [i, points];
  }
  return best;
}

/** Also of somebody of whom no more than a surname is known: "de Lafayette", "Lafayette". */
function partOf(name: PersonName, person: Person): 'surname' | 'given' | undefined {
  if (person.given.length > 0) return isPartOf(name, person);
  return bareSurname(name.surname) === bareSurname(person.surname) ? 'surname' : undefined;
}
