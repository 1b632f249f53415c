/** The topic of world basics: what a reader of any news is glad to have at hand. */
import type { Fact, Pack, Source } from '../../model';
import { checkPack } from '../../read-pack';
import { COUNTRIES, capitalEntities, countryEntity } from './countries';
import { countryFacts } from './country-facts';
import { organisationEntity, organisationFacts } from './organisation-facts';
import { CHECKED, ORGANISATIONS } from './organisations/organisations';
import { sourceOf } from './packages';
import { placeEntities, placeFacts } from './places';
import { regionEntities, regionFacts } from './regions';

const IDS = {
  countries: 'world-countries',
  regions: 'country-coder',
  inhabitants: 'cldr',
  byHand: 'backstory',
} as const;

export function buildWorldBasics(): Pack {
  const sources = readSources();
  const facts = [
    ...COUNTRIES.flatMap((country) => countryFacts(country, IDS)),
    ...regionFacts(IDS.regions),
    ...placeFacts(IDS.byHand),
    ...ORGANISATIONS.flatMap((each) => organisationFacts(each, IDS.byHand)),
  ];
  return checkPack({
    format: 'backstory-pack',
    version: 1,
    topic: {
      id: 'world-basics',
      title: 'World basics',
      description: 'Countries, capitals, regions and large international organisations',
      language: 'en',
      color: '#6f7d6a',
      revision: revisionOf(sources),
      license: 'ODbL-1.0',
      author: 'Backstory',
    },
    sources,
    entities: [
      ...COUNTRIES.flatMap((country) => [countryEntity(country), ...capitalEntities(country)]),
      ...regionEntities(),
      ...placeEntities(),
      ...ORGANISATIONS.map(organisationEntity),
    ],
    events: [],
    facts: facts.map((fact, index): Fact => ({ id: `f${index + 1}`, ...fact })),
  } satisfies Pack);
}

function readSources(): Source[] {
  return [
    sourceOf(IDS.countries, 'world-countries', 'List of countries'),
    sourceOf(IDS.regions, '@rapideditor/country-coder', 'Regions and Wikidata items of countries'),
    sourceOf(IDS.inhabitants, 'cldr-core', 'Unicode CLDR, territory information'),
    {
      id: IDS.byHand,
      title: 'International organisations, their members, and parts of countries',
      publisher: 'Backstory',
      published: CHECKED,
      language: 'en',
    },
  ];
}

/** The newest of what it rests on. */
const revisionOf = (sources: readonly Source[]): string =>
  `${
    sources
      .map(({ published = '' }) => published)
      .sort()
      .at(-1) ?? ''
  }.1`;
