import { genderOfAddress, genderOfName, type Gender } from './genders-of-names';
import { PeopleIndex } from './people-index';
import { bareSurname, compareNames, isPartOf, readPersonName, type PersonName } from './person-names';

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
  /** Which of the names introduced them; undefined where none is full. */
  introduced: number | undefined;
}

type People = PeopleIndex<Person>;

/**
 * Groups the names of people of one article, in the order of the text; same number, same person. A bare surname is
 * the person who was called by it before, else who was named last; one that stands before the full name is who comes.
 * "Mrs" and "Mr" tell spouses apart.
 */
export function clusterPeople(names: readonly PersonNaming[]): number[] {
  const people: People = new PeopleIndex();
  const read = names.map(({ text, before = '', isKin = false }) => ({
    name: readPersonName(text),
    gender: genderOfAddress(before),
    isKin,
  }));
  const full = read.map(({ name, gender, isKin }, at) =>
    name.given.length === 0
      ? undefined
      : findPerson({ ...name, bare: 0, gender, isKin, introduced: at }, people),
  );
  return read.map((naming, at) => full[at] ?? findBare({ ...naming, at }, people));
}

/** The person of a full name, who is added where nobody is called so. */
function findPerson(told: Person, people: People): number {
  const gender = told.gender ?? genderOfName(told.given[0] ?? '');
  const { given, surname, suffix } = told;
  const alike = people.alike(told).map(([number, person]) => ({
    number,
    person,
    likeness: compareNames(person, told),
  }));
  const [maybe, ...others] = alike.filter(({ likeness }) => likeness === 'maybe');
  const known =
    alike.find(({ likeness }) => likeness === 'same') ?? (others.length === 0 ? maybe : undefined);
  if (!known) return people.add({ ...told, gender });
  const { number, person } = known;
  if (given.length > person.given.length) people.rename(number, person, { given, surname, suffix });
  person.gender ??= gender;
  return number;
}

interface Bare {
  name: PersonName;
  gender: Gender | undefined;
  at: number;
}

/** The person that a name of one part stands for, who is added where it is nobody's. */
function findBare(bare: Bare, people: People): number {
  const { name, gender } = bare;
  const chosen = chooseBare(bare, people);
  if (!chosen) return people.add({ ...name, bare: 1, gender, isKin: false, introduced: undefined });
  const [number, person] = chosen;
  person.bare += 1;
  person.gender ??= gender;
  return number;
}

/** More than it counts to have been named last. */
const KIN = 1.5;

function chooseBare({ name, gender, at }: Bare, people: People): [number, Person] | undefined {
  let best: [number, Person] | undefined;
  let score = -Infinity;
  for (const candidate of people.alike(name)) {
    const [, person] = candidate;
    const part = partOf(name, person);
    if (!part || (gender && person.gender && gender !== person.gender)) continue;
    const since = at - (person.introduced ?? at);
    const near = since >= 0 ? 1 / (1 + since) : -1;
    // "Mrs Obama" is she of whom it is known, rather than one of whom nothing is.
    const isSure = gender !== undefined && person.gender === gender;
    const points =
      (part === 'surname' ? 4 : 0) +
      Math.min(person.bare, 3) +
      near +
      (isSure ? 2 : 0) -
      (person.isKin ? KIN : 0);
    if (points > score) [best, score] = [candidate, points];
  }
  return best;
}

/** Also of somebody of whom no more than a surname is known: "de Lafayette", "Lafayette". */
function partOf(name: PersonName, person: Person): 'surname' | 'given' | undefined {
  if (person.given.length > 0) return isPartOf(name, person);
  return bareSurname(name.surname) === bareSurname(person.surname) ? 'surname' : undefined;
}
