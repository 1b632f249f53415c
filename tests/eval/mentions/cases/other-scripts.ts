import { organisation, person, place, type CaseGroup } from './case-group';

export const RUSSIAN: readonly CaseGroup[] = [
  {
    topic: {
      entities: [
        { id: 'putin', name: 'Владимир Путин', aliases: ['Путин', 'Путина', 'Путину', 'Владимира Путина'] },
        { id: 'ukraine', name: 'Украина', type: 'place', aliases: ['Украины', 'Украине'] },
        { id: 'us', name: 'США', type: 'place' },
        { id: 'un', name: 'ООН', type: 'organisation' },
        { id: 'korolev', name: 'Сергей Королёв', aliases: ['Королёв'] },
        { id: 'korea', name: 'Корея', type: 'place', aliases: ['Корее'] },
        { id: 'peace', name: 'Мир', type: 'organisation' },
      ],
    },
    texts: [
      'Президент [Путин|putin] и [Владимир Путин|putin] на [Украине|ukraine]',
      'Без [Путина|putin], с Путиным, о Путине',
      'Путинизм и [Путин|putin]-2024',
      'Лидер [США|us], совет [ООН|un] и анти-путин',
      'Людмила Путина развелась.',
      'Академик [Королев|korolev], [Королёв|korolev] и [КОРОЛЁВ|korolev]',
      'Южная Корея и в Северной Корее',
      '«[Путин|putin]» – это [Украина|ukraine]?',
    ],
  },
];

export const TURKISH: readonly CaseGroup[] = [
  {
    topic: {
      entities: [
        person('Recep Tayyip Erdoğan', 'Erdoğan'),
        person('Kemal Kılıçdaroğlu', 'Kılıçdaroğlu'),
        place('İstanbul'),
        place('İzmir'),
        place('Türkiye'),
        place('Ağrı'),
        organisation('CHP'),
      ],
    },
    texts: [
      "[Erdoğan]'ın sözleri [İstanbul]'da ve [Türkiye]'nin gündeminde",
      '[CHP]’nin lideri [Kılıçdaroğlu]’na yanıt',
      '[ISTANBUL]’DA, [İSTANBUL]’DA, [Istanbul]',
      '[İZMİR] VE [IZMIR]',
      '[Kilicdaroglu], [KILIÇDAROĞLU]',
      'Bilal Erdoğan, [Recep Tayyip Erdoğan]’ın oğlu',
      '[Türkiye]-AB ilişkileri ve Cumhurbaşkanı [Erdoğan]',
      'İstanbullular Türkiyeli',
    ],
  },
];

export const CHINESE: readonly CaseGroup[] = [
  {
    topic: {
      entities: [
        person('习近平', '习主席'),
        person('李强'),
        place('中国'),
        place('美国'),
        place('北京'),
        organisation('北京大学', '北大'),
        organisation('华为'),
        organisation('NATO'),
      ],
    },
    texts: [
      '[习近平]在[北京]会见[美国]总统。',
      '[习主席]表示，[中国]愿意合作。',
      '[北京大学]在[北京]。',
      '“[华为]”（Huawei）在[美国]被禁。',
      '总理[李强]与[NATO]秘书长',
      '中、[美国]、俄三国',
    ],
  },
];

export const JAPANESE: readonly CaseGroup[] = [
  {
    topic: {
      entities: [
        person('岸田文雄', '岸田'),
        person('トランプ'),
        place('東京'),
        place('京都'),
        place('インド'),
        place('日本'),
        place('ロシア'),
        place('ジョージア'),
        organisation('トヨタ自動車', 'トヨタ'),
        organisation('ＮＡＴＯ'),
        organisation('ガス'),
      ],
    },
    texts: [
      '[岸田]首相は[東京]で[トランプ]前大統領と会談した。',
      'インドネシアではなく[インド]へ。',
      '[東京]都知事と[日本]政府',
      '[トヨタ]と[トヨタ自動車]の株価',
      '[ﾛｼｱ]と[ロシア]',
      '[NATO]と[ＮＡＴＯ]',
      'カスは[ガス]ではない。',
      'ジョージアン様式',
      '[岸田文雄]氏',
    ],
  },
];

export const KOREAN: readonly CaseGroup[] = [
  {
    topic: {
      entities: [
        person('윤석열'),
        person('푸틴'),
        place('서울'),
        place('미국'),
        organisation('삼성전자', '삼성'),
      ],
    },
    texts: [
      '[윤석열] 대통령은 [서울]에서 [미국]과 회담했다.',
      '[푸틴]의 전쟁, [푸틴]이라고 했다',
      '[삼성전자]는 [삼성]의 회사다.',
      '푸틴주의 반미국',
    ],
  },
];

export const ARABIC: readonly CaseGroup[] = [
  {
    topic: {
      entities: [
        person('محمد بن سلمان'),
        person('فلاديمير بوتين', 'بوتين'),
        place('السعودية'),
        place('مصر'),
        place('غزة'),
        organisation('حماس'),
      ],
    },
    texts: [
      'قال [بوتين] إن [السعودية] ومصر',
      'التقى [محمد بن سلمان] في [مصر].',
      'الحرب في [غزة]، وحماس ترفض',
      '[بــوتين] في [غزة]',
    ],
  },
];

export const HEBREW: readonly CaseGroup[] = [
  {
    topic: {
      entities: [person('בנימין נתניהו', 'נתניהו'), place('ישראל'), organisation('צה"ל'), place('עזה')],
    },
    texts: ['[נתניהו] אמר: [צה״ל] נכנס לעזה', '[ישראל]-[עזה]', 'ראש הממשלה [בנימין נתניהו]'],
  },
];

export const THAI: readonly CaseGroup[] = [
  {
    topic: { entities: [place('ไทย'), place('กรุงเทพ'), person('ทักษิณ')] },
    texts: ['ประเทศ[ไทย]', 'ใน[กรุงเทพ]วันนี้ [ทักษิณ]กลับ[ไทย]'],
  },
];
