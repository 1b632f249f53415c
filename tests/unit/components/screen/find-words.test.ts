import { describe, expect, it } from 'vitest';
import { findWords, queryWords } from '@/components/screen/find-words';

/** The text with the found words in brackets. */
function mark(text: string, query: string): string {
  return findWords(text, queryWords(query)).reduceRight(
    (marked, { start, length }) =>
      `${marked.slice(0, start)}[${marked.slice(start, start + length)}]${marked.slice(start + length)}`,
    text,
  );
}

describe('the words of a query are found in a text', () => {
  it.each([
    ['Zelenskyy met Xi', 'zelen', '[Zelen]skyy met Xi'],
    ['Putin signed a joint statement in Beijing', 'in put', '[Put]in signed a joint statement [in] Beijing'],
    ['two visits, one visit', 'visit', 'two [visit]s, one [visit]'],
    ['Erdoğan in İzmir', 'erdogan izmir', '[Erdoğan] in [İzmir]'],
    ['Erdog\u0306an spoke', 'erdog', '[Erdog\u0306]an spoke'],
    ['the ﬁrst office', 'first', 'the [ﬁrst] office'],
    ['Путин прибыл', 'ПУТИН', '[Путин] прибыл'],
    ['习近平在北京会见普京', '北京', '习近平在[北京]会见普京'],
    ['ウクライナの首都', 'ウクライナ', '[ウクライナ]の首都'],
    ['nothing here', 'elsewhere', 'nothing here'],
    ['C++ (a.b)', '(', 'C++ (a.b)'],
    ['a longer word wins: Ukrainian', 'ukr ukrain', 'a longer word wins: [Ukrain]ian'],
  ])('%s / %s', (text, query, marked) => {
    expect(mark(text, query)).toBe(marked);
  });
});
