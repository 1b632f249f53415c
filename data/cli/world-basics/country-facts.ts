import type { FactStatus } from '../../model';
import { COUNTRY_OF, type Country, type Statement } from './countries';
import { AMBIGUOUS, atStart, inSentence, listed } from './naming';
import { ORGANISATIONS } from './organisations/organisations';
import { populationOf } from './packages';

/** Ids of the sources that the facts rest on. */
export interface SourceIds {
  countries: string;
  inhabitants: string;
  byHand: string;
}

/** Capitals that not all other countries see as such. */
const DISPUTED_CAPITALS = new Set(['IL', 'PS']);

/** What is told of one country, the most telling first. */
export function countryFacts(country: Country, sources: SourceIds): Statement[] {
  return [
    placeFact(country, sources.countries),
    inhabitantsFact(country, sources.inhabitants),
    bordersFact(country, sources.countries),
    languagesFact(country, sources.countries),
    membershipsFact(country, sources.byHand),
  ].filter((fact) => fact !== undefined);
}

const stated = (text: string, about: string[], source: string, status: FactStatus = 'stated'): Statement => ({
  text,
  about,
  source,
  status,
});

const isOrAre = (name: string): string =>
  name.endsWith('s') && inSentence(name) !== name && !name.startsWith('United') ? 'are' : 'is';

function placeFact(country: Country, source: string): Statement | undefined {
  const { name, independent, capitals, subregion, region, cca2, id } = country;
  const where = subregion === 'Caribbean' ? 'the Caribbean' : subregion || region;
  const start = `${atStart(name.common)} ${isOrAre(name.common)}`;
  const place = independent ? `${start} a country in ${where}` : `${start} in ${where}`;
  if (capitals.length === 0) return stated(`${place}.`, [id], source);
  const cities = `${listed(capitals.map((each) => each.name))} as ${capitals.length > 1 ? 'capitals' : 'the capital'}`;
  const status = DISPUTED_CAPITALS.has(cca2) ? 'disputed' : 'stated';
  return stated(`${place}, with ${cities}.`, [id, ...capitals.map((each) => each.id)], source, status);
}

function inhabitantsFact({ name, id, cca2 }: Country, source: string): Statement | undefined {
  const count = populationOf(cca2);
  if (count === 0) return undefined;
  const verb = isOrAre(name.common) === 'are' ? 'have' : 'has';
  return stated(`${atStart(name.common)} ${verb} about ${rounded(count)} inhabitants.`, [id], source);
}

/** To two figures: an estimate is no more exact. */
function rounded(count: number): string {
  const exact = Number(count.toPrecision(2));
  if (exact >= 1e9) return `${exact / 1e9} billion`;
  return exact >= 1e6 ? `${exact / 1e6} million` : exact.toLocaleString('en');
}

/** Neighbours are told of it only where they tell the country from what else has its name. */
function bordersFact({ name, id, borders, landlocked }: Country, source: string): Statement | undefined {
  const neighbours = borders.flatMap((code) => COUNTRY_OF.get(code) ?? []);
  if (neighbours.length === 0) return undefined;
  const verb = isOrAre(name.common) === 'are' ? 'border' : 'borders';
  const names = neighbours.map((each) => each.name.common).sort((a, b) => a.localeCompare(b));
  const telling = (AMBIGUOUS[name.common] ?? []).flatMap((code) => COUNTRY_OF.get(code)?.id ?? []);
  const coast = landlocked ? ' and has no coast' : '';
  return stated(
    `${atStart(name.common)} ${verb} ${listed(names.map(inSentence))}${coast}.`,
    [id, ...telling],
    source,
  );
}

/** Countries that have changed their official languages since the package was told. */
const OTHER_LANGUAGES = new Set(['AF', 'IL']);

function languagesFact({ name, id, cca2, languages }: Country, source: string): Statement | undefined {
  const names = Object.values(languages);
  if (names.length === 0 || OTHER_LANGUAGES.has(cca2)) return undefined;
  const [noun, verb] = names.length > 1 ? ['languages', 'are'] : ['language', 'is'];
  return stated(`The official ${noun} of ${inSentence(name.common)} ${verb} ${listed(names)}.`, [id], source);
}

function membershipsFact({ name, id, cca2 }: Country, source: string): Statement | undefined {
  const of = ORGANISATIONS.filter(({ members }) => members?.includes(cca2) === true);
  if (of.length === 0) return undefined;
  const [verb, noun] = isOrAre(name.common) === 'are' ? ['are', 'members'] : ['is', 'a member'];
  const names = of.map((each) => withArticle(each.name));
  return stated(`${atStart(name.common)} ${verb} ${noun} of ${listed(names)}.`, [id], source);
}

/** Organisations that are known by their letters go without an article. */
const withArticle = (name: string): string => (WITHOUT_ARTICLE.has(name) ? name : `the ${name}`);

const WITHOUT_ARTICLE = new Set(['ASEAN', 'BRICS', 'ECOWAS', 'Mercosur', 'NATO', 'OPEC']);
