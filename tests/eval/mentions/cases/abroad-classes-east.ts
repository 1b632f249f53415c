/** Names that are words, other people, and other things of the same name, by classes: from Stockholm to Seoul. */
import { organisation, person, place, work, type CaseGroup } from './case-group';

const each = (make: typeof place, names: string) => names.split(', ').map((name) => make(name));
/** Each also by the last word of the name. */
const people = (names: string) => names.split(', ').map((name) => person(name, ...name.split(' ').slice(-1)));

const POLISH: CaseGroup = {
  topic: {
    entities: [
      person('Donald Tusk', 'Tusk', 'Tuska'),
      person('Rafał Trzaskowski', 'Trzaskowski'),
      person('Andrzej Duda', 'Duda', 'Dudy'),
      organisation('Żabka'),
      place('Piła', 'Pile'),
      ...each(place, 'Sudan, Gwinea'),
      work('Polityka'),
    ],
  },
  texts: [
    '[Żabka] otwiera trzysta sklepów.',
    'Żabka zielona zniknęła ze stawów.',
    'Piła mechaniczna odcięła mu palec.',
    'Pożar hali w [Pile]: strażacy walczyli do rana',
    'Sudan Południowy prosi [Sudan] o pomoc.',
    'Polityka to sztuka kompromisu, mówi [Tusk].',
    '„To nie koniec” – powiedział [Trzaskowski].',
    'Gwinea Bissau wybiera prezydenta.',
    'Piotr Duda, szef Solidarności, skrytykował [Tuska].',
  ],
};

const CZECH: CaseGroup = {
  topic: {
    entities: [
      person('Petr Fiala', 'Fiala'),
      organisation('Škoda'),
      place('Most', 'Mostě'),
      ...each(place, 'Písek, Súdán'),
    ],
  },
  texts: [
    'Most přes Vltavu zavřou v pondělí.',
    'Hasiči v [Mostě] zachránili psa.',
    'Škoda je nevyčíslitelná, tvrdí pojišťovna.',
    '[Škoda] zvýšila prodej o pět procent.',
    'Jižní Súdán uzavřel hranici.',
    '„Nekandiduji,“ řekl [Fiala]. Písek na hřišti vymění.',
  ],
};

const SWEDISH: CaseGroup = {
  topic: {
    entities: [
      ...people('Magdalena Andersson, Ebba Busch'),
      organisation('Liberalerna'),
      ...each(place, 'Lund, Sudan'),
    ],
  },
  texts: [
    'Bilen stannade vid en lund utanför [Lund].',
    'Sydsudan och [Sudan] förhandlar.',
    'Johan Andersson, 34, hittades vid liv.',
    '[Andersson] kräver nyval: ”Regeringen är slut”',
    '[Liberalerna] hoppar av avtalet, säger [Busch].',
  ],
};

const DANISH: CaseGroup = {
  topic: { entities: [...each(organisation, 'Venstre, Alternativet'), place('Møn')] },
  texts: [
    'Venstre side af vejen er spærret.',
    '[Venstre] vil sænke skatten.',
    'Alternativet er værre, siger forsker.',
    'Skibet lå ud for [Møn] hele natten.',
  ],
};

const NORWEGIAN: CaseGroup = {
  topic: {
    entities: [
      person('Jonas Gahr Støre', 'Støre'),
      ...each(organisation, 'Høyre, Rødt'),
      ...each(place, 'Moss, Bergen'),
    ],
  },
  texts: [
    'Høyre arm ble brukket i fallet.',
    '[Høyre] vil kutte formuesskatten, [Støre] sier nei.',
    'Brann på lager i [Moss]',
    'Rødt lys stanset trafikken i [Bergen].',
  ],
};

