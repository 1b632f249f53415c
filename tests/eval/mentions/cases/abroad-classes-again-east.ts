/** The same classes once more, written after the rules that the first set led to: from Stockholm to Seoul. */
import { organisation, person, place, work, type CaseGroup } from './case-group';

const each = (make: typeof place, names: string) => names.split(', ').map((name) => make(name));
/** Each also by the last word of the name. */
const people = (names: string) => names.split(', ').map((name) => person(name, ...name.split(' ').slice(-1)));

const POLISH: CaseGroup = {
  topic: {
    entities: [
      person('Radosław Sikorski', 'Sikorski', 'Sikorskiego'),
      person('Sławomir Mentzen', 'Mentzen'),
      person('Mateusz Morawiecki', 'Morawiecki', 'Morawieckiego'),
      ...each(organisation, 'Razem, Konfederacja, Orlen'),
      place('Korea', 'Korei'),
      ...each(place, 'Zamość, Koło'),
      work('Fakt'),
    ],
  },
  texts: [
    'Razem damy radę, przekonywał burmistrz.',
    '[Razem] zagłosuje przeciw, zapowiada [Mentzen].',
    'Koło ratunkowe nie pomogło turyście.',
    'Korea Północna wystrzeliła rakietę.',
    'Ambasador Korei Południowej spotkał się z ministrem.',
    'Generał Władysław Sikorski zginął w Gibraltarze.',
    '[Orlen] obniżył ceny paliw.',
    'Szef MSZ [Sikorski] leci do Kijowa, a premier chwali [Sikorskiego].',
  ],
};

const CZECH: CaseGroup = {
  topic: {
    entities: [
      person('Vít Rakušan', 'Rakušan', 'Rakušana'),
      person('Jan Lipavský', 'Lipavský'),
      ...each(organisation, 'Svoboda, Piráti'),
      ...each(place, 'Hora, Korea, Vimperk'),
      work('Právo'),
    ],
  },
  texts: [
    'Svoboda slova je základ demokracie.',
    'Piráti silnic přibývají, varuje policie.',
    '[Piráti] odmítli rozpočet.',
    'Severní Korea odpálila raketu.',
    'Opozice žádá odchod [Rakušana].',
    'Herec Tomáš Lipavský slaví padesátiny.',
    '„Nesouhlasím,“ řekl [Lipavský] novinářům.',
  ],
};

const SCANDINAVIAN: CaseGroup[] = [
  {
    topic: {
      entities: [
        ...people('Nooshi Dadgostar, Annie Lööf, Johan Pehrson'),
        ...each(organisation, 'Moderaterna, Posten'),
        ...each(place, 'Mora, Korea, Vara'),
      ],
    },
    texts: [
      'Vara sig själv är inte lätt.',
      'Olyckan i [Vara] krävde två liv.',
      'Nordkorea testar ny robot.',
      'Eva Pehrson vann loppet i [Mora].',
      '[Moderaterna] lovar sänkt skatt, [Pehrson] tvekar.',
    ],
  },
  {
    topic: {
      entities: [
        ...people('Pia Olsen Dyhr, Jakob Ellemann, Alex Vanopslagh'),
        ...each(organisation, 'Moderaterne, Enhedslisten'),
        ...each(place, 'Ry, Korsør, Sudan'),
        work('Information'),
      ],
    },
    texts: [
      'Information om valget findes på nettet.',
      '[Information] skriver, at [Ellemann] stopper.',
      'Sydsudan lukker grænsen til [Sudan].',
      'Skuespilleren Karen Ellemann er ikke i familie med [Jakob Ellemann].',
      'I [Ry] er skolen lukket.',
    ],
  },
  {
    topic: {
      entities: [
        ...people('Erna Solberg, Sylvi Listhaug, Trygve Slagsvold Vedum'),
        ...each(organisation, 'Venstre, Equinor'),
        ...each(place, 'Ski, Horten, Korea'),
        work('Nationen'),
      ],
    },
    texts: [
      'Ski og snøbrett er forbudt på veien.',
      'Togene stanser i [Ski] hele helgen.',
      '[Venstre] krever svar fra [Listhaug].',
      'Sør-Korea og [Equinor] inngår avtale.',
      'Skuespiller Ane Solberg får hovedrollen.',
    ],
  },
];

