import { describe, expect, it } from 'vitest';
import { checkArticle } from '@/data/extract/read-article/check-article';
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
      'Cyrillic letters',
    ],
    ['Chinese', '中国国家主席习近平在北京会见俄罗斯总统普京。', 'Chinese'],
    ['Japanese', '市議会は木曜日に新しい港を開き、市長は四百の雇用が生まれると述べた。', 'Japanese'],
    ['Korean', '시의회는 목요일에 새 항구를 열었고 시장은 일자리가 생길 것이라고 말했다.', 'Korean'],
    [
      'Arabic',
      'افتتح مجلس المدينة الميناء الجديد يوم الخميس',
      'Backstory cannot read texts in Arabic letters yet, only English.',
    ],
    ['Persian', 'شورای شهر روز پنجشنبه بندر جدید را افتتاح کرد', 'Arabic letters'],
    ['Tamil', 'நகர சபை வியாழக்கிழமை புதிய துறைமுகத்தைத் திறந்தது', 'the language of this article'],
    ['Hebrew', 'מועצת העיר פתחה את הנמל החדש ביום חמישי', 'Hebrew'],
    [
      'Polish',
      'Rada miasta otworzyła w czwartek nowy port, a burmistrz powiedziała, że powstanie tam czterysta miejsc pracy dla mieszkańców.',
      'the language of this article',
    ],
    [
      'German with an English quotation',
      'Der Rat der Stadt hat am Donnerstag den neuen Hafen eröffnet, und die Bürgermeisterin sagte auf der Feier vor vielen Gästen: “We are open for business”, und alle lachten sehr.',
      'German',
    ],
    [
      'Dutch, which shares words with English',
      'De raad van de stad heeft donderdag de nieuwe haven geopend, en de burgemeester zei dat die over vier jaar werk geeft aan vierhonderd mensen in de stad en om de stad.',
      'Dutch',
    ],
    [
      'Finnish in capitals',
      'KAUPUNGINVALTUUSTO AVASI TORSTAINA UUDEN SATAMAN JA PORMESTARI SANOI ETTÄ SE TUO NELJÄSATAA TYÖPAIKKAA KAUPUNGIN ASUKKAILLE',
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
});

describe('what stands in place of an article is refused, with what to do', () => {
  it.each([
    [
      'a question about cookies',
      'We value your privacy\nWe and our 842 partners store and access information on a device, such as cookies, and process personal data for personalised advertising. You may click to consent to our processing as described above. You can change your preferences or withdraw your consent at any time. Accept all\nReject all',
      'It is a question about cookies',
    ],
    [
      'an offer to subscribe',
      'Harbour opens after eleven years\nThis article is for subscribers only. Already a subscriber? Log in. Subscribe now to continue reading, and cancel any time.',
      'It is an offer to subscribe',
    ],
    [
      'a question for robots',
      'Please verify you are human by completing the action below. We have detected unusual traffic from your network.',
      'whether you are a robot',
    ],
    [
      'a request for scripts',
      'Please enable JavaScript to view this page.',
      'another setting of the browser',
    ],
  ])('%s', (_, text, message) => expect(check(text)).toThrow(message));

  it.each([
    [
      'an article on cookies',
      'The regulator fined the company 50 million euros for placing cookies on devices without consent. Users must be able to reject cookies as easily as to accept them, it said. Personal data of 40 million people were processed. “We care about the privacy of our users and their consent,” a spokesman said.',
    ],
    ['an article with an offer below it', `${ENGLISH} ${ENGLISH}\nSubscribe to continue reading.`],
  ])('but not %s', (_, text) => expect(check(text)).not.toThrow());
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
    [
      'in English of a few words between names',
      'Anna Berg, Per Hansen, Maria Keller, Jo Doe and Kim Lee of Port Azure, Norland, met Ole Lund, Carl Brown and Ida Holm.',
    ],
    ['in capitals', ENGLISH.toUpperCase()],
    [
      'in headlines',
      'Harbour Opens In Port Azure As Mayor Berg Promises Four Hundred Jobs Before End Of Year',
    ],
    [
      'with a quotation in another language in each paragraph',
      `“Das ist gut für die Stadt und für uns alle hier”, said Jo Doe. ${ENGLISH}\n“Nous attendons de voir ce que la ville va faire de nous”, said Kim Lee. ${ENGLISH}`,
    ],
    [
      'in two languages, English last',
      `El consejo abrió el jueves el nuevo puerto de la ciudad, y la alcaldesa dijo que creará 400 empleos.\n${ENGLISH}`,
    ],
    [
      'in two languages, with a quotation in a third',
      `El consejo de la ciudad abrió el jueves el nuevo puerto, y la alcaldesa dijo que creará 400 empleos. Los pescadores del puerto viejo dijeron que esperarán y verán.\n${ENGLISH} “Nous attendons de voir ce que la ville va faire de nous”, said Kim Lee.`,
    ],
    [
      'in two scripts',
      `Городской совет открыл в четверг новый порт, и мэр сказала, что он создаст 400 рабочих мест.\n${ENGLISH}`,
    ],
    ['of a few words', 'Harbour opens'],
    [
      'full of names and figures',
      'Results: Berg 40, Doe 30, Lee 20 of 100 votes in the city of Port Azure, with all districts counted.',
    ],
  ])('%s', (_, text) => expect(check(text, '2024-05-17')).not.toThrow());
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
