import { organisation, person, place, work, type CaseGroup } from './case-group';

const GERMAN: CaseGroup = {
  topic: {
    entities: [
      person('Frank-Walter Steinmeier', 'Steinmeier'),
      person('Boris Pistorius', 'Pistorius'),
      person('Sahra Wagenknecht', 'Wagenknecht'),
      person('Björn Höcke', 'Höcke'),
      person('Karl Lauterbach', 'Lauterbach'),
      person('Hubert Aiwanger', 'Aiwanger'),
      place('Thüringen'),
      place('Köln'),
      place('Polen'),
      place('Ungarn'),
      place('Wien'),
      place('Nahost'),
      organisation('AfD'),
      organisation('CDU'),
      organisation('Bundeswehr'),
      organisation('Deutsche Bank'),
      organisation('Deutsche Bahn', 'Bahn'),
      organisation('Siemens'),
      work('Tagesschau'),
    ],
  },
  texts: [
    'Verteidigungsminister [Pistorius] besucht die [Bundeswehr] in [Polen].',
    'Bundespräsident [Frank-Walter Steinmeier] traf Vertreter aus [Ungarn].',
    'Die Kölner Polizei in [Köln]; der 1. FC Köln',
    '[AfD]-Politiker [Höcke], [CDU]-Mann Merz und die [AfD] in [Thüringen]',
    'Die Eisenbahn ist teuer. Die [Bahn] streikt.',
    'Gesundheitsminister [Lauterbach]: „Wir müssen handeln“',
    'Wiener Schnitzel in [Wien]',
    'Laut [Tagesschau] will [Wagenknecht] eine Partei gründen.',
    '[PISTORIUS] FORDERT MEHR GELD',
    'Anwältin Petra Höcke',
    'Die [Deutsche Bank] und eine deutsche Bank',
    'im [Nahost]-Konflikt',
    'Die [Siemens]-Aktie, [Siemens]’ Gewinn',
    '[Aiwanger] weist Vorwürfe zurück',
  ],
};

const FRENCH: CaseGroup = {
  topic: {
    entities: [
      person('Jordan Bardella', 'Bardella'),
      person('Jean-Luc Mélenchon', 'Mélenchon'),
      person('Gabriel Attal', 'Attal'),
      person('Charles de Gaulle', 'de Gaulle'),
      person('Rachida Dati', 'Dati'),
      place('Espagne'),
      place('Belgique', 'belge'),
      place('Lyon'),
      place('Marseille'),
      place('Seine'),
      place('Maroc'),
      organisation('Rassemblement national', 'RN'),
      organisation('La France insoumise', 'LFI'),
      organisation('Airbus'),
      organisation('SNCF'),
      work('Le Parisien'),
    ],
  },
  texts: [
    'L’[Espagne] et la [Belgique] ; une délégation [belge]',
    'D’après [Attal], l’Olympique de Marseille joue à [Marseille].',
    'Olympique lyonnais – [Lyon]',
    'Le général [de Gaulle] ; l’aéroport Charles-de-Gaulle',
    'La Seine-Saint-Denis et la [Seine]',
    '[MÉLENCHON] ET [BARDELLA] FACE À FACE',
    'Le [RN] de [Jordan Bardella] devance [LFI].',
    'Le parisien pressé. [Le Parisien] titre.',
    'À l’Élysée',
    '« [Attal] ment », dit [Dati].',
    'Qu’[Airbus] vende ; lorsqu’[Airbus] achète',
    'La mère de Gabriel Martin et M. [Attal]',
    'les trains de la [SNCF] ; l’ex-[SNCF]',
    'Jordan Veretout et [Jordan Bardella]',
  ],
};

const SPANISH: CaseGroup = {
  topic: {
    entities: [
      person('Isabel Díaz Ayuso', 'Ayuso'),
      person('Carles Puigdemont', 'Puigdemont'),
      person('Claudia Sheinbaum', 'Sheinbaum'),
      person('Nayib Bukele', 'Bukele'),
      person('Ángel Torres', 'Torres'),
      place('Cataluña', 'catalán'),
      place('Valencia'),
      place('Chile'),
      place('Argentina', 'argentino'),
      place('Ecuador'),
      organisation('Junts'),
      organisation('Congreso'),
      organisation('Banco de España'),
      work('ABC'),
      work('El Mundo'),
    ],
  },
  texts: [
    'El presidente de [Chile] y el de [Ecuador] se reunieron en [Argentina].',
    'Las torres cayeron. El ministro [Torres] no.',
    'Ferran Torres marcó.',
    '[PUIGDEMONT] VUELVE A [CATALUÑA]',
    'El Valencia CF juega en [Valencia].',
    '[Ayuso] acusa al [Congreso]; [Junts], no.',
    'Según [ABC], [Sheinbaum] gana.',
    'la crisis del peso [argentino] y el Gobierno [catalán]',
    '¿Y [Bukele]? «[Bukele] manda»',
    'el chile picante',
    'Argentinos Juniors',
    'el [Banco de España] y un banco de España',
  ],
};

