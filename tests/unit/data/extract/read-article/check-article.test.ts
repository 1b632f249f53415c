import { describe, expect, it } from 'vitest';
import { checkArticle } from '@/data/extract/read-article/check-article';
import { decodeText } from '@/data/extract/read-article/decode-text';
import { readText } from '@/data/extract/read-article/read-text';

const TODAY = '2024-05-16';
const ENGLISH =
  'The council opened the new harbour on Thursday, and the mayor said that it would create 400 jobs.';
const check = (text: string, published?: string) => () =>
  checkArticle({ text, ...(published !== undefined && { published }) }, TODAY);

describe('an article is refused, with the reason', () => {
  it.each([
    ['nothing in it', '', 'There is no text in it.'],
    ['only marks in it', ' \n***\n', 'There is no text in it.'],
    [
      'five million letters',
      `${ENGLISH} `.repeat(50_000),
      'It is longer than an article: 4,900,000 characters, and at most 500,000 are read.',
    ],
    [
      'German',
      'Der Rat der Stadt hat am Donnerstag den neuen Hafen eröffnet, und die Bürgermeisterin sagte, dass er 400 Stellen bringe.',
      'German',
    ],
    [
      'French',
      'Le conseil a ouvert jeudi le nouveau port de la ville, et la maire a dit que cela créera 400 emplois dans les deux ans.',
      'French',
    ],
    [
      'Russian',
      'Городской совет открыл в четверг новый порт, и мэр сказала, что он создаст 400 рабочих мест.',
      'Cyrillic',
    ],
    ['Chinese', '中国国家主席习近平在北京会见俄罗斯总统普京。', 'Chinese'],
    ['Japanese', '市議会は木曜日に新しい港を開き、市長は四百の雇用が生まれると述べた。', 'Japanese'],
    ['Korean', '시의회는 목요일에 새 항구를 열었고 시장은 일자리가 생길 것이라고 말했다.', 'Korean'],
    ['Arabic', 'افتتح مجلس المدينة الميناء الجديد يوم الخميس', 'Arabic'],
    [
      'Polish',
      'Rada miasta otworzyła w czwartek nowy port, a burmistrz powiedziała, że powstanie tam czterysta miejsc pracy dla mieszkańców.',
      'the language of this article',
    ],
    [
      'Turkish',
      'Belediye meclisi perşembe günü yeni limanı açtı ve belediye başkanı bunun dört yüz kişiye iş sağlayacağını söyledi.',
      'the language of this article',
    ],
  ])('with %s', (_, text, message) => expect(check(text)).toThrow(message));

  it('dated in the future', () => {
    expect(check(ENGLISH, '2024-05-18')).toThrow('The date 2024-05-18 lies in the future.');
  });

  it.each([
    ['no text', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1)],
    ['letters of another encoding', Uint8Array.of(0x63, 0x61, 0x66, 0xe9)],
    ['zeros', new Uint8Array(10)],
  ])('with %s', (_, bytes) => expect(() => decodeText(bytes)).toThrow('This file is not a text.'));
});

describe('an article is read', () => {
  it.each([
    ['in English', ENGLISH],
    [
      'in English with a quotation',
      `${ENGLISH} “Wir warten ab, und dann sehen wir, was die Stadt mit uns macht”, she said in German.`,
    ],
    [
      'in English with names in other letters',
      `${ENGLISH} Vladimir Putin (Владимир Путин) and Xi Jinping (习近平) were there.`,
    ],
    ['of a few words', 'Harbour opens'],
    [
      'full of names and figures',
      'Results: Berg 40, Doe 30, Lee 20 of 100 votes in the city of Port Azure, with all districts counted.',
    ],
  ])('%s', (_, text) => expect(check(text, '2024-05-17')).not.toThrow());

  it('in UTF-8 and UTF-16', () => {
    expect(decodeText(new TextEncoder().encode('Café'))).toBe('Café');
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x43, 0, 0xe9, 0))).toBe('\uFEFFCé');
  });
});

describe('plain text', () => {
  it.each([
    ['a headline', `Harbour opens\n\n${ENGLISH}`, 'Harbour opens'],
    ['a heading of Markdown', `# Harbour opens\n${ENGLISH}`, 'Harbour opens'],
    ['a question', `Will it open?\n${ENGLISH}`, 'Will it open?'],
    ['a sentence', `${ENGLISH}\n${ENGLISH}`, undefined],
    ['all there is', 'Harbour opens', undefined],
  ])('has as title what stands first, if it is %s', (_, text, title) => {
    expect(readText(text)).toEqual({ text, ...(title !== undefined && { title }) });
  });
});
