/** Countries and territories with their capitals: entities, and what is told of them. */
import type { Alias, Entity, Fact } from '../../model';
import { slug } from '../../extract/slug';
import { AMBIGUOUS, AMBIGUOUS_CAPITALS, MORE_CAPITALS, MORE_NAMES, demonymsIn, inSentence } from './naming';
import { COUNTRY_RECORDS, populationOf, wikidataOf, type CountryRecord } from './packages';

export interface Capital {
  id: string;
  name: string;
}

export interface Country extends CountryRecord {
  id: string;
  capitals: readonly Capital[];
}

/** Territories are told of from so many inhabitants. */
const FEWEST_INHABITANTS = 50_000;
/** Smaller ones that are in the news. */
const IN_THE_NEWS = new Set(['FK', 'GI', 'VA']);
/** Capitals of smaller countries share their names with larger places more often than not. */
const FEWEST_FOR_CAPITAL = 1_000_000;

export const COUNTRIES: readonly Country[] = COUNTRY_RECORDS.filter(
  ({ independent, cca2 }) => independent || IN_THE_NEWS.has(cca2) || populationOf(cca2) >= FEWEST_INHABITANTS,
).map(toCountry);

export const COUNTRY_OF: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.flatMap((country) => [
    [country.cca2, country],
    [country.cca3, country],
  ]),
);

/** Ids are those that an article's name gets, unless the name is another's, too. */
function toCountry(record: CountryRecord): Country {
  const { common } = record.name;
  const id = common in AMBIGUOUS ? `${slug(common)}-country` : slug(common);
  // A city that is a country, or has its name, is one thing with it.
  const capitals = record.capital
    .filter((name) => !common.includes(name) && !name.includes('City of'))
    .map((name) => ({
      id: isAmbiguousCapital(name, record) ? `${slug(name)}-${slug(common)}` : slug(name),
      name,
    }));
  return { ...record, id, capitals };
}

function isAmbiguousCapital(name: string, { cca2 }: CountryRecord): boolean {
  return AMBIGUOUS_CAPITALS.has(name) || populationOf(cca2) < FEWEST_FOR_CAPITAL;
}

export function countryEntity(country: Country): Entity {
  const { id, name, cca2 } = country;
  const link = wikidataOf(cca2);
  return {
    id,
    name: name.common,
    type: 'place',
    description: describe(country),
    aliases: countryAliases(country),
    ...(link !== undefined && { sameAs: [link] }),
  };
}

function describe({ independent, capitals, region, subregion }: Country): string {
  const [capital] = capitals;
  const place = inSentence(subregion === 'Caribbean' ? 'Caribbean' : subregion || region);
  const where = independent ? `Country in ${place}` : `In ${place}`;
  return capital === undefined ? where : `${where}; capital: ${capital.name}`;
}

function countryAliases({ name, cca2, demonyms }: Country): Alias[] {
  const isAmbiguous = name.common in AMBIGUOUS;
  const own: Alias[] = isAmbiguous ? [{ text: name.common, needsContext: true }] : [];
  const official: Alias[] = /^(?:Republic of|Kingdom of|Islamic Republic)/.test(name.official)
    ? [{ text: name.official }]
    : [];
  const people = Object.values(demonyms.eng ?? {})
    .flatMap(demonymsIn)
    .flatMap(withPlural);
  return unique(name.common, [
    ...own,
    ...official,
    ...(MORE_NAMES[cca2] ?? []),
    // "French", "Polish", "American" are also languages, dishes and names of other things.
    ...people.map((text) => ({ text, needsContext: true })),
  ]);
}

const withPlural = (demonym: string): string[] =>
  /(?:an|i|er|ot)$/.test(demonym) && !demonym.includes(' ') ? [demonym, `${demonym}s`] : [demonym];

/** An alias that is the name itself stays only where it says more than the name. */
function unique(name: string, aliases: readonly Alias[]): Alias[] {
  const seen = new Set<string>();
  return aliases.filter(
    ({ text, needsContext }) => (text !== name || needsContext === true) && !seen.has(text) && seen.add(text),
  );
}

export function capitalEntities(country: Country): Entity[] {
  return country.capitals.map(({ id, name }) => ({
    id,
    name,
    type: 'place',
    description: `Capital of ${inSentence(country.name.common)}`,
    aliases: [
      ...(isAmbiguousCapital(name, country) ? [{ text: name, needsContext: true }] : []),
      ...(MORE_CAPITALS[name] ?? []),
    ],
  }));
}

/** A fact before it has its id. */
export type Statement = Pick<Fact, 'text' | 'about' | 'source' | 'status'>;
