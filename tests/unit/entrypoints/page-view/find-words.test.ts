import { describe, expect, it } from 'vitest';
import { findWords } from '@/entrypoints/page-view/find-words';

/** The text with the found words in brackets. */
function mark(text: string, words: string): string {
  return findWords(text, words.split(' ')).reduceRight(
    (marked, { start, length }) =>
      `${marked.slice(0, start)}[${marked.slice(start, start + length)}]${marked.slice(start + length)}`,
    text,
  );
}

describe('what a search matched is found again in the text', () => {
  it.each([
    ['Zelenskyy met Xi', 'zelenskyy', '[Zelenskyy] met Xi'],
    ['Putin signed a joint statement in Beijing', 'in', 'Putin signed a joint statement [in] Beijing'],
    ['one visit, two visits', 'visit visits', 'one [visit], two [visits]'],
    ['Erdoğan in İzmir', 'erdogan izmir', '[Erdoğan] in [İzmir]'],
    ['Erdog\u0306an spoke', 'erdogan', '[Erdog\u0306an] spoke'],
    ['the ﬁrst office', 'first', 'the [ﬁrst] office'],
    ['Путин прибыл', 'путин', '[Путин] прибыл'],
    ['中国在北京发表声明', '北京', '中国在[北京]发表声明'],
    ['nothing here', 'elsewhere', 'nothing here'],
  ])('%s / %s', (text, words, marked) => {
    expect(mark(text, words)).toBe(marked);
  });
});
