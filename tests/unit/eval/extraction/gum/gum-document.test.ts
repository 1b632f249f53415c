import { describe, expect, it } from 'vitest';
import { readDocument } from '@/tests/eval/extraction/gum/gum-document';

/** A row of a `.conllu` file, by what is read of it. */
const row = (id: number, form: string, tag: string, misc: string): string =>
  [id, form, '_', tag === 'NNP' ? 'PROPN' : 'X', tag, '_', id === 1 ? 0 : 1, '_', '_', misc].join('\t');

const CONLLU = [
  '# meta::dateCreated = 2011-04-13',
  '# newpar',
  row(
    1,
    'Bolden',
    'NNP',
    'Discourse=attribution-positive:1->2:0:sem-atsrc-1-_+lex-indwd-2-_|Entity=(1-person-new-n____-cf1-1-sgl)',
  ),
  row(2, 'said', 'VBD', '_'),
  row(3, 'on', 'IN', '_'),
  row(4, 'Tuesday', 'NNP', 'XML=<date when:::"2011-04-12"></date>'),
  row(5, 'NASA', 'NNP', 'Discourse=ROOT:2:0|Entity=(2-organization-new-sssss-cf1-1-coref-NASA)'),
  row(6, 'flies', 'VBZ', '_'),
  row(7, 'in', 'IN', '_'),
  row(8, 'April', 'NNP', 'SpaceAfter=No|XML=<date when:::"--04"></date>'),
  row(9, '.', '.', '_'),
  '',
  '# newpar',
  row(1, 'Image', 'NN', 'Discourse=elaboration:3->2:1:_'),
  row(
    2,
    'NASA',
    'NNP',
    'Discourse=attribution-positive:4->3:0:sem-atsrc-11-gold|Entity=(2-organization-giv:act-sssss-cf1-1-coref)',
  ),
  '',
].join('\n');

describe('a document of GUM', () => {
  const document = readDocument('GUM_news_x', CONLLU);
  const { text } = document.article;
  const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

  it('is an article of its day, one line a paragraph', () => {
    expect(document.article).toEqual({
      text: 'Bolden said on Tuesday NASA flies in April.\nImage NASA',
      published: '2011-04-13',
    });
  });

  it('has names, the same thing under one id also where its title is not told again', () => {
    expect(document.names.map((name) => [at(name), name.kind, name.entity])).toEqual([
      ['Bolden', 'person', '1'],
      ['NASA', 'organisation', 'NASA'],
      ['NASA', 'organisation', 'NASA'],
    ]);
  });

  it('has dates, those without a year without a value', () => {
    expect(document.dates.map((date) => [at(date), date.value])).toEqual([
      ['Tuesday', '2011-04-12'],
      ['April', undefined],
    ]);
  });

  it('has clauses that say who says what; a caption is none', () => {
    expect(
      document.clauses.map(({ source, contents, ...clause }) => [
        at(clause),
        source && at(source),
        contents.map(at),
      ]),
    ).toEqual([['Bolden said on Tuesday', 'Bolden', ['NASA flies in April.']]]);
  });
});
