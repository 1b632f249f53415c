import { expect, it } from 'vitest';
import { applyDecisions } from '@/data/extract/review/apply-decisions';
import { NO_DECISIONS } from '@/data/extract/review/decisions';
import { checkPack } from '@/data/read-pack';
import { twoArticles } from './sample-pack';

const decide = (decisions: Partial<typeof NO_DECISIONS>) =>
  applyDecisions(twoArticles(), { ...NO_DECISIONS, ...decisions });
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

it('keeps all of it where nothing is decided', () => {
  expect(decide({})).toEqual(twoArticles());
});

it('leaves out a rejected fact, and what others said against it', () => {
  const pack = decide({ rejected: new Set(['trip']) });
  expect(idsOf(pack.facts)).toEqual(['treaty', 'none']);
  expect(pack.facts[1]).not.toHaveProperty('contradicts');
});

it('leaves out a rejected person with the facts about nobody else, and from the other facts and events', () => {
  const pack = decide({ rejected: new Set(['ann', 'a-lee']) });
  expect(idsOf(pack.facts)).toEqual(['trip', 'none']);
  expect(pack.facts.map(({ about }) => about)).toEqual([['bob', 'visit'], ['visit']]);
  expect(pack.facts[0]).not.toHaveProperty('attributedTo');
  expect(pack.events[0]?.participants).toEqual(['bob']);
  expect(() => checkPack(pack)).not.toThrow();
});

it('leaves out a rejected place where an event was', () => {
  expect(decide({ rejected: new Set(['oslo']) }).events[0]).not.toHaveProperty('place');
});

it('makes two that are found one, with the names and roles of both', () => {
  const pack = decide({ merged: new Map([['a-lee', 'ann']]) });
  expect(idsOf(pack.entities)).toEqual(['ann', 'bob', 'oslo']);
  expect(pack.entities[0]).toMatchObject({
    name: 'Ann Lee',
    aliases: [{ text: 'Lee' }, { text: 'A. Lee' }],
    roles: [{ text: 'minister', source: 's2' }],
  });
  expect(pack.facts[1]?.attributedTo).toBe('ann');
  expect(pack.events[0]?.participants).toEqual(['bob', 'ann']);
});

it('follows a thing that is another, which is a known one', () => {
  const pack = decide({
    merged: new Map([
      ['a-lee', 'ann'],
      ['ann', 'ann-lee'],
    ]),
  });
  expect(idsOf(pack.entities)).toEqual(['ann-lee', 'bob', 'oslo']);
  expect(pack.facts[1]?.attributedTo).toBe('ann-lee');
  expect(() => checkPack(pack)).not.toThrow();
});

it('takes the id of a known one for what is found', () => {
  const pack = decide({ merged: new Map([['ann', 'ann-lee']]) });
  expect(pack.facts[0]?.about).toEqual(['ann-lee']);
  expect(idsOf(pack.entities)).toContain('ann-lee');
});

it('puts what the reader wrote in place of what was found', () => {
  const pack = decide({
    edited: new Map([
      ['treaty', { text: 'Lee signed the treaty.', status: 'unconfirmed' as const }],
      ['visit', { name: 'State visit', start: '2024-05-01' }],
    ]),
  });
  expect(pack.facts[0]).toMatchObject({
    text: 'Lee signed the treaty.',
    status: 'unconfirmed',
    source: 's1',
  });
  expect(pack.events[0]).toMatchObject({ name: 'State visit', start: '2024-05-01', place: 'oslo' });
});
