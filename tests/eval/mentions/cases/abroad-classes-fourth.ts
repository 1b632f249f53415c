/** A fourth set: whatever bears the name of what the topic knows, in fifteen languages. */
import { organisation, person, place, work, type CaseGroup } from './case-group';

const each = (make: typeof place, names: string) => names.split(', ').map((name) => make(name));
/** Each also by the last word of the name. */
const people = (names: string) => names.split(', ').map((name) => person(name, ...name.split(' ').slice(-1)));

export const ABROAD_CLASSES_FOURTH: readonly CaseGroup[] = [
  {
    topic: {
      entities: [
        ...people('Édouard Philippe, Gabriel Attal'),
        ...each(organisation, 'Free, Carrefour'),
        organisation('TotalEnergies', 'Total'),
        ...each(place, 'Sens, Lens, Marseille, Toulouse, Reims'),
      ],
    },
    texts: [
      'Philippe Etchebest ouvre un restaurant à [Reims].',
      'Le prince Philippe fut inhumé à Windsor.',
      'Au total, douze personnes ont été blessées.',
      'Total : trois victoires et deux nuls',
      'En ce sens, la loi est claire.',
      'Le RC Lens reçoit Brest samedi.',
      'Carrefour des métiers : rendez-vous samedi au gymnase',
      'L’aéroport de Marseille-Provence a rouvert.',
      '[Attal] et [Philippe] se disputent le centre.',
      '[Lens] : un homme interpellé après une rixe',
    ],
  },
  {
    topic: {
      entities: [
        ...people('Stephan Weil, Jens Spahn, Markus Söder'),
        ...each(organisation, 'Bosch, Post, Grüne'),
        ...each(place, 'Bergen, Frankfurt, Bayern, Wien, Bonn'),
        work('Der Spiegel', 'Spiegel'),
      ],
    },
    texts: [
      'Weil am Rhein sperrt die Brücke.',
      'Hieronymus Bosch malte die Hölle.',
      'Bayern München verliert in Turin.',
      'Eintracht Frankfurt trennt sich vom Trainer.',
      'Frankfurt (Oder) bekommt ein Zukunftszentrum.',
      'Das Konzentrationslager Bergen-Belsen wurde 1945 befreit.',
      '[Weil] sagte in [Bonn], das reiche nicht.',
      'Wegen Nebels, weil der Pilot nichts sah, landete er in [Wien].',
      'Die Robert Bosch Stiftung fördert Schulen.',
      'Auf dem Spiegel klebte ein Zettel.',
    ],
  },
  {
    topic: {
      entities: [
        ...people('Pedro Sánchez, Pablo Iglesias, Isabel Díaz Ayuso'),
        ...each(organisation, 'Vox, Sumar, Banco Santander'),
        ...each(place, 'Santander, Rosario, Colón, Granada'),
      ],
    },
    texts: [
      'Enrique Iglesias llena el estadio de [Granada].',
      'El Racing de Santander asciende.',
      'Rosario Central venció a Newell’s.',
      'Rosario Flores presenta disco.',
      'La granada explotó en el mercado de [Rosario].',
      '[Sumar] propone bajar el alquiler.',
      'Raúl Sánchez, el fiscal, pidió prisión.',
      'El Hospital Colón suspende cirugías.',
      '[Ayuso] replica a [Sánchez]',
    ],
  },
  {
    topic: {
      entities: [
        ...people('António Costa, Fernando Haddad'),
        ...each(organisation, 'Livre, Globo'),
        ...each(place, 'Porto, Vitória, Recife, Natal, Setúbal'),
      ],
    },
    texts: [
      'Porto Alegre decreta calamidade.',
      'Porto Rico enfrenta apagão.',
      'A Costa Rica abriu a fronteira.',
      'O Vitória de Setúbal desceu de divisão.',
      'O Globo de Ouro vai para a série.',
      'Jesus nasceu no dia de Natal, lembra o padre de [Recife].',
      'Vitória da Conquista registra frio recorde.',
      '[Costa] reuniu-se com [Haddad] no [Porto].',
      'O mercado livre de energia cresce.',
    ],
  },
  {
    topic: {
      entities: [
        ...people('Giuseppe Conte, Enrico Letta, Aldo Moro'),
        ...each(organisation, 'Lega, Eni'),
        ...each(place, 'Pisa, Roma, Capua, Parma'),
      ],
    },
    texts: [
      'La Lega Pro sospende il campionato.',
      'Il conte Dracula torna al cinema.',
      'Il Pisa pareggia, il Parma vince.',
      'Rapine a [Roma], arrestato un uomo di [Capua].',
      'Letta la sentenza, l’imputato pianse.',
      'Il prosciutto di [Parma] vola negli Usa.',
      '«Non ci sto», tuona [Conte].',
    ],
  },
  {
    topic: {
      entities: [
        ...people('Rob Jetten, Mark Rutte, Gerrit Zalm'),
        ...each(organisation, 'Feyenoord, Philips'),
        ...each(place, 'Den Haag, Zwolle, Breda'),
      ],
    },
    texts: [
      'ADO Den Haag wint van NAC Breda.',
      'De zalm is op; [Zalm] lacht erom.',
      'Frits Philips werd honderd.',
      'Minister-president [Jetten] landt in [Den Haag].',
      'PEC Zwolle degradeert, [Zwolle] treurt.',
    ],
  },
  {
    topic: {
      entities: [
        person('Andrzej Duda', 'Duda', 'Dudy'),
        person('Karol Nawrocki', 'Nawrocki', 'Nawrockiego'),
        organisation('Orlen'),
        ...each(place, 'Poznań, Legia, Lech, Kielce'),
      ],
    },
    texts: [
      'Lech Poznań zremisował z Legią.',
      'Prezydent [Nawrocki] zawetował ustawę.',
      '[Kielce]: pożar składowiska, strażacy w akcji',
      'Aktor Jan Nawrocki skończył 80 lat.',
      'Lech Wałęsa przyjechał do Gdańska.',
    ],
  },
  {
    topic: {
      entities: [
        ...people('Ulf Kristersson, Mette Frederiksen, Jonas Støre'),
        ...each(place, 'Bergen, Malmö, Danmark, Göteborg'),
        ...each(organisation, 'Volvo, Centern'),
      ],
    },
    texts: [
      'Brann fra [Bergen] slo Rosenborg.',
      'Malmö FF vann derbyt i [Göteborg].',
      'IFK Göteborg värvar.',
      'Bergenfest åpner onsdag i [Bergen].',
      '[Centern] byter ledare.',
      'Astrid Frederiksen, 12, vandt konkurrencen.',
    ],
  },
  {
    topic: {
      entities: [
        ...people('Mansur Yavaş, Özgür Özel, Ali Koç'),
        ...each(place, 'Bursa, Konya, Van'),
        ...each(organisation, 'Fenerbahçe'),
      ],
    },
    texts: [
      'Van Gölü’nde su seviyesi düştü.',
      'Vincent van Gogh sergisi [Bursa]’da.',
      'Koç burcu bugün şanslı.',
      '[Fenerbahçe] Başkanı [Koç] istifa etti.',
      'Konyaspor deplasmanda kazandı.',
      'Bursa Uludağ Üniversitesi rektör seçti.',
    ],
  },
  {
    topic: {
      entities: [
        person('Сергей Лавров', 'Лавров', 'Лаврова'),
        person('Владимир Путин', 'Путин', 'Путина'),
        place('Киров', 'Кирове'),
        place('Пушкин', 'Пушкине'),
        place('Россия', 'России'),
        organisation('Динамо'),
      ],
    },
    texts: [
      'Александр Пушкин родился в Москве.',
      'Сергей Киров был убит в 1934 году.',
      'В [Пушкине] открыли парк.',
      'Динамо-машина вырабатывает ток.',
      'Банк «Россия» повысил ставки.',
      'Пресс-секретарь [Путина] прокомментировал слова [Лаврова].',
      'Единая Россия проведёт съезд.',
    ],
  },
  {
    topic: {
      entities: [
        person('محمد مرسي', 'مرسي'),
        person('حسن نصر الله', 'نصر الله'),
        ...each(place, 'مصر, سوريا, لبنان, طرابلس, الجزائر'),
        organisation('الأهلي'),
      ],
    },
    texts: [
      'مصر للطيران تلغي رحلاتها.',
      'غرقت سفينة قبالة جزيرة مالطا، و[الجزائر] تساعد.',
      'نفى [نصر الله] الخبر في [لبنان].',
      'بنك لبنان المركزي يحذر.',
      'جبل لبنان مغطى بالثلوج.',
    ],
  },
  {
    topic: {
      entities: [
        person('习近平'),
        person('李强'),
        ...each(place, '上海, 中国, 北京, 长春, 南非'),
        ...each(organisation, '苹果, 三星'),
      ],
    },
    texts: [
      '中国移动公布年报。',
      '上海证券交易所发布公告。',
      '北京现代销量下滑。',
      '苹果派的做法很简单。',
      '[中国]游客前往[南非]。',
      '青春期的孩子需要关心，长春花盛开。',
      '[北京]市政府发布通知。',
      '中国银行下调利率，[中国]央行未置评。',
    ],
  },
  {
    topic: {
      entities: [
        person('石破茂', '石破'),
        person('大谷翔平', '大谷'),
        person('菅義偉', '菅'),
        ...each(place, '東京, 中国, 日本, 千葉, 北京'),
        organisation('トヨタ自動車', 'トヨタ'),
      ],
    },
    texts: [
      '東京タワーがライトアップされた。',
      '日本海側で大雪の恐れ',
      '中国地方は雨が続く。',
      '日本酒の輸出が伸びる。',
      '千葉雄大さんが出演する。',
      '[大谷]が先発、[東京]で開幕戦',
      '東京ディズニーランドが値上げ',
      '[中国]外務省は[日本]に抗議した。',
      '菅直人元首相が引退した。',
      '[菅]元首相が入院',
    ],
  },
  {
    topic: {
      entities: [
        person('이재명'),
        ...each(place, '서울, 부산, 대전, 광주, 한국, 미국'),
        ...each(organisation, '삼성, 두산, 한화'),
      ],
    },
    texts: [
      '서울대공원에 벚꽃이 피었다.',
      '한국은행이 기준금리를 동결했다.',
      '2차 대전 당시의 폭탄이 발견됐다.',
      '[대전]에서 화재가 났다.',
      '부산대병원은 파업을 끝냈다.',
      '[한국]과 [미국]이 협상을 재개했다.',
      '삼성서울병원에 입원했다.',
      '[삼성]이 [두산]을 꺾었다.',
    ],
  },
];
