import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeStarterTopic } from '@/data/cli/starter-topic';
import { parsePack } from '@/data/read-pack';

const DATA = join(import.meta.dirname, '../../../../data');
const article = readFileSync(join(DATA, 'articles/beijing-summit-2024.txt'), 'utf8');
const SHIPPED = readFileSync(join(DATA, 'packs/beijing-summit-2024.json'), 'utf8');
const pack = parsePack(SHIPPED);
const things = [...pack.entities, ...pack.events];

/** One name written in two ways that the matcher does not tell apart. */
const folded = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]/g, '');

function occurrences(needle: string): number {
  return article.split(needle).length - 1;
}

describe('the starter topic', () => {
  it('ships as it is made of its article and its overlay', () => {
    expect(makeStarterTopic() === SHIPPED, 'it is not: run npm run starter-topic').toBe(true);
  });

  it.each(pack.facts.map((fact) => [fact.id, fact] as const))(
    'takes the quote of %s from one place of the article, letter for letter',
    (_, fact) => {
      const { exact, prefix = '', suffix = '' } = fact.quote!;
      expect(occurrences(prefix + exact + suffix)).toBe(1);
    },
  );

  it('quotes every sentence of the article', () => {
    const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(article);
    const quoted = pack.facts.map(({ quote }) => article.indexOf(quote!.exact));
    const bare = [...sentences].filter(
      ({ index, segment }) => !quoted.some((start) => start >= index && start < index + segment.length),
    );
    expect(bare.map(({ segment }) => segment)).toEqual([]);
  });

  it('has a name for each thing, and each name once', () => {
    for (const { aliases, name } of things) {
      const names = aliases.map(({ text }) => folded(text));
      expect(new Set([...names, folded(name)]).size, name).toBe(names.length + 1);
    }
  });

  it('shares no name between two things', () => {
    const owners = new Map<string, string>();
    for (const { id, name, aliases } of things) {
      for (const text of [name, ...aliases.map((alias) => alias.text)]) {
        expect(owners.get(folded(text)) ?? id, text).toBe(id);
        owners.set(folded(text), id);
      }
    }
  });

  it('tells something of every entity and event', () => {
    const about = new Set(pack.facts.flatMap((fact) => fact.about));
    expect(things.map(({ id }) => id).filter((id) => !about.has(id))).toEqual([]);
  });

  it('says who each person is, as of the article', () => {
    const people = pack.entities.filter(({ type }) => type === 'person');
    expect(people.map(({ name, roles }) => [name, roles?.[0]?.text, roles?.[0]?.asOf])).toEqual([
      ['Vladimir Putin', 'President of Russia', '2024-05-16'],
      ['Xi Jinping', 'President of China', '2024-05-16'],
      ['Volodymyr Zelenskyy', 'President of Ukraine', '2024-05-16'],
    ]);
  });

  it('asks for support wherever a name means other things too', () => {
    const unsafe = [
      'Xi',
      'the summit',
      'state visit',
      'the visit',
      'his re-election',
      'joint statement',
      'Western',
    ];
    const aliases = things.flatMap((thing) => thing.aliases);
    for (const text of unsafe) {
      expect(aliases.filter((alias) => alias.text === text).map((alias) => alias.needsContext)).toEqual([
        true,
      ]);
    }
  });
});

describe('the starter topic hedges where the article does', () => {
  it.each([
    ['this claim remains unconfirmed', 'unconfirmed', 'us-intelligence'],
    ['claims of neutrality', 'disputed', 'china'],
    ['Moscow’s narrative of Western provocation, despite', 'disputed', 'russia'],
    ['experts noting', 'claimed', undefined],
    ['an “old friend,”', 'claimed', 'chinese-state-media'],
    ['pledged to update Xi', 'claimed', 'vladimir-putin'],
    ['expressed readiness to negotiate', 'claimed', 'vladimir-putin'],
    ['stabilizing force', 'claimed', 'vladimir-putin'],
    ['constructive role', 'claimed', 'xi-jinping'],
    ['security guarantees', 'claimed', 'volodymyr-zelenskyy'],
    ['full withdrawal', 'claimed', 'volodymyr-zelenskyy'],
  ])('“%s”: %s', (words, status, speaker) => {
    const facts = pack.facts.filter(({ quote }) => quote!.exact.includes(words));
    expect(facts.map((fact) => [fact.status, fact.attributedTo])).toEqual([[status, speaker]]);
  });

  it('says who, wherever it does not state a fact in its own voice', () => {
    const anonymous = pack.facts.filter(
      ({ status, attribution }) => (status === 'stated') !== (attribution === undefined),
    );
    expect(anonymous).toEqual([]);
  });
});
