import { cases } from './marked-cases';
import { organisation, person, place } from './topic-things';

cases(
  'takes the leftmost, and of those the longest',
  [
    person('Vladimir Putin', 'Putin'),
    place('Russia'),
    organisation('New York Times'),
    place('New York'),
    place('York'),
  ],
  [
    '[Vladimir Putin] of [Russia]',
    'the [New York Times] in [New York], not in [York]',
    '[New York] [New York Times]',
    'Vladimir [Putin], [Putin]',
  ].slice(0, 3),
);

cases('never crosses the end of a block', [person('Vladimir Putin')], ['said Vladimir\nPutin said']);

cases(
  'takes whole words',
  [
    person('Vladimir Putin', 'Putin'),
    place('Russia'),
    place('China'),
    organisation('Group of Seven', 'G7'),
    organisation('Nato'),
  ],
  [
    'Putinism and Rasputin, but [Putin]',
    'pro-[Putin], [Russia]-[China] ties, post-[Putin] [Russia]',
    '[Russia]–[China]—[Russia]',
    'Putin_2024, _Putin, Putin2, 2Putin',
    'the [G7], not G77, G7s or G-7',
    '[Russia]/[China], ([Russia]), “[Russia]”, [Russia]…',
    'Russias, Putins',
    '[Russia]!“[China]”',
    '[Nato]-led',
  ],
);

cases(
  'ends a word at an elision',
  [
    place('Ukraine'),
    person('Recep Tayyip Erdogan', 'Erdogan'),
    place('Italia'),
    person('Brian Brien', 'Brien'),
    person('Angelo'),
  ],
  [
    "l'[Ukraine] et d’[Erdogan], qu'[Erdogan]",
    "L'[Ukraine] attend. D’[Erdogan], rien.",
    "dell'[Italia], all’[Italia], un'[Italia]",
    "O'Brien and Beverly D'Angelo",
    "aujourd'[Ukraine]".replace('[Ukraine]', 'Ukraine'),
  ],
);

cases(
  'leaves a possessive outside',
  [
    person('Vladimir Putin', 'Putin'),
    place('Israel'),
    organisation("McDonald's"),
    place('Athens'),
    person('Bush'),
    organisation('F-16'),
  ],
  [
    "[Putin]'s, [Israel]’s, [Athens]' and [Athens]’ walls",
    "[McDonald's] and [McDonald’s], [McDonald's]'s",
    'the Bushes, F-16s, the [F-16]',
    "'[Putin]', '[Putin]'s'",
    "[Israel]'ll, [Israel]'d",
    "THE [ISRAEL]'S",
  ],
);

cases(
  'matches scripts without spaces by characters',
  [
    person('习近平'),
    place('北京'),
    place('ロシア'),
    place('インド'),
    place('タイ'),
    person('푸틴'),
    place('서울'),
    place('ไทย'),
    person('𠮷田'),
  ],
  [
    '[习近平]在[北京]说，[北京]市',
    '[ロシア]の[インド]洋',
    'インドネシアとタイトル',
    '[푸틴]은 [서울]에서, [푸틴]과 [서울]로, [푸틴] 대통령',
    '푸틴주의자 반푸틴',
    'ประเทศ[ไทย]มี',
    '[𠮷田]さん',
  ],
);

cases(
  'finds nothing in addresses, handles and names of files',
  [
    person('Vladimir Putin', 'Putin'),
    place('Paris'),
    place('Russia'),
    place('Ukraine'),
    organisation('Booking.com'),
    organisation('Amazon'),
    { id: 'Node.js', type: 'work' },
  ],
  [
    'https://example.com/Putin and http://Putin.ru/x, www.Putin.ru',
    'Putin.com, kremlin.ru/Putin, Putin.ru/a?b=Putin',
    'Putin@kremlin.ru, a@Paris.org, mailto:Putin@x.ru',
    '@Putin said, @Putin_ru, .@Putin',
    'Putin.pdf, speech-Putin.docx, 2024-Paris.jpg',
    'C:\\Users\\Putin, /home/Putin/x, /world/Russia',
    '(see www.example.com/Russia), [Russia]',
    'Amazon.com rose, [Booking.com] rose, [Node.js] too',
    '[Russia]/[Ukraine], [Paris].',
    'to [Paris].It was late',
    '#[Ukraine]',
    'example.com/?q=Paris&x=Russia',
    '[Russia]: [Paris]; [Ukraine]',
  ],
);

