import { genderOfAddress, genderOfName, type Gender } from './genders-of-names';
import { compareNames, isPartOf, readPersonName, type Likeness, type PersonName } from './person-names';

/** A person's name where it stands. */
export interface PersonNaming {
  text: string;
  /** The word right before it: "Mrs." */
  before?: string;
}

interface Person extends PersonName {
  /** How often the bare surname, or first name, stood for this person. */
  bare: number;
  gender: Gender | undefined;
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
  const found = read.map((name, i) => (name.given.length === 0 ? -1 : findPerson(name, genders[i], people)));
  const introduced = people.map((_, at) => found.indexOf(at));
  return found.map((known, i) => {
    const name = read[i];
    if (known >= 0 || !name) return known;
    const gender = genders[i];
    const person = chooseBare({ name, gender, at: i }, people, introduced);
    const chosen = people[person];
    if (!chosen) return people.push({ ...name, bare: 1, gender }) - 1;
    chosen.bare += 1;
    chosen.gender ??= gender;
    return person;
  });
}

/** Index of the person of a full name, who is added where nobody is called so. */
function findPerson(name: PersonName, address: Gender | undefined, people: Person[]): number {
  const gender = address ?? genderOfName(name.given[0] ?? '');
  const likeness = people.map((person) => compareNames(person, name));
  const same = likeness.indexOf('same');
  const at = same >= 0 ? same : onlyOne(likeness, 'maybe');
  const person = people[at];
  if (!person) return people.push({ ...name, bare: 0, gender }) - 1;
  if (name.given.length > person.given.length) Object.assign(person, name);
  person.gender ??= gender;
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

/** Index of the person that a name of one part stands for, or -1. */
function chooseBare(
  { name, gender, at }: Bare,
  people: readonly Person[],
  introduced: readonly number[],
): number {
  let best = -1;
  let score = -Infinity;
  people.forEach((person, i) => {
    const part = partOf(name, person);
    if (!part || (gender && person.gender && gender !== person.gender)) return;
    const since = at - (introduced[i] ?? at);
    const near = since >= 0 ? 1 / (1 + since) : -1;
    // "Mrs Obama" is she of whom it is known, rather than one of whom nothing is.
    const isSure = gender !== undefined && person.gender === gender;
    const points = (part === 'surname' ? 4 : 0) + Math.min(person.bare, 3) + near + (isSure ? 2 : 0);
    if (points > score) [best, score] = [i, points];
  });
  return best;
}

/** Also of somebody of whom no more than a surname is known: "de Lafayette", "Lafayette". */
function partOf(name: PersonName, person: Person): 'surname' | 'given' | undefined {
  if (person.given.length > 0) return isPartOf(name, person);
  return lastWord(name.surname) === lastWord(person.surname) ? 'surname' : undefined;
}

const lastWord = (surname: string): string | undefined => surname.split(' ').at(-1);
