import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/data/search/words';

const words = (text: string) => wordsOf(text).map(({ word }) => word);

describe('the words by which a text is found', () => {
  it.each([
    ['case', 'PUTIN met Xi', ['putin', 'met', 'xi']],
    ['accents, composed or not', 'Erdoğan Erdog\u0306an Łódź', ['erdogan', 'erdogan', 'lodz']],
    ['the Turkish i', 'İzmir ırmak', ['izmir', 'irmak']],
    ['the German ß', 'Straße', ['strasse']],
    ['the Russian ё', 'Королёв', ['королев']],
    ['compatibility forms', 'ﬁrst Ｇ７', ['first', 'g7']],
    ['soft hyphens', 'sum\u00admit', ['summit']],
    ['hyphens and dashes', 'Russia–China pro-Putin', ['russia', 'china', 'pro', 'putin']],
    ['possessives', "Putin's Xi’s states'", ['putin', 'xi', 'states']],
    ['elisions', "l'Ukraine d’Erdogan", ['l', 'ukraine', 'd', 'erdogan']],
    ['initialisms', 'U.S. and US, J.K. Rowling', ['us', 'and', 'us', 'jk', 'rowling']],
    ['figures', '1,300,000 men and 3.5 %', ['1300000', 'men', 'and', '35']],
    ['the end of a sentence', 'He came. She left.', ['he', 'came', 'she', 'left']],
    ['nothing', ' – … ', []],
  ])('fold %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('are found in scripts that set no spaces', () => {
    expect(words('中国在北京')).toEqual(['中国', '在', '北京']);
    expect(words('กรุงเทพและปูติน').length).toBeGreaterThan(1);
  });

  it('keep the vowel signs of other scripts', () => {
    expect(words('कि')).not.toEqual(words('का'));
  });

  it('know their places', () => {
    const text = 'In Łódź: 北京, “U.S.” – Putin’s';
    expect(wordsOf(text).map(({ start, length }) => text.slice(start, start + length))).toEqual([
      'In',
      'Łódź',
      '北京',
      'U.S.',
      'Putin',
    ]);
  });
});
