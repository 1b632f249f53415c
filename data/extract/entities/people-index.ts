import { bareSurname, lettersOf, middleSurname, wordsOf, type PersonName } from './person-names';
import { soundKeys } from './sound-of-name';

/** No article has as many people of one surname; of a longer list only the last are compared. */
const MOST_ALIKE = 32;

/**
 * People of one article, by their numbers and by what another name of theirs would share with them: a name is compared
 * with those few alone, for an article may list thousands.
 */
export class PeopleIndex<Person extends PersonName> {
  private readonly people: Person[] = [];
  private readonly byKey = new Map<string, number[]>();

  /** Gives the number of the person. */
  add(person: Person): number {
    const number = this.people.push(person) - 1;
    this.file(number, person);
    return number;
  }

  /** Once a person is known by a fuller name; they are still found by the other. */
  rename(number: number, person: Person, name: PersonName): void {
    Object.assign(person, name);
    this.file(number, name);
  }

  /** Who may be called so, in the order in which they were added. */
  alike(name: PersonName): [number, Person][] {
    const found = keysOf(name).flatMap((key) => this.byKey.get(key)?.slice(-MOST_ALIKE) ?? []);
    return distinct(found)
      .sort((one, other) => one - other)
      .flatMap((number): [number, Person][] => {
        const person = this.people[number];
        return person === undefined ? [] : [[number, person]];
      });
  }

  private file(number: number, name: PersonName): void {
    for (const key of keysOf(name)) {
      const same = this.byKey.get(key);
      if (same === undefined) this.byKey.set(key, [number]);
      else if (!same.includes(number, -MOST_ALIKE)) same.push(number);
    }
  }
}

/** Two names of which `compareNames` or `isPartOf` says that they may be one person's have one of these in common. */
function keysOf(name: PersonName): string[] {
  const words = wordsOf(name);
  const [first = '', second = ''] = words;
  const middle = middleSurname(name);
  return distinct([
    lettersOf(name),
    words.join(' '),
    name.surname,
    first,
    `${first} ${second}`,
    // "Orbán Viktor"
    `${second} ${first}`,
    ...(middle === undefined ? [] : [middle]),
    ...soundKeys(bareSurname(name.surname)),
  ]);
}

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
