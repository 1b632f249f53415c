/** Words that begin sentences, titles, credits and letters joined to a name, in other languages than English. */
import { organisation, person, place, work, type CaseGroup } from './case-group';

const POLISH: CaseGroup = {
  topic: {
    entities: [
      person('Szymon Hołownia', 'Hołownia'),
      person('Adam Bodnar', 'Bodnar'),
      person('Andrzej Duda', 'Duda', 'Dudy', 'Dudą'),
      place('Hel'),
      place('Łódź'),
      place('Kraków'),
      organisation('Biedronka'),
      organisation('Solidarność'),
      work('Fakt'),
    ],
  },
  texts: [
    'Biedronka usiadła na liściu. Sieć [Biedronka] obniża ceny.',
    'Fakt ten potwierdził rzecznik. „[Fakt]” napisał o tym pierwszy.',
    'Marszałek [Hołownia] odwołał posiedzenie.',
    'Minister sprawiedliwości [Adam Bodnar] i Piotr Bodnar',
    'Solidarność z powodzianami trwa.',
    'Kancelaria [Dudy] odpowiada: [Duda] nie podpisze.',
    'Mieszkanka Łodzi',
  ],
};

const CZECH: CaseGroup = {
  topic: {
    entities: [
      person('Petr Pavel', 'Pavel'),
      person('Vít Rakušan', 'Rakušan'),
      person('Markéta Pekarová Adamová', 'Pekarová Adamová'),
      person('Alena Schillerová', 'Schillerová'),
      place('Brno'),
      place('Ústí'),
      organisation('Piráti'),
      organisation('Stačilo'),
      work('Právo'),
    ],
  },
  texts: [
    'Ministr vnitra [Rakušan] odvolal šéfa policie.',
    'Prezident [Pavel] podepsal zákon v Brně; Pavel Novák ne.',
    'Právo na vzdělání má každý, píše [Právo].',
    'Piráti přepadli loď u Somálska.',
    'Exministryně [Schillerová] kritizuje vládu.',
  ],
};

const RUSSIAN: CaseGroup = {
  topic: {
    entities: [
      { id: 'lavrov', name: 'Сергей Лавров', aliases: ['Лавров', 'Лаврова', 'Лавровым'] },
      { id: 'volkov', name: 'Леонид Волков', aliases: ['Волков', 'Волкова'] },
      { id: 'duma', name: 'Государственная дума', type: 'organisation', aliases: ['Дума', 'Думы'] },
      { id: 'moscow', name: 'Москва', type: 'place', aliases: ['Москвы', 'Москве'] },
      { id: 'znamya', name: 'Знамя', type: 'work' },
      { id: 'zarya', name: 'Заря', type: 'organisation' },
      { id: 'yandex', name: 'Яндекс', type: 'organisation' },
    ],
  },
  texts: [
    'Глава МИД [Лавров|lavrov] прибыл в Китай.',
    'Волков отстреливают с вертолётов. Оппозиционер [Волков|volkov] заявил об угрозах.',
    'Заря занималась над рекой.',
    'Знамя подняли над рейхстагом, пишет журнал «[Знамя|znamya]».',
    'Депутат Иван Лавров и министр [Лавров|lavrov]',
    '[Дума|duma] приняла закон. Жители [Москвы|moscow] недовольны.',
    'Компания «[Яндекс|yandex]» и её акции',
  ],
};

const UKRAINIAN: CaseGroup = {
  topic: {
    entities: [
      person('Андрій Єрмак', 'Єрмак', 'Єрмака'),
      person('Руслан Стефанчук', 'Стефанчук'),
      person('Кирило Буданов', 'Буданов'),
      place('Харків', 'Харкова'),
      organisation('Голос'),
      organisation('Свобода'),
    ],
  },
  texts: [
    'Голос дитини почули рятувальники; партія «[Голос]» проти.',
    'Спікер [Стефанчук] закрив засідання.',
    'Свобода слова під загрозою.',
    'Мешканці [Харкова] без світла. [Харків] тримається.',
    'Очільник розвідки [Буданов] спростував чутки.',
  ],
};

const TURKISH: CaseGroup = {
  topic: {
    entities: [
      person('Ekrem İmamoğlu', 'İmamoğlu'),
      person('Özgür Özel', 'Özel'),
      person('Meral Akşener', 'Akşener'),
      person('Mehmet Şimşek', 'Şimşek'),
      place('Ordu'),
      place('İzmir'),
      organisation('Deva'),
      work('Sabah'),
    ],
  },
  texts: [
    'Özel bir gün yaşandı. CHP lideri [Özel] açıkladı.',
    "Ordu sınırda bekliyor. [Ordu]'da sel oldu.",
    'Sabah saatlerinde trafik yoğundu, [Sabah] gazetesi yazdı.',
    "Bakan [Şimşek] [İzmir]'de konuştu.",
    "İstanbullular [İmamoğlu]'na oy verdi.",
    'Şimşek çaktı, ev yandı.',
  ],
};

const ARABIC: CaseGroup = {
  topic: {
    entities: [
      { id: 'russia', name: 'روسيا', type: 'place' },
      { id: 'lebanon', name: 'لبنان', type: 'place' },
      { id: 'saudi', name: 'السعودية', type: 'place' },
      { id: 'egypt', name: 'مصر', type: 'place' },
      { id: 'macron', name: 'إيمانويل ماكرون', aliases: ['ماكرون'] },
      { id: 'hamas', name: 'حماس', type: 'organisation' },
      { id: 'sisi', name: 'عبد الفتاح السيسي', aliases: ['السيسي'] },
    ],
  },
  texts: [
    'اتفقت [مصر|egypt] و[لبنان|lebanon] على زيادة الصادرات.',
    'وقال [ماكرون|macron] إن بلاده لن تعترف ب[روسيا|russia] شريكا.',
    'هتف الجمهور بحماس كبير.',
    'لقاء بين [السيسي|sisi] و[ماكرون|macron] في باريس',
    'زار وفد من [حماس|hamas] [السعودية|saudi] أمس.',
    'وصل الوزير المصري إلى موسكو.',
  ],
};

const HEBREW: CaseGroup = {
  topic: {
    entities: [
      { id: 'israel', name: 'ישראל', type: 'place' },
      { id: 'gaza', name: 'עזה', type: 'place' },
      { id: 'netanyahu', name: 'בנימין נתניהו', aliases: ['נתניהו'] },
      { id: 'bennett', name: 'נפתלי בנט', aliases: ['בנט'] },
      { id: 'egypt', name: 'מצרים', type: 'place' },
    ],
  },
  texts: [
    'ראש הממשלה [נתניהו|netanyahu] נחת ב[ישראל|israel].',
    'המשא ומתן בין [ישראל|israel] ל[מצרים|egypt] נמשך.',
    'תקיפה ב[עזה|gaza]; הישראלי שוחרר.',
    '[בנט|bennett] ו[נתניהו|netanyahu] נפגשו.',
  ],
};

export const ABROAD_WORDS_EAST: readonly CaseGroup[] = [
  POLISH,
  CZECH,
  RUSSIAN,
  UKRAINIAN,
  TURKISH,
  ARABIC,
  HEBREW,
];