cases(
  'ignores what does not matter',
  [
    person('Recep Tayyip Erdoğan', 'Erdoğan'),
    place('Łódź'),
    place('İzmir'),
    person('Королёв'),
    person('Weiß'),
    place('New York'),
    person("O'Neill"),
    organisation('Rolls-Royce'),
    place('Äthiopien'),
    person('Søren'),
    place('カナダ'),
    person('ガス'),
    place('Ísland'),
  ],
  [
    '[Erdogan], [Erdoğan], [Erdog\u0306an]',
    '[Lodz], [Łódź], [ŁÓDŹ]',
    '[Izmir], [İzmir], [İZMIR], [I\u0307zmir]',
    '[Королев], [Королёв], [Короле\u0308в]',
    '[Weiss], [Weiß], [WEISS]',
    '[New York], [New\u00a0York], [New  York], [New\u2009York]',
    "[O'Neill], [O’Neill], [Oʼneill]",
    '[Rolls-Royce], [Rolls‐Royce], [Rolls‑Royce], but not Rolls–Royce or Rolls Royce',
    '[Er\u00addo\u200bgan], [Erdo\u2060ğan]',
    '[Ｅｒｄｏｇａｎ], [𝐄𝐫𝐝𝐨𝐠𝐚𝐧]',
    '[Athiopien], not Aethiopien',
    '[Soren], [Søren]',
    '[ｶﾅﾀﾞ]と[カナタ\u3099]',
    'カス',
    '[Island], [I\u0301sland]',
  ],
);

cases(
  'heeds the case of letters where it tells',
  [
    organisation('YouTube'),
    person('Vladimir Putin', 'Putin'),
    place('United States', 'US', 'U.S.'),
    organisation('World Health Organization', 'WHO'),
    organisation('eBay'),
    person('Xi Jinping', 'Xi='),
    organisation('de Volkskrant'),
    organisation('USAID'),
    organisation('UNESCO'),
    { id: 'summit', name: 'climate summit' },
  ],
  [
    '[YouTube], [Youtube], [YOUTUBE], not youtube',
    '[Putin], [PUTIN], not putin',
    'tell us, the [US], not Us',
    'the [U.S.] and U.s.',
    'who, Who, [WHO]',
    '[eBay], [EBay], [EBAY], [ebay]',
    '[Xi] said, XI, xi',
    '[De Volkskrant], [de Volkskrant]',
    'Usaid, [USAID]',
    '[Unesco], [UNESCO]',
    'a [climate summit], a [Climate Summit], the [CLIMATE SUMMIT]',
  ],
);

cases(
  'reads acronyms in a block of capitals only where they are no word',
  [
    place('United States', 'US', 'U.S.', 'EE.UU.'),
    organisation('World Health Organization', 'WHO'),
    organisation('North Atlantic Treaty Organization', 'NATO'),
    organisation('European Union', 'EU'),
    organisation('United Nations', 'UN', 'ONU'),
    person('Vladimir Putin', 'Putin'),
  ],
  [
    'WHO SAYS US MUST LEAVE',
    '[NATO] CHIEF WARNS [PUTIN]',
    '[EU] AND [UN] LEADERS TO MEET',
    'UN HOMBRE MUERE EN LA CALLE',
    '[US]',
    'NOT US',
    '[ONU] ALERTA DE LA GUERRA',
    'TALKS WITH [U.S.] FAIL',
  ],
);

cases(
  'does without the points of vowels of Arabic and Hebrew, but not without the vowel signs of others',
  [person('جوزيف عون', 'عون'), place('איראן'), person('नरेंद्र मोदी', 'मोदी'), place('ガーナ')],
  ['وصل [جُوزيف عَون] أمس', 'ذكر [عَوْن]', '[אִירָאן] איימה', '[मोदी] ने, मोद ने', '[ガーナ]とカーナ'],
);
