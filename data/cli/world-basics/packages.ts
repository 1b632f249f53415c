/** What the packages say, in the shape in which the pack is made from it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Source } from '../../model';

const load = createRequire(import.meta.url);

/** A country or territory, as the package world-countries has it. */
export interface CountryRecord {
  name: { common: string; official: string };
  cca2: string;
  cca3: string;
  independent: boolean;
  capital: string[];
  altSpellings: string[];
  region: string;
  subregion: string;
  languages: Record<string, string>;
  landlocked: boolean;
  borders: string[];
  demonyms: { eng?: { m: string; f: string } };
}

interface TerritoryInfo {
  supplemental: { territoryInfo: Record<string, { _population: string }> };
}
interface TerritoryContainment {
  supplemental: { territoryContainment: Record<string, { _contains: string[] }> };
}

export const COUNTRY_RECORDS = load('world-countries') as CountryRecord[];

const { territoryInfo } = (load('cldr-core/supplemental/territoryInfo.json') as TerritoryInfo).supplemental;
const { territoryContainment } = (
  load('cldr-core/supplemental/territoryContainment.json') as TerritoryContainment
).supplemental;

/** Inhabitants, by ISO 3166-1 code of two letters; 0 where none is known. */
export const populationOf = (code: string): number => Number(territoryInfo[code]?._population ?? 0);

/** Codes of the members of a union: world-countries counts the Vatican among the United Nations'. */
export const membersOf = (union: 'EU' | 'UN'): readonly string[] =>
  territoryContainment[union]?._contains ?? [];

interface CountryCoder {
  borders: {
    features: { properties: { id: string; iso1A2?: string; wikidata: string; groups: string[] } }[];
  };
}

const { borders } = load('@rapideditor/country-coder') as CountryCoder;
const FEATURE_OF = new Map(
  borders.features.map(({ properties }) => [properties.iso1A2 ?? properties.id, properties]),
);

/** Its Wikidata entity, by ISO code of two letters or UN code of three figures. */
export function wikidataOf(code: string): string | undefined {
  const id = FEATURE_OF.get(code)?.wikidata;
  return id === undefined ? undefined : `https://www.wikidata.org/entity/${id}`;
}

/** Codes of the UN's regions in which a country lies. */
export const regionsOf = (code: string): readonly string[] => FEATURE_OF.get(code)?.groups ?? [];

/** Day of release, which no package states of itself. */
const RELEASED: Readonly<Record<string, string>> = {
  'world-countries@5.1.0': '2025-06-03',
  '@rapideditor/country-coder@5.6.1': '2026-02-27',
  'cldr-core@48.2.0': '2026-03-25',
};

const URLS: Readonly<Record<string, string>> = {
  'world-countries': 'https://mledoze.github.io/countries/',
  '@rapideditor/country-coder': 'https://github.com/rapideditor/country-coder',
  'cldr-core': 'https://cldr.unicode.org/',
};

/** @throws {Error} where another version is installed than the one whose day of release is known. */
export function sourceOf(id: string, name: string, title: string): Source {
  const root = new URL(`../../../node_modules/${name}/package.json`, import.meta.url);
  const { version } = JSON.parse(readFileSync(root, 'utf8')) as { version: string };
  const published = RELEASED[`${name}@${version}`];
  if (published === undefined) throw new Error(`${name} ${version}: its day of release is not known`);
  return {
    id,
    title: `${title}, version ${version}`,
    publisher: name,
    url: URLS[name] ?? '',
    published,
    language: 'en',
  };
}
