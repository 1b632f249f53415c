import { compareNames, isPartOf, readPersonName, type Likeness, type PersonName } from './person-names';

interface Person extends PersonName {
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
  const found = read.map((name) => (name.given.length === 0 ? -1 : findPerson(name, people)));
  const introduced = people.map((_, at) => found.indexOf(at));
  return found.map((known, i) => {
    const name = read[i];
    if (known >= 0 || !name) return known;
    const person = chooseBare(name, people, introduced, i);
    const chosen = people[person];
    if (!chosen) return people.push({ ...name, bare: 1 }) - 1;
    chosen.bare += 1;
    return person;
  });
}

/** Index of the person of a full name, who is added where nobody is called so. */
function findPerson(name: PersonName, people: Person[]): number {
  const likeness = people.map((person) => compareNames(person, name));
  const same = likeness.indexOf('same');
  const at = same >= 0 ? same : onlyOne(likeness, 'maybe');
  const person = people[at];
  if (!person) return people.push({ ...name, bare: 0 }) - 1;
  if (name.given.length > person.given.length) Object.assign(person, name);
  return at;
}

function onlyOne(likeness: readonly Likeness[], sought: Likeness): number {
  const at = likeness.indexOf(sought);
  return at === likeness.lastIndexOf(sought) ? at : -1;
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
