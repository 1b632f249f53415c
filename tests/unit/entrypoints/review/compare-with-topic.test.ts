import { describe, expect, it } from 'vitest';
import type { Pack } from '@/data/model';
import { checkPack } from '@/data/read-pack';
import { compareWithTopic } from '@/entrypoints/review/compare-with-topic';

const OPENED = 'Maria Keller opened a harbour in Stavanger in May 2024.';
const COST = 'Maria Keller said that the harbour cost 400 million euros.';
const RESIGNED = 'Maria Keller resigned from parliament in June 2024.';

function packOf(url: string, ...texts: string[]): Pack {
  return checkPack({
    format: 'backstory-pack',
    version: 1,
    topic: { id: 't', title: 'T', language: 'en', revision: '1' },
    sources: [{ id: 's', title: 'Keller opens a harbour', url }],
    entities: [{ id: 'maria-keller', name: 'Maria Keller', type: 'person', aliases: [] }],
    events: [],
    facts: texts.map((text, at) => ({
      id: `f${String(at)}`,
      text,
      about: ['maria-keller'],
      source: 's',
      status: 'stated',
    })),
  });
}

const topic = packOf('https://news.example/a', OPENED, COST);

describe('what a topic knows of an article', () => {
  it.each([
    ['an article that it was told by', packOf('https://news.example/a', OPENED, COST), ['f0', 'f1'], 0],
    [
      'the same that was updated, by another way to it',
      packOf('https://www.news.example/a?utm_source=x', RESIGNED, OPENED),
      ['f1'],
      1,
    ],
    ['another article', packOf('https://other.example/b', OPENED, RESIGNED), ['f0'], undefined],
  ])('is told of %s', (_, found, known, gone) => {
    const comparison = compareWithTopic(topic, found);
    expect([[...comparison.known], comparison.gone]).toEqual([known, gone]);
  });

  it('is nothing where there is no topic yet', () => {
    expect(compareWithTopic(undefined, topic)).toEqual({ known: new Set() });
  });
});
