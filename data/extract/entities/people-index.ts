import { bareSurname, middleSurname, type PersonName } from './person-names';
import { soundKeys } from './sound-of-name';

/** No article has as many people of one surname; of a longer list only the last are compared. */
const MOST_ALIKE = 32;

/**
 * People of one article by what another name of theirs would share with them: a name is compared with those few alone,
 * for an article may list thousands.
 */
export class PeopleIndex {
  private readonly byKey = new Map<string, number[]>();

  /** Also again, once a person is known by a fuller name. */
  add(person: number, name: PersonName): void {
    for (const key of keysOf(name)) {
      const same = this.byKey.get(key);
      if (same === undefined) this.byKey.set(key, [person]);
      else if (!same.includes(person, -MOST_ALIKE)) same.push(person);
    }
  }

  /** Who may be called so, in the order in which they were added. */
  alike(name: PersonName): number[] {
    const found = keysOf(name).flatMap((key) => this.byKey.get(key)?.slice(-MOST_ALIKE) ?? []);
    return distinct(found).sort((one, other) => one - other);
  }
}

/** Two names of which `compareNames` or `isPartOf` says that they may be one person's have one of these in common. */
function keysOf(name: PersonName): string[] {
  const { given, surname } = name;
  const words = [...given, ...surname.split(' ')];
  const [first = '', second = ''] = words;
  const middle = middleSurname(name);
  return distinct([
    words.join('').replaceAll('-', ''),
    words.join(' '),
    surname,
    first,
    `${first} ${second}`,
    // "Orbán Viktor"
    `${second} ${first}`,
    ...(middle === undefined ? [] : [middle]),
    ...soundKeys(bareSurname(surname)),
  ]);
}

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
