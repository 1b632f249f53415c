import { describe, expect, it } from 'vitest';
import { loadNameModel } from '@/data/cli/name-model-file';
import { tagger } from '@/data/extract/parts-of-speech';
import { readSentences } from '@/data/extract/sentences';
import { findTimes } from '@/data/extract/times/find-times';

const tag = tagger(loadNameModel());

/** A Thursday. */
const PUBLISHED = '2024-05-16';

function read(text: string, published?: string): string[] {
  const sentences = readSentences(text).map((sentence) => ({ ...sentence, tags: tag(sentence.tokens) }));
  return findTimes(text, sentences, published).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );
}

describe('dates that say it all', () => {
  it.each([
    ['They met on May 16, 2024.', 'May 16, 2024 = 2024-05-16'],
    ['They met on Thursday, 16 May 2024.', 'Thursday, 16 May 2024 = 2024-05-16'],
    ['The law of 1st of March 1999 stands.', '1st of March 1999 = 1999-03-01'],
    ['LONDON 1996-08-22', '1996-08-22 = 1996-08-22'],
    ['It began in February 2023.', 'February 2023 = 2023-02'],
    ['It began in late Sept. 2019.', 'late Sept. 2019 = 2019-09'],
    ['It was founded in 1949.', '1949 = 1949'],
    ['The 2016 elections were close.', '2016 = 2016'],
    ['By mid-2030 it will be gone.', 'mid-2030 = 2030'],
    ['By end-2030 it will be gone.', 'end-2030 = 2030'],
    ['It was filed on 11/02/1989.', '11/02/1989 = 1989-11-02'],
    ['It was filed on 25/10/89.', '25/10/89 = 1989-10-25'],
    ['It was filed on 25.10.1989.', '25.10.1989 = 1989-10-25'],
    ['The Sept. 11, 2001, attacks changed it.', 'Sept. 11, 2001 = 2001-09-11'],
    ['A storm in the summer of 2012 hit it.', 'the summer of 2012 = 2012'],
  ])('%s', (text, expected) => {
    expect(read(text, PUBLISHED)).toEqual([expected]);
    expect(read(text)).toEqual([expected]);
  });

  it('ranges have two ends', () => {
    expect(read('The talks of May 16-18, 2023 failed.', PUBLISHED)).toEqual([
      'May 16 = 2023-05-16',
      '18, 2023 = 2023-05-18',
    ]);
    expect(read('He ruled 1999-2008.', PUBLISHED)).toEqual(['1999 = 1999', '2008 = 2008']);
    expect(read('Between May and June 2023 it rose.', PUBLISHED)).toEqual([
      'May = 2023-05',
      'June 2023 = 2023-06',
    ]);
  });
});

