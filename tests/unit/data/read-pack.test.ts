import { describe, expect, it } from 'vitest';
import { MAX_PACK_BYTES } from '@/data/model';
import { PackError, checkPack, parsePack, readPack } from '@/data/read-pack';

const MINIMAL = {
  format: 'backstory-pack',
  version: 1,
  topic: { id: 't', title: 'Topic', language: 'en', revision: '1' },
};

const SMALL = {
  ...MINIMAL,
  sources: [{ id: 's1', title: 'Article', published: '2024-05-16' }],
  entities: [{ id: 'putin', name: 'Vladimir Putin', type: 'person', aliases: [{ text: 'Putin' }] }],
  events: [
    { id: 'summit', name: 'Beijing summit', type: 'summit', start: '2024-05-16', participants: ['putin'] },
  ],
  facts: [{ id: 'f1', text: 'Putin went.', about: ['putin', 'summit'], source: 's1', status: 'stated' }],
};

function refusal(action: () => unknown): PackError {
  try {
    action();
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
  throw new Error('the pack was accepted');
}

describe('a good pack', () => {
  it('is read, with empty lists where it leaves one out', () => {
    expect(checkPack(MINIMAL)).toEqual({ ...MINIMAL, sources: [], entities: [], events: [], facts: [] });
    expect(checkPack(SMALL).facts).toHaveLength(1);
  });
});

describe('a wrong pack is refused with the path of what is wrong', () => {
  const [fact] = SMALL.facts;
  const [entity] = SMALL.entities;
  it.each<[string, unknown, string]>([
    ['another format', { ...SMALL, format: 'csv' }, 'format'],
    ['a later version', { ...SMALL, version: 2 }, 'version'],
    ['an unknown key', { ...SMALL, extra: 1 }, 'extra'],
    ['an unknown key deep inside', { ...SMALL, facts: [{ ...fact, mood: 'good' }] }, 'facts[0].mood'],
    ['no topic title', { ...SMALL, topic: { ...MINIMAL.topic, title: undefined } }, 'topic.title'],
    ['an empty title', { ...SMALL, topic: { ...MINIMAL.topic, title: ' ' } }, 'topic.title'],
    ['a fact without source', { ...SMALL, facts: [{ ...fact, source: undefined }] }, 'facts[0].source'],
    ['a source that is not there', { ...SMALL, facts: [{ ...fact, source: 's9' }] }, 'facts[0].source'],
    ['a fact about nothing', { ...SMALL, facts: [{ ...fact, about: [] }] }, 'facts[0].about'],
    [
      'a fact about a stranger',
      { ...SMALL, facts: [{ ...fact, about: ['putin', 'xi'] }] },
      'facts[0].about[1]',
    ],
    [
      'a contradiction with no fact',
      { ...SMALL, facts: [{ ...fact, contradicts: ['f2'] }] },
      'facts[0].contradicts[0]',
    ],
    [
      'a speaker who is an event',
      { ...SMALL, facts: [{ ...fact, attributedTo: 'summit' }] },
      'facts[0].attributedTo',
    ],
    ['an unknown status', { ...SMALL, facts: [{ ...fact, status: 'true' }] }, 'facts[0].status'],
    ['an unknown kind', { ...SMALL, entities: [{ ...entity, type: 'Person' }] }, 'entities[0].type'],
    ['an id used twice', { ...SMALL, entities: [entity, entity] }, 'entities[1].id'],
    [
      'an event with an entity’s id',
      { ...SMALL, events: [{ id: 'putin', name: 'x', type: 'y' }] },
      'events[0].id',
    ],
    [
      'a role from nowhere',
      { ...SMALL, entities: [{ ...entity, roles: [{ text: 'President', source: 's2' }] }] },
      'entities[0].roles[0].source',
    ],
    [
      'a place that is not there',
      { ...SMALL, events: [{ ...SMALL.events[0], place: 'beijing' }] },
      'events[0].place',
    ],
    [
      'an event that ends before it starts',
      { ...SMALL, events: [{ ...SMALL.events[0], end: '2024-05-15' }] },
      'events[0]',
    ],
    [
      'a day that no calendar has',
      { ...SMALL, sources: [{ id: 's1', published: '2024-02-30' }] },
      'sources[0].published',
    ],
    [
      'a link that runs code',
      { ...SMALL, sources: [{ id: 's1', url: 'javascript:alert(1)' }] },
      'sources[0].url',
    ],
    [
      'HTML in a name',
      { ...SMALL, entities: [{ ...entity, name: 'Putin<img src=x onerror=alert(1)>' }] },
      'entities[0].name',
    ],
    ['a character reference', { ...SMALL, facts: [{ ...fact, text: 'AT&amp;T grew.' }] }, 'facts[0].text'],
    ['a list where an object belongs', { ...SMALL, topic: [] }, 'topic.id'],
  ])('%s', (_case, pack, path) => {
    const error = refusal(() => checkPack(pack));
    expect(error.path).toBe(path);
    expect(error.message.startsWith(path)).toBe(true);
  });
});

describe('plain text that only looks like markup stays', () => {
  it.each(['AT&T', 'R&D; more', '5 < 6 and 7 > 6', 'I <3 news', 'x <= y'])('%s', (text) => {
    expect(checkPack({ ...SMALL, facts: [{ ...SMALL.facts[0], text }] }).facts[0]?.text).toBe(text);
  });
});

describe('a file that is no pack at all', () => {
  it('is not JSON', () => {
    expect(refusal(() => parsePack('{ "format": ')).message).toContain('not JSON');
  });
  it('is not UTF-8', () => {
    expect(refusal(() => readPack(Uint8Array.of(0x22, 0xff, 0x22))).message).toContain('not UTF-8');
  });
  it('is too large', () => {
    expect(refusal(() => readPack(new Uint8Array(MAX_PACK_BYTES + 1))).message).toContain(
      'larger than 64 MiB',
    );
  });
});
