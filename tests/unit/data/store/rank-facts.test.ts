import { describe, expect, it } from 'vitest';
import { rankFacts, type RankedFact, type RankingPage } from '@/data/store/rank-facts';

type Fact = RankedFact & { id: string };

const fact = (id: string, about: string[], more: Partial<RankedFact> = {}): Fact => ({
  id,
  text: '',
  about,
  status: 'stated',
  told: 1,
  ...more,
});

function order(facts: Fact[], page: { refs?: string[]; published?: string; known?: string[] } = {}): string {
  const { refs = [], published, known = [] } = page;
  const view: RankingPage = { refs: new Set(refs), ...(published !== undefined && { published }) };
  return rankFacts(facts, { ref: 'putin', name: 'Vladimir Putin', known }, view)
    .map(({ id }) => id)
    .join(' ');
}

describe('first on a card come facts', () => {
  it('in the order of the article, where nothing else speaks', () => {
    const facts = ['c', 'a', 'b'].map((id) => fact(id, ['putin', `other-${id}`]));
    expect(order(facts)).toBe('c a b');
  });

  it('that tie its thing to what else stands on the page', () => {
    const facts = [fact('a', ['putin', 'opera']), fact('b', ['putin', 'kyiv']), fact('c', ['putin'])];
    expect(order(facts, { refs: ['putin', 'kyiv'] })).toBe('b a c');
  });

  it('whose tie is rarer: what every fact is about tells none apart', () => {
    const facts = [
      ...['a', 'b', 'c'].map((id) => fact(id, ['putin', 'russia'])),
      fact('d', ['putin', 'russia', 'hall']),
    ];
    expect(order(facts, { refs: ['russia', 'hall'] })).toBe('d a b c');
  });

  it('that tie it to one thing after another, before the same tie again', () => {
    const facts = [
      fact('xi-1', ['putin', 'xi']),
      fact('xi-2', ['putin', 'xi']),
      fact('xi-3', ['putin', 'xi']),
      fact('kim-1', ['putin', 'kim']),
      fact('kim-2', ['putin', 'kim']),
      fact('kim-3', ['putin', 'kim']),
    ];
    expect(order(facts, { refs: ['xi', 'kim'] })).toBe('xi-1 kim-1 xi-2 kim-2 xi-3 kim-3');
  });

  it('near in time to the page', () => {
    const facts = [
      fact('2010', ['putin'], { time: '2010' }),
      fact('may', ['putin'], { time: '2024-05-16' }),
      fact('undated', ['putin']),
    ];
    expect(order(facts, { published: '2024-06-01' })).toBe('may 2010 undated');
  });

  it('about a neighbour on the page, however long ago, before those of the day about nobody there', () => {
    const facts = [
      fact('today', ['putin', 'opera'], { time: '2024-06-01' }),
      fact('old', ['putin', 'kyiv'], { time: '1999' }),
    ];
    expect(order(facts, { refs: ['kyiv'], published: '2024-06-01' })).toBe('old today');
  });

  it('of which it is the subject', () => {
    expect(order([fact('a', ['xi', 'putin']), fact('b', ['putin', 'xi'])])).toBe('b a');
  });

  it('that say something else than those before them', () => {
    const facts = [
      fact('talks', ['putin'], {
        text: 'Vladimir Putin held talks on grain with the Turkish delegation.',
        told: 2,
      }),
      fact('again', ['putin'], {
        text: 'Putin held talks with the Turkish delegation on grain in Sochi.',
        told: 2,
      }),
      fact('born', ['putin'], { text: 'Vladimir Putin was born in Leningrad in 1952.' }),
    ];
    expect(order(facts)).toBe('talks born again');
  });

  it('that say more than what the reader has before them', () => {
    const facts = [
      fact('office', ['putin', 'russia'], { text: 'Vladimir Putin is President of Russia.' }),
      fact('served', ['putin'], { text: 'Vladimir Putin served in Dresden.' }),
    ];
    expect(order(facts, { refs: ['russia'], known: ['President of Russia'] })).toBe('served office');
  });

  it('of those that say the same again, the better first', () => {
    const text = 'Putin held talks with the Turkish delegation.';
    const facts = [
      fact('claimed', ['putin'], { text, status: 'claimed' }),
      fact('stated', ['putin'], { text }),
      fact('told', ['putin'], { text, told: 4 }),
    ];
    expect(order(facts)).toBe('told stated claimed');
  });

  it('whatever small words they share, or the name', () => {
    const facts = [
      fact('a', ['putin'], { text: 'Vladimir Putin was at the head of the state in the war.' }),
      fact('b', ['putin'], { text: 'Vladimir Putin was in the west of the country at the time.', told: 2 }),
      fact('c', ['putin'], { text: 'Skiing.', status: 'claimed' }),
    ];
    expect(order(facts)).toBe('b a c');
  });

  it('that more sources tell', () => {
    expect(order([fact('a', ['putin']), fact('b', ['putin'], { told: 4 })])).toBe('b a');
  });

  it('that the source states itself, and then those that others say: none is left out', () => {
    const facts = (['claimed', 'denied', 'stated', 'unconfirmed', 'disputed'] as const).map((status) =>
      fact(status, ['putin'], { status }),
    );
    expect(order(facts)).toBe('stated claimed denied unconfirmed disputed');
  });
});

it('ranks more facts than anybody compares without losing one', () => {
  const facts = Array.from({ length: 500 }, (_, index) => fact(String(index), ['putin', `x${index % 7}`]));
  const ranked = order(facts, { refs: ['x1', 'x2'] }).split(' ');
  expect(new Set(ranked).size).toBe(500);
  expect(['1', '2']).toContain(ranked[0]);
});

it('ranks nothing as nothing', () => {
  expect(order([])).toBe('');
});
