/** Continents and regions, by the geoscheme of the United Nations. */
import type { Alias, Entity } from '../../model';
import { COUNTRIES, type Statement } from './countries';
import { inSentence, listed } from './naming';
import { regionsOf, wikidataOf } from './packages';

interface Region {
  id: string;
  /** UN M49 code. */
  code: string;
  name: string;
  aliases?: readonly string[];
  is: string;
}

const REGIONS: readonly Region[] = [
  { id: 'africa', code: '002', name: 'Africa', is: 'Continent' },
  { id: 'asia', code: '142', name: 'Asia', is: 'Continent' },
  { id: 'europe', code: '150', name: 'Europe', is: 'Continent' },
  { id: 'oceania', code: '009', name: 'Oceania', is: 'Region of Australia and the islands of the Pacific' },
  { id: 'north-america', code: '003', name: 'North America', is: 'Continent' },
  { id: 'south-america', code: '005', name: 'South America', is: 'Continent' },
  {
    id: 'latin-america',
    code: '419',
    name: 'Latin America',
    aliases: ['Latin America and the Caribbean'],
    is: 'Region of the Americas',
  },
  { id: 'central-america', code: '013', name: 'Central America', is: 'Region of North America' },
  {
    id: 'caribbean',
    code: '029',
    name: 'Caribbean',
    is: 'Region of islands between North and South America',
  },
  { id: 'sub-saharan-africa', code: '202', name: 'Sub-Saharan Africa', is: 'Africa south of the Sahara' },
  {
    id: 'northern-africa',
    code: '015',
    name: 'North Africa',
    aliases: ['Northern Africa'],
    is: 'Region of Africa',
  },
  {
    id: 'western-africa',
    code: '011',
    name: 'West Africa',
    aliases: ['Western Africa'],
    is: 'Region of Africa',
  },
  {
    id: 'eastern-africa',
    code: '014',
    name: 'East Africa',
    aliases: ['Eastern Africa'],
    is: 'Region of Africa',
  },
  {
    id: 'middle-africa',
    code: '017',
    name: 'Central Africa',
    aliases: ['Middle Africa'],
    is: 'Region of Africa',
  },
  { id: 'southern-africa', code: '018', name: 'Southern Africa', is: 'Region of Africa' },
  { id: 'central-asia', code: '143', name: 'Central Asia', is: 'Region of Asia' },
  { id: 'eastern-asia', code: '030', name: 'East Asia', aliases: ['Eastern Asia'], is: 'Region of Asia' },
  { id: 'southern-asia', code: '034', name: 'South Asia', aliases: ['Southern Asia'], is: 'Region of Asia' },
  {
    id: 'south-eastern-asia',
    code: '035',
    name: 'Southeast Asia',
    aliases: ['South-East Asia', 'South-eastern Asia'],
    is: 'Region of Asia',
  },
  { id: 'western-asia', code: '145', name: 'Western Asia', is: 'Region of Asia' },
  { id: 'eastern-europe', code: '151', name: 'Eastern Europe', is: 'Region of Europe' },
  { id: 'northern-europe', code: '154', name: 'Northern Europe', is: 'Region of Europe' },
  { id: 'southern-europe', code: '039', name: 'Southern Europe', is: 'Region of Europe' },
  { id: 'western-europe', code: '155', name: 'Western Europe', is: 'Region of Europe' },
];

/** More names than these nobody reads. */
const MOST_LISTED = 25;

export const regionEntities = (): Entity[] =>
  REGIONS.map(({ id, code, name, aliases = [], is }) => {
    const link = wikidataOf(code);
    return {
      id,
      name,
      type: 'place',
      description: is,
      aliases: aliases.map((text): Alias => ({ text })),
      ...(link !== undefined && { sameAs: [link] }),
    };
  });

export const regionFacts = (source: string): Statement[] =>
  REGIONS.map(({ id, code, name }) => {
    const countries = COUNTRIES.filter(
      ({ cca2, independent }) => independent && regionsOf(cca2).includes(code),
    ).map((country) => country.name.common);
    const count = `By the regions of the United Nations, ${name === 'Caribbean' ? 'the Caribbean' : name} has ${countries.length} countries`;
    const names = listed(countries.sort((a, b) => a.localeCompare(b)).map(inSentence));
    const text = countries.length > MOST_LISTED ? `${count}.` : `${count}: ${names}.`;
    return { text, about: [id], source, status: 'stated' };
  });
