import { isPartOf, isSamePerson, readPersonName, type PersonName } from './person-names';

interface Person extends PersonName {
  /** The fullest name so far. */
  text: string;
  /** How often the bare surname, or first name, stood for this person. */
  bare: number;
}

/**
 * Groups the names of people of one article, in the order of the text; same number, same person. A bare surname is
 * the person who was called by it before, else who was named last; one that stands before the full name is who comes.
 */
export function clusterPeople(names: readonly string[]): number[] {
  const read = names.map(readPersonName);
  const people: Person[] = [];
  const found = read.map((name, i) => {
    if (name.given.length === 0) return -1;
    const known = people.findIndex((person) => isSamePerson(person, name));
    if (known < 0) return people.push({ ...name, text: names[i] ?? '', bare: 0 }) - 1;
    const person = people[known];
    if (person && name.given.length > person.given.length) Object.assign(person, { given: name.given });
    return known;
  });
  const introduced = people.map((_, at) => found.indexOf(at));
  return found.map((known, i) => {
    const name = read[i];
    if (known >= 0 || !name) return known;
    const person = chooseBare(name, people, introduced, i);
    if (person >= 0) {
      const chosen = people[person];
      if (chosen) chosen.bare += 1;
      return person;
    }
    return people.push({ ...name, text: names[i] ?? '', bare: 1 }) - 1;
  });
}

/** Index of the person that a name of one part stands for, or -1. */
function chooseBare(
  name: PersonName,
  people: readonly Person[],
  introduced: readonly number[],
  at: number,
): number {
  let best = -1;
  let score = -Infinity;
  people.forEach((person, i) => {
    const part =
      name.surname === person.surname && person.given.length === 0 ? 'surname' : isPartOf(name, person);
    if (!part) return;
    const since = at - (introduced[i] ?? at);
    const near = since >= 0 ? 1 / (1 + since) : -1;
    const points = (part === 'surname' ? 4 : 0) + Math.min(person.bare, 3) + near;
    if (points > score) [best, score] = [i, points];
  });
  return best;
}
