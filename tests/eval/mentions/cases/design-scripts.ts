/** Traps of other scripts, and of Turkish. */
import { organisation, person, place, type CaseGroup } from './case-group';

export const DESIGN_SCRIPTS: readonly CaseGroup[] = [
  {
    topic: {
      entities: [
        person('Владимир Путин', 'Путин'),
        person('Александр Лукашенко', 'Лукашенко'),
        person('Владимир Зеленский', 'Зеленский'),
        place('Россия'),
        place('Киев'),
        organisation('Кремль'),
        organisation('Мир'),
        organisation('ЕС'),
        organisation('США'),
      ],
    },
    texts: [
      '[Путин] и [Лукашенко] в [Киев]',
      'Людмила Путина; путинский; [ПУТИН]: мы победим',
      'Мир во всём мире. Карта «[Мир]»',
      '[Россия]–[США]: переговоры; [ЕС] против',
      'президент [Владимир Путин], про-[Путин]',
      'Андрей Зеленский; [Зеленский] сказал',
    ],
  },
  {
    topic: {
      entities: [
        person('Recep Tayyip Erdoğan', 'Erdoğan'),
        person('Ekrem İmamoğlu', 'İmamoğlu'),
        place('Türkiye'),
        place('İstanbul'),
        place('Isparta'),
        place('Ordu'),
        organisation('AKP'),
      ],
    },
    texts: [
      '[Erdoğan]’ın konuşması [İstanbul]’da; [Türkiye]’nin',
      '[ISTANBUL], [Istanbul], [İSTANBUL]; [ISPARTA]',
      '[AKP]’li vekil; Cumhurbaşkanı [Erdoğan]',
      'Türk ordu mensupları [Ordu]’da',
      'Emine Erdoğan; [Recep Tayyip Erdoğan]; [Imamoglu]',
    ],
  },
  {
    topic: {
      entities: [
        person('习近平'),
        person('普京'),
        place('中国'),
        place('美国'),
        place('北京'),
        place('日本'),
        place('東京'),
        place('京都'),
        person('岸田文雄', '岸田'),
        organisation('北京大学'),
        organisation('日本銀行'),
        organisation('トヨタ'),
      ],
    },
    texts: [
      '[习近平]和[普京]在[北京]会谈。',
      '[北京大学]在[北京]；[中国]的[美国]大使',
      '[岸田]首相は[東京]で[美国]',
      '[日本銀行]は[日本]の中央銀行。[トヨタ]、[ﾄﾖﾀ]',
      '[東京]都の知事',
      '据[中国]外交部：[习近平]将访问[美国]',
    ],
  },
  {
    topic: {
      entities: [
        person('윤석열'),
        place('한국'),
        place('서울'),
        place('ประเทศไทย', 'ไทย'),
        person('เศรษฐา ทวีสิน', 'เศรษฐา'),
        place('กรุงเทพ'),
        person('Κυριάκος Μητσοτάκης', 'Μητσοτάκης'),
        place('Ελλάδα'),
        place('Κύπρος'),
        organisation('ΕΕ'),
      ],
    },
    texts: [
      '[윤석열] 대통령은 [서울]에서',
      '[윤석열]은 [한국]의 대통령',
      'นายกฯ[เศรษฐา]เดินทางถึง[กรุงเทพ]',
      '[เศรษฐา ทวีสิน]กล่าวว่า[ประเทศไทย]',
      'Ο [Κυριάκος Μητσοτάκης] στην [Ελλαδα]· [ΚΥΠΡΟΣ]',
      'Ο [Μητσοτάκης] και η [ΕΕ], [ΜΗΤΣΟΤΑΚΗΣ]: «Όχι»',
    ],
  },
  {
    topic: {
      entities: [
        person('محمود عباس', 'عباس'),
        person('بنيامين نتنياهو', 'نتنياهو'),
        place('إسرائيل'),
        place('غزة'),
        place('مصر'),
        organisation('حماس'),
        person('בנימין נתניהו', 'נתניהו'),
        place('ישראל'),
        place('עזה'),
        organisation('חמאס'),
        organisation('צה״ל', 'צה"ל'),
      ],
    },
    texts: [
      'قال [نتنياهو] إن [إسرائيل] لن تنسحب من [غزة].',
      '[محمود عباس] في [مصر]، [حماس] ترفض',
      'سارة نتنياهو؛ [بنيامين نتنياهو]',
      '[נתניהו]: [ישראל] תישאר ב-[עזה]',
      '[צה״ל] ו-[חמאס]; [צה"ל] הודיע',
      'שרה נתניהו עם [בנימין נתניהו]',
    ],
  },
];