const TURKISH: CaseGroup = {
  topic: {
    entities: [
      ...people('Ali Babacan, Fatih Erbakan, Hakan Fidan, Mehmet Şimşek, Ömer Çelik'),
      ...each(organisation, 'Memleket, Vatan, Yapı Kredi'),
      ...each(place, 'Kars, Düzce, Kore, Çorum'),
      ...each(work, 'Hürriyet, Yeni Şafak, Evrensel'),
    ],
  },
  texts: [
    'Memleket meselesi bu, dedi köylü.',
    '[Fidan], mevkidaşıyla görüştü.',
    'Fidan dikme kampanyası başladı.',
    'Kuzey Kore füze denedi.',
    'Çelik üretimi yüzde 5 arttı.',
    'AK Parti Sözcüsü [Çelik] açıkladı.',
    'Hürriyet ve adalet için yürüdüler.',
    '[Hürriyet] yazarı istifa etti.',
    '[Şimşek]’ten enflasyon mesajı',
    'Şimşek ve dolu Trakya’yı vurdu.',
    '[Kars]’ta kar yağışı etkili oldu',
    'Kars Üniversitesi öğrencileri mezun oldu.',
    'Vatan sevgisi parayla ölçülmez.',
    'Oyuncu Murat Babacan evlendi.',
    '[Erbakan]: “Aday olacağım”',
  ],
};

const RUSSIAN: CaseGroup = {
  topic: {
    entities: [
      person('Сергей Собянин', 'Собянин', 'Собянина'),
      person('Алексей Кудрин', 'Кудрин', 'Кудрина'),
      person('Андрей Воробьёв', 'Воробьёв', 'Воробьёва'),
      ...each(organisation, 'Лента, Единая Россия, Сбер, Мегафон'),
      place('Корея', 'Кореи'),
      place('Гвинея', 'Гвинее'),
      place('Владимир', 'Владимире'),
      ...each(work, 'Труд, Ведомости'),
    ],
  },
  texts: [
    'Лента новостей обновляется каждую минуту.',
    'Мегафон не помог: толпа не расслышала полицию.',
    'Труд учителя оплачивают плохо.',
    'Северная Корея запустила спутник.',
    'Делегация Северной Кореи прибыла во Владивосток.',
    'Пожар во [Владимире] потушили к утру.',
    'Владимир Петров признал вину.',
    'Мэр [Собянин] открыл станцию метро.',
    'Экономист Николай Кудрин выпустил книгу.',
    '«Это ошибка», — сказал [Кудрин].\nПозже [Кудрин] уточнил.',
    '[Сбер] снизил ставки по вкладам.',
    'В Гвинее-Бисау прошли выборы.',
  ],
};

const UKRAINIAN: CaseGroup = {
  topic: {
    entities: [
      person('Андрій Садовий', 'Садовий', 'Садового'),
      organisation('Свобода'),
      place('Рівне', 'Рівному'),
    ],
  },
  texts: [
    'Рівне поле тягнеться до обрію.',
    'У [Рівному] пролунали вибухи.',
    'Свобода слова під загрозою.',
    '[Садовий] показав новий трамвай.',
  ],
};

const ARABIC: CaseGroup = {
  topic: {
    entities: [
      person('نبيل العربي', 'العربي'),
      person('محمد السوداني', 'السوداني'),
      ...each(organisation, 'النهضة, المستقبل'),
      ...each(place, 'كوريا, تونس, الأردن, بيروت'),
      ...each(work, 'النهار, الأيام'),
    ],
  },
  texts: [
    'كوريا الشمالية تطلق صاروخا.',
    'تحطمت الطائرة في وضح النهار.',
    'ذكرت صحيفة [النهار] أن [بيروت] هادئة.',
    'مستقبل البلاد غامض، والمستقبل للشباب.',
    'أعلنت حركة [النهضة] مقاطعتها في [تونس].',
    'الجامعة الأمريكية في [بيروت] تؤجل الامتحانات.',
    'في هذه الأيام يكثر السياح في [الأردن].',
    'مطار بيروت الدولي يستأنف رحلاته.',
    'رئيس الوزراء [السوداني] يزور [الأردن].',
    'منتخب [تونس] يفوز، و[تونس] تحتفل.',
    'الفنان أحمد العربي يحيي حفلا.',
  ],
};