const PORTUGUESE_ITALIAN: CaseGroup[] = [
  {
    topic: {
      entities: [
        person('Ciro Gomes', 'Ciro'),
        person('Geraldo Alckmin', 'Alckmin'),
        person('Luís Montenegro', 'Montenegro'),
        place('Montenegro'),
        place('Angola'),
        place('Lisboa'),
        place('Fortaleza'),
        organisation('Petrobras'),
        organisation('Câmara'),
      ],
      facts: [['Luís Montenegro', 'Lisboa']],
    },
    texts: [
      'O vice-presidente [Alckmin] visita [Angola].',
      'A fortaleza resistiu. Em [Fortaleza], choveu.',
      'A câmara gravou tudo. A [Câmara] aprovou.',
      '[PETROBRAS] SOBE',
      'Ciro Nogueira e [Ciro Gomes]',
      'à [Petrobras], da [Petrobras]',
    ],
  },
  {
    topic: {
      entities: [
        person('Silvio Berlusconi', 'Berlusconi'),
        person('Carlo Calenda', 'Calenda'),
        person('Pietro Grasso', 'Grasso'),
        place('Napoli'),
        place('Sicilia'),
        place('Francia'),
        place('Ancona'),
        organisation('Fiat'),
        organisation('Juventus', 'Juve'),
        organisation('Camera'),
        work('Il Fatto Quotidiano', 'Fatto'),
      ],
    },
    texts: [
      'L’ex premier [Berlusconi] in [Sicilia], poi dalla [Francia] a [Napoli]',
      'Marina Berlusconi, figlia di [Silvio Berlusconi]',
      'un fatto grave; il [Fatto] scrive',
      'La camera era buia. La [Camera] approva.',
      'l’olio grasso; il presidente [Grasso]',
      '[JUVE]-[NAPOLI] 2-1',
      'Nell’[Ancona] di ieri, all’[Ancona]',
    ],
  },
];

const SCRIPTS: CaseGroup[] = [
  {
    topic: {
      entities: [
        { id: 'lavrov', name: 'Сергей Лавров', aliases: ['Лавров', 'Лаврова'] },
        { id: 'eu', name: 'Евросоюз', type: 'organisation', aliases: ['ЕС'] },
        { id: 'kiev', name: 'Киев', type: 'place', aliases: ['Киеве', 'Киева'] },
        { id: 'korea', name: 'КНДР', type: 'place' },
      ],
    },
    texts: [
      'Глава МИД [Лавров|lavrov] в [Киеве|kiev]',
      '[ЕС|eu] и [КНДР|korea]: что дальше?',
      'киевский метрополитен',
      '«[Лавров|lavrov]: [Евросоюз|eu] ошибся»',
    ],
  },
  {
    topic: {
      entities: [
        { id: 'imamoglu', name: 'Ekrem İmamoğlu', aliases: ['İmamoğlu'] },
        { id: 'akp', name: 'AK Parti', type: 'organisation' },
        { id: 'diyarbakir', name: 'Diyarbakır', type: 'place' },
      ],
    },
    texts: [
      '[İmamoğlu|imamoglu]’nun [Diyarbakır|diyarbakir]’daki mitingi',
      '[IMAMOGLU|imamoglu] VE [AK PARTİ|akp]',
      '[Diyarbakır|diyarbakir]’a gitti',
    ],
  },
  {
    topic: {
      entities: [
        { id: 'nvidia', name: '英伟达', type: 'organisation' },
        { id: 'taiwan', name: '台湾', type: 'place' },
        { id: 'tsmc', name: '台积电', type: 'organisation' },
        { id: 'ishiba', name: '高市早苗', aliases: ['高市'] },
        { id: 'hokkaido', name: '北海道', type: 'place' },
        { id: 'apple', name: 'アップル', type: 'organisation' },
        { id: 'jeju', name: '제주도', type: 'place', aliases: ['제주'] },
      ],
    },
    texts: [
      '[英伟达|nvidia]与[台积电|tsmc]在[台湾|taiwan]',
      '[高市|ishiba]氏は[北海道|hokkaido]へ。',
      '[アップル|apple]の新製品、パイナップル',
      '[제주|jeju]에서 열린, [제주도|jeju]는',
    ],
  },
  {
    topic: {
      entities: [
        { id: 'cairo', name: 'القاهرة', type: 'place' },
        { id: 'sisi', name: 'عبد الفتاح السيسي', aliases: ['السيسي'] },
        { id: 'haifa', name: 'חיפה', type: 'place' },
      ],
    },
    texts: ['الرئيس [السيسي|sisi] في [القاهرة|cairo]', 'תל אביב וחיפה', '[חיפה|haifa], ישראל'],
  },
];

export const MORE_LANGUAGES: readonly CaseGroup[] = [
  GERMAN, FRENCH, SPANISH, ...PORTUGUESE_ITALIAN, ...SCRIPTS,
]; // prettier-ignore
