import { describe, expect, it } from 'vitest';
import type { Pack } from '@/data/model';
import { parsePack } from '@/data/read-pack';
import { runCommand, temporaryFolder } from './run-command';

const TIMEOUT = 60_000;
const write = temporaryFolder();

function build(...args: string[]): Pack {
  const { code, output, error } = runCommand('build-pack', ...args);
  expect([code, error]).toEqual([0, '']);
  return parsePack(output);
}

const STORY = `The government of Ukraine said on Thursday that President Volodymyr Zelenskyy would travel to Paris for talks with Emmanuel Macron, the president of France.
“We will sign an agreement,” Zelenskyy told reporters in Kyiv. France has promised to send 40 tanks to Ukraine, Macron said.`;

describe('build-pack', () => {
  it(
    'makes a pack of a text, with what is known of it',
    () => {
      const details = [
        '--published',
        '2024-05-16',
        '--title',
        'Talks',
        '--url',
        'https://news.example/talks',
        '--publisher',
        'Example',
      ];
      const pack = build(write('talks.txt', STORY), ...details);
      expect(pack.sources).toEqual([
        {
          id: '2024-05-16-talks',
          title: 'Talks',
          publisher: 'Example',
          url: 'https://news.example/talks',
          published: '2024-05-16',
          language: 'en',
        },
      ]);
      expect(pack.entities.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['Ukraine', 'Volodymyr Zelenskyy', 'Emmanuel Macron', 'France']),
      );
      expect(pack.facts.length).toBeGreaterThan(1);
    },
    TIMEOUT,
  );

  it(
    'quotes the text letter for letter, with what stands around the quote',
    () => {
      for (const { quote } of build(write('quoted.txt', STORY), '--published', '2024-05-16').facts) {
        const { exact = '', prefix = '', suffix = '' } = quote ?? {};
        expect(STORY).toContain(prefix + exact + suffix);
      }
    },
    TIMEOUT,
  );

  it(
    'makes a pack of a page, by what the page says of itself',
    () => {
      const head =
        '<meta property="og:title" content="Talks in Paris"><meta property="og:site_name" content="Example News"><meta property="article:published_time" content="2024-05-16T08:00:00Z"><link rel="canonical" href="https://news.example/talks">';
      const body = STORY.split('\n')
        .map((line) => `<p>${line}</p>`)
        .join('');
      const path = write(
        'talks.html',
        `<!doctype html><html><head>${head}</head><body><article>${body}</article></body></html>`,
      );
      expect(build(path).sources[0]).toMatchObject({
        title: 'Talks in Paris',
        publisher: 'Example News',
        url: 'https://news.example/talks',
        published: '2024-05-16',
      });
    },
    TIMEOUT,
  );

  it(
    'makes one pack of a list of articles, the same things merged',
    () => {
      write('one.txt', STORY);
      write('two.txt', STORY.replace('40 tanks', '60 tanks').replace('travel to Paris', 'come to Paris'));
      const list = write(
        'list.json',
        JSON.stringify([
          { file: 'two.txt', published: '2024-05-17', title: 'Two', publisher: 'B' },
          { file: 'one.txt', published: '2024-05-16', title: 'One', publisher: 'A' },
        ]),
      );
      const pack = build('--list', list);
      expect(pack.sources.map(({ title }) => title)).toEqual(['One', 'Two']);
      expect(pack.entities.filter(({ name }) => name.includes('Zelenskyy'))).toHaveLength(1);
      expect(pack.facts.some(({ also = [] }) => also.length === 1)).toBe(true);
      expect(
        pack.facts
          .filter(({ text }) => /[46]0 tanks/.test(text))
          .map(({ contradicts }) => contradicts?.length),
      ).toEqual([1, 1]);
    },
    TIMEOUT,
  );

  it.each([
    ['no file', [], 'usage: build-pack'],
    [
      'five megabytes',
      [write('long.txt', 'The cat sat on the mat. '.repeat(210_000))],
      'long.txt: It is longer than an article',
    ],
    [
      'a page without an article',
      [write('menu.html', '<ul><li><a href="/">Home</a></li></ul>')],
      'menu.html: There is no article on this page.',
    ],
    [
      'a date to come',
      [write('a.txt', STORY), '--published', '2999-01-01'],
      'a.txt: The date 2999-01-01 lies in the future.',
    ],
    [
      'a list with another key',
      ['--list', write('key.json', '[{"file":"a.txt","date":"2024"}]')],
      'key.json: 0.date',
    ],
  ])(
    'says what is wrong with %s, in one line, and prints nothing',
    (_, args, message) => {
      const { code, output, error } = runCommand('build-pack', ...args);
      expect([code, output, error.split('\n').length]).toEqual([1, '', 1]);
      expect(error).toContain(message);
    },
    TIMEOUT,
  );
});
