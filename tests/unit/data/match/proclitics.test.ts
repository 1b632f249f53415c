import { describe, expect, it } from 'vitest';
import { mark, matcherOf, type Topic } from './read-marked';

const TOPIC: Topic = {
  entities: [
    { id: 'روسيا', type: 'place' },
    { id: 'مصر', type: 'place' },
    { id: 'الأمم المتحدة', type: 'organisation' },
    { id: 'اللجنة الأولمبية', type: 'organisation' },
    { id: 'حماس', type: 'organisation' },
    { id: 'فتح', type: 'organisation' },
    { id: 'عبد الفتاح السيسي', aliases: ['السيسي'] },
    { id: 'کرمان', type: 'place' },
    { id: 'ישראל', type: 'place' },
    { id: 'עזה', type: 'place' },
    { id: 'תל אביב', type: 'place' },
    { id: 'דונלד טראמפ', aliases: ['טראמפ'] },
    { id: 'אהוד ברק', aliases: ['ברק'] },
    { id: 'פנטגון', type: 'organisation' },
  ],
};

const TABLES: Readonly<Record<string, readonly string[]>> = {
  'a name behind Arabic "and", "in", "to", "as" is marked without them': [
    'بين [مصر] و[روسيا]',
    'اعترف ب[روسيا] وب[مصر]',
    'زيارة ل[مصر]، كما في ف[روسيا]',
    'قال [السيسي] و[السيسي]',
    'رسالة لـ[الأمم المتحدة]',
  ],
  'behind "to" the Arabic article loses a letter, and the word is marked whole': [
    'الأمين العام [للأمم المتحدة]',
    'و[للأمم المتحدة]',
    'رئيس [للجنة الأولمبية]',
    'قال [للسيسي]',
  ],
  'other words of the same letters are left alone': [
    'هتف الجمهور بحماس',
    'محاولة لفتح الباب',
    'القطر والمصري والروسية',
    'در بکرمان',
    'הברק נראה בברק',
    'הישראלי, ישראלים, הישראלית',
    'הטראמפ',
  ],
  'a name behind Hebrew "and", "in", "to", "from", "that" is marked without them': [
    'ב[ישראל], ל[ישראל], מ[ישראל], ו[ישראל], ש[ישראל], כש[ישראל], שב[ישראל], ומ[ישראל]',
    'ב[עזה] וב[תל אביב]',
    'ל[טראמפ] ו[טראמפ]',
    'ה[פנטגון] הודיע, ב[פנטגון]',
    'ב-[ישראל]',
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, texts) => {
  const matcher = matcherOf(TOPIC);
  it.each(texts)('%s', (text) => {
    expect(mark(matcher, text)).toBe(text);
  });
});
