import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'mentions-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const pack = (id: string, entities: object[], more: object = {}): string =>
  write(
    `${id}.json`,
    JSON.stringify({
      format: 'backstory-pack',
      version: 1,
      topic: { id, title: id, language: 'en', revision: '1' },
      entities,
      ...more,
    }),
  );

const command = ['--import', 'tsx', 'data/cli/mentions.ts'];
const run = (...args: string[]): unknown =>
  JSON.parse(execFileSync(process.execPath, [...command, ...args], { encoding: 'utf8' }));

const people = pack('people', [
  { id: 'p', name: 'Vladimir Putin', type: 'person', aliases: [{ text: 'Putin' }] },
]);
const places = pack('places', [{ id: 'r', name: 'Russia', type: 'place' }]);

describe('mentions', () => {
  it('prints every mention, with offsets into the file, over several packs', () => {
    const text = write('text.txt', '\uFEFF😀 Putin\r\n\r\nof Russia. Putin\nVladimir\nPutin');
    expect(run('--pack', people, '--pack', places, text)).toEqual([
      { start: 4, end: 9, text: 'Putin', ref: 'p' },
      { start: 16, end: 22, text: 'Russia', ref: 'r' },
      { start: 24, end: 29, text: 'Putin', ref: 'p' },
      { start: 39, end: 44, text: 'Putin', ref: 'p' },
    ]);
  });

  it('heeds the date of publication', () => {
    const event = {
      id: 'e',
      name: 'Summit of 2024',
      type: 'summit',
      start: '2024-05-16',
      participants: ['p'],
    };
    const events = pack('events', [{ id: 'p', name: 'Vladimir Putin', type: 'person' }], {
      events: [{ ...event, aliases: [{ text: 'the summit', needsContext: true }] }],
    });
    const text = write('summit.txt', 'Vladimir Putin left the summit.');
    expect(run('--pack', events, text, '--published', '2024-05-20')).toHaveLength(2);
    expect(run('--pack', events, text, '--published', '2023-05-20')).toHaveLength(1);
    expect(run('--pack', events, text)).toHaveLength(2);
  });

  it('prints an empty list for an empty file', () => {
    expect(run('--pack', people, write('empty.txt', ''))).toEqual([]);
  });

  it.each([
    ['no pack', ['text.txt'], /usage/],
    ['no text', ['--pack', people], /usage/],
    ['an option that is none', ['--pack', people, '--frob', 'text.txt'], /--frob/],
    ['no such text', ['--pack', people, 'missing.txt'], /cannot read missing.txt/],
    ['no such pack', ['--pack', 'missing.json', people], /cannot read missing.json/],
    ['no pack format', ['--pack', write('bad.json', '{}'), people], /bad.json: .*format/],
    ['no date', ['--pack', people, people, '--published', 'May'], /--published May/],
    ['no day of the calendar', ['--pack', people, people, '--published', '2024-02-31'], /2024-02-31/],
    ['no text but bytes', ['--pack', people, write('bytes.txt', Uint8Array.of(0xff, 0xfe, 0))], /not UTF-8/],
  ])('says in one line what is wrong: %s', (_, args, message) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], {
      encoding: 'utf8',
    });
    expect(stderr.trim()).toMatch(message);
    expect(stderr.trim()).not.toContain('\n');
    expect([status, stdout]).toEqual([1, '']);
  });
});
