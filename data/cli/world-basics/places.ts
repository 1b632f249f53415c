/** Parts of countries, and regions without a UN code, that the news speaks of as it does of countries. By hand. */
import type { Alias, Entity } from '../../model';
import type { Statement } from './countries';
import { wikidataOf } from './packages';

interface Place {
  id: string;
  name: string;
  aliases?: readonly Alias[];
  is: string;
  text: string;
  about?: readonly string[];
  /** Its id in the package country-coder. */
  code?: string;
}

const ofTheUnitedKingdom = (name: string, code: string, demonyms: readonly string[]): Place => ({
  id: name.toLowerCase().replace(' ', '-'),
  name,
  aliases: demonyms.map((text) => ({ text, needsContext: true })),
  is: 'Part of the United Kingdom',
  text: `${name} is a part of the United Kingdom.`,
  about: ['united-kingdom'],
  code,
});

const PLACES: readonly Place[] = [
  ofTheUnitedKingdom('England', 'Q21', ['English']),
  ofTheUnitedKingdom('Scotland', 'Q22', ['Scottish', 'Scots']),
  ofTheUnitedKingdom('Wales', 'Q25', ['Welsh']),
  ofTheUnitedKingdom('Northern Ireland', 'Q26', ['Northern Irish']),
  {
    id: 'gaza-strip',
    name: 'Gaza Strip',
    aliases: [{ text: 'Gaza' }, { text: 'Gazans', needsContext: true }],
    is: 'Palestinian territory between Israel, Egypt and the sea',
    text: 'The Gaza Strip is a Palestinian territory between Israel, Egypt and the Mediterranean Sea.',
    about: ['palestine', 'israel'],
    code: 'Q39760',
  },
  {
    id: 'west-bank',
    name: 'West Bank',
    is: 'Palestinian territory between Israel and Jordan',
    text: 'The West Bank is a Palestinian territory between Israel and Jordan.',
    about: ['palestine', 'israel'],
    code: 'Q36678',
  },
  {
    id: 'crimea',
    name: 'Crimea',
    aliases: [{ text: 'Crimean', needsContext: true }],
    is: 'Peninsula in the Black Sea',
    text: 'Crimea is a peninsula in the Black Sea. Russia annexed it from Ukraine in 2014, which most countries do not recognise.',
    about: ['ukraine', 'russia'],
    code: 'Q7835',
  },
  {
    id: 'middle-east',
    name: 'Middle East',
    aliases: [{ text: 'Mideast' }, { text: 'Middle Eastern', needsContext: true }],
    is: 'Region of Western Asia and Egypt',
    text: 'The Middle East is the region of the Arabian Peninsula, its neighbours as far as Türkiye and Iran, and Egypt.',
  },
];

export const placeEntities = (): Entity[] =>
  PLACES.map(({ id, name, aliases = [], is, code }) => {
    const link = code === undefined ? undefined : wikidataOf(code);
    return {
      id,
      name,
      type: 'place',
      description: is,
      aliases: [...aliases],
      ...(link !== undefined && { sameAs: [link] }),
    };
  });

export const placeFacts = (source: string): Statement[] =>
  PLACES.map(({ id, text, about = [] }) => ({ text, about: [id, ...about], source, status: 'stated' }));
