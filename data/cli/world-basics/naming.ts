/** Names of countries and capitals in running text, and which of them also mean something else. */
import type { Alias } from '../../model';

/**
 * Countries whose name is also another place's, a person's or a river's, and the neighbours beside which the country is
 * meant. Georgia's leave out Russia, which stands beside the American state in the news, too.
 */
export const AMBIGUOUS: Readonly<Record<string, readonly string[]>> = {
  Chad: ['CMR', 'CAF', 'LBY', 'NER', 'NGA', 'SDN'],
  Dominica: [],
  Georgia: ['ARM', 'AZE'],
  Guinea: ['CIV', 'GNB', 'LBR', 'MLI', 'SEN', 'SLE'],
  Jersey: [],
  Jordan: ['IRQ', 'ISR', 'PSE', 'SAU', 'SYR'],
  Micronesia: [],
  Samoa: [],
};

/** Capitals whose name is also another place's, a person's or a word's. */
export const AMBIGUOUS_CAPITALS = new Set([
  'Alexandria',
  'Athens',
  'Bern',
  'Bridgetown',
  'Castries',
  'Colombo',
  'Dakar',
  'Douglas',
  'Freetown',
  'George Town',
  'Georgetown',
  'Hamilton',
  'Jamestown',
  'Kingston',
  'Kingstown',
  'Lima',
  'Malé',
  'Monrovia',
  'Moroni',
  'Muscat',
  'Nassau',
  'Plymouth',
  'Praia',
  'Road Town',
  'Roseau',
  "Saint John's",
  'Saint-Denis',
  'San José',
  'San Juan',
  'San Salvador',
  'Santiago',
  'Santo Domingo',
  "St. George's",
  'Stanley',
  'Sucre',
  'Victoria',
  'Wellington',
  'The Valley',
  'Marigot',
  'Philipsburg',
]);

/** Other English names, and more that world-countries leaves out. */
export const MORE_NAMES: Readonly<Record<string, readonly Alias[]>> = {
  AE: [{ text: 'UAE' }, { text: 'U.A.E.' }, { text: 'Emirates', needsContext: true }],
  CD: [
    { text: 'Democratic Republic of Congo' },
    { text: 'Democratic Republic of the Congo' },
    { text: 'Congo-Kinshasa' },
    { text: 'DRC', needsContext: true },
    { text: 'Congo', needsContext: true },
  ],
  CG: [{ text: 'Congo-Brazzaville' }, { text: 'Congo Republic' }, { text: 'Congo', needsContext: true }],
  CI: [{ text: 'Côte d’Ivoire' }],
  CV: [{ text: 'Cabo Verde' }],
  CZ: [{ text: 'Czech Republic' }],
  GB: [
    { text: 'UK', matchCase: true },
    { text: 'U.K.', matchCase: true },
    { text: 'Britain' },
    { text: 'Great Britain' },
    { text: 'Briton', needsContext: true },
    { text: 'Britons', needsContext: true },
  ],
  KP: [{ text: 'DPRK' }, { text: 'Democratic People’s Republic of Korea' }, { text: 'N. Korea' }],
  KR: [{ text: 'Republic of Korea' }, { text: 'S. Korea' }],
  MM: [{ text: 'Burma' }],
  MK: [{ text: 'Macedonia', needsContext: true }],
  MO: [{ text: 'Macao' }],
  NL: [{ text: 'Holland', needsContext: true }],
  NZ: [{ text: 'Aotearoa' }],
  PH: [
    { text: 'Filipinos', needsContext: true },
    { text: 'Philippine', needsContext: true },
  ],
  PS: [{ text: 'State of Palestine' }, { text: 'Palestinian territories' }],
  SV: [{ text: 'Salvadorans', needsContext: true }],
  SZ: [{ text: 'Swaziland' }],
  TL: [{ text: 'East Timor' }],
  TR: [
    { text: 'Turkey', matchCase: true },
    { text: 'Turks', needsContext: true },
  ],
  US: [
    { text: 'United States of America' },
    { text: 'US', matchCase: true },
    { text: 'U.S.', matchCase: true },
    { text: 'USA', matchCase: true },
    { text: 'U.S.A.', matchCase: true },
    { text: 'America', needsContext: true },
  ],
  VA: [{ text: 'Vatican' }, { text: 'Holy See' }],
  VN: [{ text: 'Viet Nam' }],
  XK: [{ text: 'Kosovan', needsContext: true }],
  CN: [{ text: 'People’s Republic of China' }, { text: 'PRC', needsContext: true }],
  RU: [{ text: 'Russian Federation' }],
  BA: [{ text: 'Bosnia' }, { text: 'Bosnia-Herzegovina' }],
  KG: [{ text: 'Kyrgyz', needsContext: true }],
  KZ: [
    { text: 'Kazakh', needsContext: true },
    { text: 'Kazakhs', needsContext: true },
  ],
  UZ: [
    { text: 'Uzbek', needsContext: true },
    { text: 'Uzbeks', needsContext: true },
  ],
  TJ: [
    { text: 'Tajik', needsContext: true },
    { text: 'Tajiks', needsContext: true },
  ],
  AF: [{ text: 'Afghans', needsContext: true }],
  AR: [
    { text: 'Argentinian', needsContext: true },
    { text: 'Argentinians', needsContext: true },
  ],
  RS: [{ text: 'Serbs', needsContext: true }],
  HR: [{ text: 'Croats', needsContext: true }],
  ES: [{ text: 'Spaniards', needsContext: true }],
  PL: [{ text: 'Poles', needsContext: true }],
  SE: [{ text: 'Swedes', needsContext: true }],
  FI: [{ text: 'Finns', needsContext: true }],
  DK: [{ text: 'Danes', needsContext: true }],
  SI: [{ text: 'Slovenian', needsContext: true }],
  LA: [{ text: 'Lao', needsContext: true }],
  AZ: [{ text: 'Azeri', needsContext: true }],
  IS: [{ text: 'Icelandic', needsContext: true }],
};

/** Other names of capitals. "Washington" alone is also a state, and its news names the United States, too. */
export const MORE_CAPITALS: Readonly<Record<string, readonly Alias[]>> = {
  'Washington D.C.': [{ text: 'Washington, D.C.' }, { text: 'Washington DC' }, { text: 'Washington, DC' }],
  'Ulan Bator': [{ text: 'Ulaanbaatar' }],
  Kyiv: [{ text: 'Kiev', needsContext: true }],
  Beijing: [{ text: 'Peking', needsContext: true }],
  Astana: [{ text: 'Nur-Sultan' }],
  'New Delhi': [{ text: 'Delhi', needsContext: true }],
};

/** Country names that take an article in a sentence. */
const WITH_ARTICLE =
  /^(?:Bahamas|Comoros|Gambia|Isle of|Maldives|Netherlands|Philippines|United|British Virgin|Central African|Dominican Republic|Republic of the|DR Congo)|Islands$/;

/** As it stands within a sentence: "the Netherlands". */
export const inSentence = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

/** As it stands at the start of one. */
export const atStart = (name: string): string => inSentence(name).replace(/^t/, 'T');

/** "a, b and c" */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Demonyms that are several in one entry, or no word of news English. */
export const demonymsIn = (entry: string): string[] =>
  entry
    .split(/, | or /)
    .filter((word) => /^\p{Lu}[\p{L}'’-]{2,}(?: \p{Lu}\p{L}+)?$/u.test(word) && !NO_DEMONYM.has(word));

const NO_DEMONYM = new Set([
  'Djibouti',
  'Gibraltar',
  'Channel Islander',
  'American Islander',
  'Virgin Islander',
]);