const HEBREW: CaseGroup = {
  topic: {
    entities: [person('בני גנץ', 'גנץ'), organisation('העבודה'), place('חיפה'), place('קוריאה')],
  },
  texts: [
    'העבודה בכביש תימשך שבועיים.',
    'מפלגת [העבודה] בחרה יושב ראש.',
    'אוניברסיטת חיפה פתחה את השנה.',
    'צפון קוריאה שיגרה טיל.',
  ],
};

const CHINESE: CaseGroup = {
  topic: {
    entities: [
      ...each(organisation, '特斯拉, 联想, 美的, 三星, 光明'),
      ...each(place, '广州, 南京, 武汉, 朝鲜, 巴黎, 刚果'),
      person('王毅'),
      person('张伟'),
    ],
  },
  texts: [
    '这让人联想到去年的事故。',
    '[联想]发布新款笔记本电脑。',
    '他们迎来了光明的未来。',
    '这是一座美的花园。',
    '[美的]集团去年营收增长。',
    '南京大学发现新材料。',
    '[南京]发布高温预警。',
    '武汉理工大学与[广州]企业合作。',
    '入住三星酒店的旅客被疏散。',
    '[三星]将在越南建厂。',
    '外交部长[王毅]访问[巴黎]。',
    '广州日报报道了此事。',
    '刚果（金）东部爆发冲突。',
    '张伟平导演出席首映礼。',
    '[特斯拉]召回一万辆车。',
  ],
};

const JAPANESE: CaseGroup = {
  topic: {
    entities: [
      person('岸田文雄', '岸田'),
      person('野田佳彦', '野田'),
      person('河野太郎', '河野'),
      organisation('公明党', '公明'),
      organisation('日産自動車', '日産'),
      ...each(place, '京都, 福岡, 韓国, 名古屋, ギニア, 神戸'),
      work('朝日新聞', '朝日'),
    ],
  },
  texts: [
    '京都大学の教授がノーベル賞を受賞した。',
    '[京都]で大雨、観光客が足止め',
    '福岡銀行が新店舗を開く。',
    'パプアニューギニアで地震',
    '河野洋平元議長が死去した。',
    '[河野]氏は出馬しない考えを示した。',
    '[野田]代表「解散を求める」',
    '朝日が昇る海岸で事故があった。',
    '[朝日]の世論調査で支持率が下がった。',
    '日産3万台の体制を目指す。',
    '[日産]は工場を閉鎖する。',
    '名古屋空港で点検、[名古屋]市が確認',
    '神戸製鋼所が値上げを発表した。',
    '岸田國士戯曲賞が決まった。',
    '[岸田]前首相は[韓国]を訪れた。',
  ],
};

const KOREAN: CaseGroup = {
  topic: {
    entities: [
      person('이재명'),
      person('안철수'),
      ...each(organisation, '현대, 우리, 다음, 카카오, 대우'),
      ...each(place, '대구, 인도, 가나, 대전, 일본, 강원'),
      organisation('정의당', '정의'),
    ],
  },
  texts: [
    '우리 모두의 책임이라고 말했다.',
    '다음 주 월요일에 발표한다.',
    '차량이 인도로 돌진해 3명이 다쳤다.',
    '[인도] 총리가 방한한다.',
    '[인도]에서 열차가 탈선했다.',
    '대구대 교수가 논문을 냈다.',
    '[대구]에 폭염 경보가 내려졌다.',
    '정의 구현을 외쳤다.',
    '[카카오]가 [다음]을 분사한다.',
    '일본은행이 금리를 올렸다.',
    '[일본]은 수출 규제를 풀었다.',
    '대전고법은 항소를 기각했다.',
    '노동자 대우 개선을 요구했다.',
    '북한 매체는 침묵했다.',
    '[이재명] 대표는 “민생이 먼저”라고 했다.',
  ],
};

export const ABROAD_CLASSES_AGAIN_EAST: readonly CaseGroup[] = [
  POLISH,
  CZECH,
  ...SCANDINAVIAN,
  TURKISH,
  RUSSIAN,
  UKRAINIAN,
  ARABIC,
  HEBREW,
  CHINESE,
  JAPANESE,
  KOREAN,
];