const TURKISH: CaseGroup = {
  topic: {
    entities: [
      ...people('Özgür Özel, Mansur Yavaş, Ümit Özdağ'),
      organisation('Zafer Partisi', 'Zafer'),
      ...each(place, 'Ordu, Van, Batman, Sudan, Gine'),
      work('Karar'),
    ],
  },
  texts: [
    '[Özel]’den yanıt: “Seçime hazırız”',
    'Özel sektör vergi indirimi bekliyor.',
    'CHP lideri [Özel] bugün [Van]’a gidiyor.',
    'Ordu komutanları başkentte toplandı.',
    '[Ordu]’da heyelan: iki ev yıkıldı',
    'Güney Sudan ile [Sudan] arasında sınır açıldı.',
    '[Gine]’de darbe girişimi; Gine-Bissau alarmda.',
    'Batman filmi gişe rekoru kırdı.',
    '[Batman] Valiliği açıklama yaptı.',
    'Karar bugün açıklanacak.',
    '[Karar] gazetesi yazdı: zam kapıda',
    'Zafer sarhoşluğu erken bitti.',
    '[Zafer Partisi] lideri [Özdağ] tutuklandı.',
    'Gazeteci Soner Yalçın, [Yavaş]’la görüştü.',
    'Oyuncu Zeynep Özel ödül aldı.',
  ],
};

const RUSSIAN: CaseGroup = {
  topic: {
    entities: [
      person('Дмитрий Медведев', 'Медведев', 'Медведева'),
      person('Григорий Явлинский', 'Явлинский', 'Явлинского'),
      ...each(organisation, 'Магнит, Яблоко'),
      place('Судан', 'Судана'),
      place('Грозный', 'Грозном'),
      work('Правда'),
    ],
  },
  texts: [
    'Магнит притянул скрепки: школьники провели опыт.',
    '[Магнит] закроет сто магазинов.',
    'Южный Судан отзывает посла из [Судана].',
    'Правда, денег пока нет.',
    '[Правда] опубликовала письмо рабочих.',
    'Яблоко от яблони недалеко падает.',
    '«[Яблоко]» выдвинуло [Явлинского].',
    'Грозный голос из зала прервал концерт.',
    'Аэропорт в [Грозном] закрыт.',
    'Теннисист Даниил Медведев вышел в финал.',
    '«Вопрос закрыт», — заявил [Медведев].',
  ],
};

const UKRAINIAN: CaseGroup = {
  topic: {
    entities: [person('Віталій Кличко', 'Кличко'), organisation('Голос'), place('Суми', 'Сумах')],
  },
  texts: [
    'Суми боргів ростуть, кажуть у банку.',
    'Вибухи в [Сумах]: є поранені',
    'Голос диктора зник з ефіру.',
    'Боксер Володимир Кличко подякував фанатам.',
  ],
};

const ARABIC: CaseGroup = {
  topic: {
    entities: [
      person('سعد الحريري', 'الحريري'),
      ...each(organisation, 'حماس, فتح'),
      organisation('حركة أمل', 'أمل'),
      ...each(place, 'السودان, غينيا, القاهرة, قطر'),
      work('الحياة'),
    ],
  },
  texts: [
    'أعلنت دولة جنوب السودان الحداد، وأغلق [السودان] الحدود.',
    'غينيا بيساو تنتخب رئيسا جديدا.',
    '[غينيا] ترسل قوات إلى مالي.',
    'لا أمل في العثور على ناجين.',
    'قال نائب عن [أمل] إن الجلسة ستعقد.',
    'عملوا بحماس كبير لإنجاح المهرجان.',
    'نفت [حماس] التقارير.',
    'تم فتح المعبر صباح اليوم.',
    'أعلنت [فتح] قائمتها للانتخابات.',
    'عادت الحياة إلى طبيعتها في [القاهرة].',
    'وقعت شركة قطر للطاقة العقد، واحتفلت [قطر] به.',
    'محمد الحريري لاعب المنتخب أصيب.',
  ],
};

