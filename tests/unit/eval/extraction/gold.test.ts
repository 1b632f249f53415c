import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleGold } from '@/tests/eval/extraction/gold';

const FOLDER = join(import.meta.dirname, '../../../eval/extraction/gold');
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.json'),
);
const readGold = (file: string) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as ArticleGold;

const KINDS = ['person', 'place', 'organisation', 'facility', 'work', 'group'];
const STATUSES = ['stated', 'claimed', 'unconfirmed', 'disputed', 'denied'];

describe.each(FILES)('the gold of %s', (file) => {
  const gold = readGold(file);

  it('has whole spans within the text that it covers', () => {
    const { names, times, events, attributions, facts, until = Infinity } = gold;
    const said = attributions.flatMap(({ source, cue, content }) => [source, cue, ...content]);
    const spans = [...names, ...times, ...events, ...facts, ...said].filter((span) => span !== null);
    expect(spans.filter(({ start, end }) => start >= end || end > until)).toEqual([]);
  });

  it('names each place once, and one thing as one kind, but for its people', () => {
    const spans = gold.names.map(({ start, end }) => `${start}-${end}`);
    expect(new Set(spans).size).toBe(spans.length);
    const kinds = new Map<string, Set<string>>();
    for (const { entity, type } of gold.names)
      if (type !== 'group') kinds.set(entity, (kinds.get(entity) ?? new Set()).add(type));
    expect([...kinds].filter(([, some]) => some.size > 1).map(([entity]) => entity)).toEqual([]);
  });

  it('has kinds, statuses and dates that the product knows', () => {
    expect(gold.names.filter(({ type }) => !KINDS.includes(type))).toEqual([]);
    expect(gold.facts.filter(({ status }) => !STATUSES.includes(status))).toEqual([]);
    expect(gold.times.filter(({ value }) => !/^\d{4}(?:-\d\d){0,2}$/.test(value))).toEqual([]);
  });

  it('has facts about what it names, and a speaker where the article does not say it itself', () => {
    const ids = [...gold.names.map(({ entity }) => entity), ...gold.events.map(({ event }) => event)];
    expect(gold.facts.flatMap(({ about }) => about).filter((id) => !ids.includes(id))).toEqual([]);
    const unsaid = gold.facts.filter(({ status, attribution }) => status === 'claimed' && !attribution);
    expect(unsaid).toEqual([]);
  });
});
