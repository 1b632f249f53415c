import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printPack } from '@/data/cli/print-pack';
import { buildWorldBasics } from '@/data/cli/world-basics/build';
import { ORGANISATIONS } from '@/data/cli/world-basics/organisations/organisations';
import { compileMatcher } from '@/data/match/compile';
import { findMentions } from '@/data/match/find-mentions';
import { loadMatcher } from '@/data/match/matcher';
import { thingsOf } from '@/data/match/things';
import { parsePack } from '@/data/read-pack';

const SHIPPED = readFileSync(join(import.meta.dirname, '../../../../data/packs/world-basics.json'), 'utf8');
const pack = parsePack(SHIPPED);
const matcher = loadMatcher(compileMatcher(thingsOf([pack])));

function mentionsIn(text: string): string[] {
  const { mentions } = findMentions(matcher, { blocks: [text] });
  return mentions.map(({ start, end, refs }) => `${text.slice(start, end)}: ${refs.join(' or ')}`);
}
const factsAbout = (id: string) => pack.facts.filter(({ about }) => about[0] === id).map(({ text }) => text);

describe('world basics', () => {
  it('ships as the script makes it (npm run world-basics)', () => {
    expect(printPack(buildWorldBasics()) === SHIPPED).toBe(true);
  });

  it('tells where a country lies, how many live there, its neighbours, languages and memberships', () => {
    expect(factsAbout('georgia-country')).toEqual([
      'Georgia is a country in Western Asia, with Tbilisi as the capital.',
      'Georgia has about 4.9 million inhabitants.',
      'Georgia borders Armenia, Azerbaijan, Russia and Türkiye.',
      'The official language of Georgia is Georgian.',
      'Georgia is a member of the United Nations and the Council of Europe.',
    ]);
  });

  it('names for each fact the package, with version and date', () => {
    for (const { source } of pack.facts) {
      const of = pack.sources.find(({ id }) => id === source);
      expect([source, of?.published]).toEqual([source, expect.stringMatching(/^\d{4}-\d{2}/)]);
      if (source !== 'backstory') expect(of?.title).toMatch(/version \d+\.\d+\.\d+$/);
    }
  });

  it('hedges where countries differ about a capital', () => {
    const disputed = pack.facts.filter(({ status }) => status === 'disputed');
    expect(disputed.map(({ about }) => about[0])).toEqual(['israel', 'palestine']);
  });

  it.each([
    ['united-nations', 193],
    ['nato', 32],
    ['european-union', 27],
    ['council-of-europe', 46],
    ['african-union', 55],
    ['arab-league', 22],
    ['oecd', 38],
    ['g7', 7],
    ['g20', 19],
  ])('counts the members of %s: %i', (id, count) => {
    const members = ORGANISATIONS.find((each) => each.id === id)?.members ?? [];
    expect(new Set(members).size).toBe(count);
  });

  it.each([
    ['Russia and China met in Beijing.', ['Russia: russia', 'China: china', 'Beijing: beijing']],
    ['Nigeria is not Niger.', ['Nigeria: nigeria', 'Niger: niger']],
    ['South Sudan left Sudan in 2011.', ['South Sudan: south-sudan', 'Sudan: sudan']],
    [
      'NATO and the EU, or Nato and the E.U.',
      ['NATO: nato', 'EU: european-union', 'Nato: nato', 'E.U.: european-union'],
    ],
    ['Poland and its Polish neighbours.', ['Poland: poland', 'Polish: poland']],
    ['Tbilisi said that Georgia would wait.', ['Tbilisi: tbilisi', 'Georgia: georgia-country']],
    ['Israel spoke with Jordan.', ['Israel: israel', 'Jordan: jordan-country']],
    ['Chad and Sudan closed the border.', ['Chad: chad-country', 'Sudan: sudan']],
    ['Kinshasa is in the Congo.', ['Kinshasa: kinshasa', 'Congo: dr-congo']],
    ['Turkey and Greece spoke.', ['Turkey: turkiye', 'Greece: greece']],
    ['The US and us: give us a break.', ['US: united-states']],
  ])('finds the countries in “%s”', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });

  it.each([
    'He won in Georgia and Ohio.',
    'Michael Jordan and Chad Smith met.',
    'Jordan scored 30 points.',
    'We need to polish it. Polish the shoes.',
    'A guinea pig. Guinea pigs are quiet.',
    'Kingston is a fine surname.',
    'Who knew? Tell us.',
    'The Dominican order was founded in 1216.',
    'French fries and Swiss cheese.',
    'Victoria ate a turkey in Wellington boots.',
    'Congo the dog.',
  ])('takes nothing for a country in “%s”', (text) => {
    expect(mentionsIn(text)).toEqual([]);
  });
});

describe('world basics and the starter topic', () => {
  const starter = parsePack(
    readFileSync(join(import.meta.dirname, '../../../../data/packs/beijing-summit-2024.json'), 'utf8'),
  );

  it.each(['russia', 'china', 'ukraine', 'united-states', 'europe', 'beijing', 'moscow', 'kyiv'])(
    'have one %s',
    (id) => {
      const [one, other] = [pack, starter].map(({ entities }) => entities.find((each) => each.id === id));
      expect(one?.name).toBe(other?.name);
      for (const link of one?.sameAs ?? []) expect(other?.sameAs).toContain(link);
    },
  );
});