const HEBREW: CaseGroup = {
  topic: { entities: [person('יאיר לפיד', 'לפיד'), work('הארץ')] },
  texts: ['הארץ רעדה אתמול בלילה.', 'ב[הארץ] נכתב ש[לפיד] יפרוש.', 'יוסי לפיד נבחר לראש הוועד.'],
};

const CHINESE: CaseGroup = {
  topic: {
    entities: [
      ...each(organisation, '苹果, 小米, 长城'),
      organisation('中国平安', '平安'),
      ...each(place, '上海, 北京, 苏丹, 几内亚, 东京'),
      person('李强'),
    ],
  },
  texts: [
    '苹果树今年大丰收。',
    '[苹果]发布新款手机。',
    '他每天早上喝一碗小米粥。',
    '[小米]汽车交付量突破十万辆。',
    '南苏丹总统抵达[苏丹]首都。',
    '几内亚比绍发生政变，[几内亚]关闭边境。',
    '赤道几内亚队晋级。',
    '上海大学的学生参加了比赛。',
    '[上海]大雨，多条地铁停运。',
    '春节期间，祝大家平安健康。',
    '[平安]去年净利润下降。',
    '游客登上长城看日出。',
    '北京银行在[上海]设立分行。',
    '东京大学与[北京]的高校合作。',
    '小李强调安全第一。',
  ],
};

const JAPANESE: CaseGroup = {
  topic: {
    entities: [
      person('小泉進次郎', '小泉'),
      person('高市早苗', '高市'),
      organisation('日本維新の会', '維新'),
      organisation('国民民主党', '国民'),
      ...each(place, '東京, 大阪, 中国, 北海道, スーダン, ギニア'),
      work('毎日新聞', '毎日'),
    ],
  },
  texts: [
    '南スーダンで戦闘が続く。',
    '[スーダン]の首都で停戦発効',
    '赤道ギニアとギニアビサウが国境を画定',
    '大阪大学の研究チームが発表した。',
    '[大阪]で地震、震度5弱',
    '東京ガスは料金を値上げする。',
    '毎日3万人が訪れる。',
    '[毎日]によると、首相は辞意を固めた。',
    '中国電力は島根原発を再稼働した。',
    '明治維新から150年',
    '[維新]は予算案に反対する方針だ。',
    '小泉純一郎元首相が講演した。',
    '「議論は尽くした」と[高市]氏は述べた。',
    '国民の不安は大きい。',
    '北海道新聞は7日付の朝刊で報じた。',
  ],
};

const KOREAN: CaseGroup = {
  topic: {
    entities: [
      person('조국'),
      ...each(organisation, '삼성, 현대, 기아'),
      organisation('하나은행', '하나'),
      ...each(place, '서울, 부산, 광주, 수단, 기니'),
    ],
  },
  texts: [
    '남수단 내전이 [수단]으로 번졌다.',
    '모든 수단을 동원하겠다고 밝혔다.',
    '[수단] 정부군이 수도를 탈환했다.',
    '적도 기니는 산유국이다.',
    '서울대병원은 증원을 요구했다.',
    '[서울]에 폭설이 내렸다.',
    '조국을 위해 싸운 군인들',
    '[조국] 대표는 사퇴하지 않겠다고 했다.',
    '현대 미술의 거장이 별세했다.',
    '[삼성]이 반도체 투자를 늘린다.',
    '기아 문제 해결에 나섰다.',
    '[기아]는 전기차를 공개했다.',
    '하나 더 있다.',
    '부산은행이 금리를 내렸다.',
    '광주일보는 [광주] 시장의 말을 전했다.',
  ],
};

export const ABROAD_CLASSES_EAST: readonly CaseGroup[] = [
  POLISH,
  CZECH,
  SWEDISH,
  DANISH,
  NORWEGIAN,
  TURKISH,
  RUSSIAN,
  UKRAINIAN,
  ARABIC,
  HEBREW,
  CHINESE,
  JAPANESE,
  KOREAN,
];
