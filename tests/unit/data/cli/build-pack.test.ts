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

const FRONT_PAGE = `<!doctype html><title>News</title><main>${Array.from({ length: 8 }, (_, at) => `<h2><a href="/n/${String(at)}">Council ${String(at)} opens its new harbour</a></h2><p>The council opened the harbour on Thursday, and the mayor said that it would create 400 jobs.</p>`).join('')}</main>`;

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
    'makes a pack of a page, by what the page says of itself, whatever tags it leaves out',
    () => {
      const head =
        '<meta property="og:title" content="Talks in Paris"><meta property="og:site_name" content="Example News"><meta property="article:published_time" content="2024-05-16T08:00:00Z"><link rel="canonical" href="https://news.example/talks">';
      const body = STORY.split('\n')
        .map((line) => `<p>${line}</p>`)
        .join('');
      const path = write(
        'talks.html',
        `<!doctype html><title>Talks</title>${head}<article>${body}</article>`,
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

  it(
    'tells of each article of a list that it cannot learn from, and makes the pack of the others',
    () => {
      write('good.txt', STORY);
      write('empty.txt', '');
      write('picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1));
      write('front.html', FRONT_PAGE);
      const files = ['empty.txt', 'good.txt', 'picture.txt', 'gone.txt', 'front.html'];
      const list = write('some.json', JSON.stringify(files.map((file) => ({ file }))));
      const { code, output, error } = runCommand('build-pack', '--list', list);
      expect(code).toBe(2);
      expect(error.split('\n').map((line) => line.replace(/^.*[/](?=\w+\.)/, ''))).toEqual([
        'empty.txt: There is no text in it.',
        'picture.txt: This file is not a text, but a picture. Open it, and paste its text.',
        expect.stringMatching(/gone\.txt/) as string,
        'front.html: This page looks like a list of articles. Open one of them, and learn from that.',
      ]);
      expect(parsePack(output).sources).toHaveLength(1);
    },
    TIMEOUT,
  );

  it(
    'prints no pack where no article of a list can be learned from',
    () => {
      write('nothing.txt', '');
      const list = write('none.json', '[{"file":"nothing.txt"}]');
      const { code, output, error } = runCommand('build-pack', '--list', list);
      expect([code, output]).toEqual([1, '']);
      expect(error).toMatch(/nothing\.txt: There is no text in it\.\nNo article of the list/);
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
      'a page with nothing to tell',
      [
        write(
          'poem.html',
          `<article><p>O, how it rained and rained, and nobody came by.</p><p>It was so very lovely, and we were so very glad of it, you and I, and all of us.</p><p>And then it ended, as all such things do end, and we went home, and slept, and slept.</p></article>`,
        ),
      ],
      'poem.html: It tells nothing that is worth keeping.',
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

  it(
    'says how it is used where it is asked',
    () => {
      const { code, output, error } = runCommand('build-pack', '--help');
      expect([code, error]).toEqual([0, '']);
      expect(output).toMatch(/^usage: build-pack /);
    },
    TIMEOUT,
  );
});