describe('dates counted from the day of publication', () => {
  it.each([
    ['Putin arrived on Thursday.', 'Thursday = 2024-05-16'],
    ['Putin arrived on Friday.', 'Friday = 2024-05-10'],
    ['Putin will leave on Friday.', 'Friday = 2024-05-17'],
    ['The minister said she would leave on Monday.', 'Monday = 2024-05-20'],
    ['The vote is to be held on Tuesday.', 'Tuesday = 2024-05-21'],
    ['He was arrested last Wednesday night.', 'last Wednesday night = 2024-05-15'],
    ['Talks were held yesterday.', 'yesterday = 2024-05-15'],
    ['The court ruled today that it may go on.', 'today = 2024-05-16'],
    ['It opens tomorrow.', 'tomorrow = 2024-05-17'],
    ['The plan, offered last year, was praised.', 'last year = 2023'],
    ['It fell earlier this month.', 'earlier this month = 2024-05'],
    ['It will rise next month.', 'next month = 2024-06'],
    ['He died two years ago.', 'two years ago = 2022'],
    ['They left three months ago.', 'three months ago = 2024-02'],
    ['It happened five days ago.', 'five days ago = 2024-05-11'],
    ['The offensive began last fall.', 'last fall = 2023'],
    ['The first battle was fought in February.', 'February = 2024-02'],
    ['It was signed in December.', 'December = 2023-12'],
    ['They will meet again in July.', 'July = 2024-07'],
    ['She was born on March 3.', 'March 3 = 2024-03-03'],
    ['They will vote on Nov. 5.', 'Nov. 5 = 2024-11-05'],
    ['They met on Christmas Day.', 'Christmas Day = 2023-12-25'],
    ['They lost power in May last year.', 'May last year = 2023-05'],
    ['He was arrested on July 3 last year.', 'July 3 last year = 2023-07-03'],
    ['The probe was opened last August.', 'last August = 2023-08'],
    ['VOA says it falls on June first.', 'June first = 2024-06-01'],
    ['The inquiry will report in the autumn.', 'the autumn = 2024'],
  ])('%s', (text, expected) => {
    expect(read(text, PUBLISHED)).toEqual([expected]);
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['The ceremony had been postponed until Monday.', 'Monday = 2024-05-20'],
    ['The rebels gave the government until Sunday to free them.', 'Sunday = 2024-05-19'],
    ['It expected inflation to fall by December.', 'December = 2024-12'],
    ['The hearing is on Tuesday.', 'Tuesday = 2024-05-21'],
    ['Parliament meets on Tuesday to elect a speaker.', 'Tuesday = 2024-05-21'],
    ['Campaigning for the June 8 election was suspended.', 'June 8 = 2024-06-08'],
    ['The government fell because of his vow on Monday.', 'Monday = 2024-05-13'],
    ['Police found the van, stolen on Saturday, and will search it.', 'Saturday = 2024-05-11'],
    ['They failed to appear on Monday.', 'Monday = 2024-05-13'],
    ['She, a candidate in the Nov. 5 election, said she would win.', 'Nov. 5 = 2024-11-05'],
    ['He had opposed the March 3 ruling.', 'March 3 = 2024-03-03'],
    ['November marked the beginning of the season.', 'November = 2023-11'],
    ['“This attack today is meant to frighten us,” he said.', 'today = 2024-05-16'],
  ])('past or coming by the verb that governs it: %s', (text, expected) => {
    expect(read(text, PUBLISHED)).toEqual([expected]);
  });

  it('each by the verb of its own clause', () => {
    expect(read('The king, who had surgery on Monday, is to leave hospital on Saturday.', PUBLISHED)).toEqual(
      ['Monday = 2024-05-13', 'Saturday = 2024-05-18'],
    );
  });

  it('and from a date told before', () => {
    expect(read('He was elected in 1999 and resigned the same year.', PUBLISHED)).toEqual([
      '1999 = 1999',
      'the same year = 1999',
    ]);
    expect(read('They married in 1920 and parted two years later.', PUBLISHED)).toEqual([
      '1920 = 1920',
      'two years later = 1922',
    ]);
    expect(read('He was held on November 3, 2011. On December 5 he was freed.', PUBLISHED)).toEqual([
      'November 3, 2011 = 2011-11-03',
      'December 5 = 2011-12-05',
    ]);
    expect(read('The firm, founded in 1923, paid a dividend on April 4.', PUBLISHED)).toEqual([
      '1923 = 1923',
      'April 4 = 2024-04-04',
    ]);
    expect(read('In 2013 he was called up on July 6.', PUBLISHED)).toEqual([
      '2013 = 2013',
      'July 6 = 2013-07-06',
    ]);
  });
});

describe('what is no date', () => {
  it.each([
    'They may first ask, then march second.',
    'They may march again, and the sun shone.',
    'It lasted three years and cost $2000.',
    'It has grown over the past year, as in past years.',
    'More than 2000 soldiers died; 1500 people fled.',
    'It is now what it is.',
    'The youth of today reads less.',
    'Today, most people live in towns.',
    'The method is still in use today.',
    'It helped create one of the hottest trends today.',
    'They fought for a lot of stuff today.',
    'The headset has a resolution of 1800 x 1920 per eye.',
    'Few were killed since 9/11.',
    'In the 1990s and the 1930’s things were worse.',
    'It fell last week and over the weekend.',
    'They meet every Monday.',
    'The meeting comes ten days before the Hajj.',
    'The flight left at 1900 GMT, 12:30 local time.',
    'Prime Minister May said no.',
    'This august body will decide.',
  ])('%s', (text) => {
    expect(read(text, PUBLISHED)).toEqual([]);
  });
});
