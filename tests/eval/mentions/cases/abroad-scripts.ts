/** Cases in other languages than English, by somebody who knew no rule; first run with the rules as they had been held against the third look. */
import { group, organisation, person, place, work, type CaseGroup } from './case-group';

const TURKISH: CaseGroup = {
  topic: {
    entities: [
      person('Recep Tayyip Erdoğan', 'Erdoğan'),
      person('Hakan Fidan', 'Fidan'),
      person('Mansur Yavaş', 'Yavaş'),
      person('Devlet Bahçeli', 'Bahçeli'),
      person('Ali Babacan', 'Babacan'),
      place('Ankara'),
      place('Van'),
      place('Muş'),
      place('Batman'),
      place('Diyarbakır'),
      place('Suriye'),
      organisation('Gelecek'),
      organisation('İYİ Parti'),
      work('Milliyet'),
    ],
  },
  texts: [
    "Dışişleri Bakanı [Fidan], [Ankara]'da [Suriye]'yi anlattı.",
    'Yavaş yavaş toparlanıyor. Başkan [Yavaş] konuştu.',
    "[DİYARBAKIR]'DA PATLAMA; [DIYARBAKIR]",
    "[Batman]'da deprem; [Van]'dan [Muş]'a",
    "Ankaralılar [Erdoğan]'a kızgın; Erdoğanlar",
    "[Bahçeli]'nin ardından [İYİ Parti]'den tepki",
    'Gelecek yıl seçim var, dedi [Babacan].',
    '[Erdoğan]’dan [Babacan]’a: hayır',
  ],
};

const RUSSIAN: CaseGroup = {
  topic: {
    entities: [
      { id: 'lyubov-sobol', name: 'Любовь Соболь', aliases: ['Соболь'] },
      { id: 'rada', name: 'Верховная рада', type: 'organisation', aliases: ['Рада', 'Рады', 'Раду'] },
      { id: 'mir', name: 'Мир', type: 'organisation' },
      { id: 'pravda', name: 'Правда', type: 'work' },
      { id: 'vera', name: 'Вера Полозкова', aliases: ['Вера'] },
      { id: 'orel', name: 'Орёл', type: 'place', aliases: ['Орле'] },
      { id: 'zerno', name: 'Зерно', type: 'organisation' },
      { id: 'belousov', name: 'Андрей Белоусов', aliases: ['Белоусов', 'Белоусова'] },
      { id: 'trump', name: 'Дональд Трамп', aliases: ['Трамп', 'Трампа', 'Трампу', 'Трампом'] },
      { id: 'sber', name: 'Сбер', type: 'organisation' },
      { id: 'ros', name: 'Единая Россия', type: 'organisation' },
      { id: 'russia', name: 'Россия', type: 'place', aliases: ['России', 'Россию'] },
      { id: 'iran', name: 'Иран', type: 'place', aliases: ['Ирана', 'Ирану'] },
    ],
  },
  texts: [
    'Мир изменился после войны. Платежи по картам «[Мир|mir]» не проходят.',
    'Правда всегда побеждает, написала «[Правда|pravda]».',
    '[Рада|rada] приняла закон о бюджете, депутаты [Рады|rada] голосовали дважды.',
    'Вера в победу крепнет.',
    'Орёл летит над полем. В [Орле|orel] сгорел склад.',
    '[Трамп|trump] пригрозил [Ирану|iran]; трамповский план',
    'Министр [Белоусов|belousov] и Сергей Белоусов встретились.',
    '«[Единая Россия|ros]» поддержала [Россию|russia].',
    '[ТРАМП|trump] ПРИГРОЗИЛ [ИРАНУ|iran]',
    'Дональд Трамп-младший и [Дональд Трамп|trump]',
    'Соболь водится в тайге. Юрист [Соболь|lyubov-sobol] уехала.',
    'Зерно дорожает на мировом рынке.',
  ],
};

const UKRAINIAN: CaseGroup = {
  topic: {
    entities: [
      person('Володимир Зеленський', 'Зеленський'),
      person('Юлія Свириденко', 'Свириденко'),
      place('Київ'),
      place('Суми'),
      place('Рівне'),
      organisation('Верховна Рада', 'Рада'),
      organisation('Слуга народу'),
      work('Українська правда'),
    ],
  },
  texts: [
    'Президент [Зеленський] прибув у [Київ]; обстріл',
    'Великі суми втрачено. Росіяни атакували [Суми].',
    'Суми штрафів зросли вдвічі.',
    'Олена Зеленська і [Володимир Зеленський]',
    '[Верховна Рада] ухвалила; [Рада] проголосувала',
  ],
};

const GREEK: CaseGroup = {
  topic: {
    entities: [
      person('Αλέξης Τσίπρας', 'Τσίπρας'),
      person('Νίκος Δένδιας', 'Δένδιας', 'Δένδια'),
      place('Αθήνα'),
      place('Βόλος'),
      place('Τουρκία'),
      organisation('ΠΑΣΟΚ'),
      organisation('Νέα Δημοκρατία'),
      organisation('ΣΥΡΙΖΑ'),
    ],
  },
  texts: [
    'Ο [Τσίπρας] στην [Αθήνα]· ο [ΤΣΙΠΡΑΣ] στον Βόλο',
    '[ΔΕΝΔΙΑΣ]: Η [ΤΟΥΡΚΙΑ] ΠΡΟΚΑΛΕΙ',
    'η νέα δημοκρατία που ονειρευτήκαμε· η [Νέα Δημοκρατία] και το [ΠΑΣΟΚ]',
    'του [Δένδια], του υπουργού',
    'Ο [Βολος] και ο [Βόλος]; τουρκικός',
  ],
};

const ARABIC: CaseGroup = {
  topic: {
    entities: [
      { id: 'sharaa', name: 'أحمد الشرع', aliases: ['الشرع'] },
      { id: 'guterres', name: 'أنطونيو غوتيريش', aliases: ['غوتيريش'] },
      { id: 'aoun', name: 'جوزيف عون', aliases: ['عون'] },
      { id: 'ankara', name: 'أنقرة', type: 'place' },
      { id: 'emirates', name: 'الإمارات', type: 'place' },
      { id: 'damascus', name: 'دمشق', type: 'place' },
      { id: 'beirut', name: 'بيروت', type: 'place' },
      { id: 'un', name: 'الأمم المتحدة', type: 'organisation' },
      { id: 'hezbollah', name: 'حزب الله', type: 'organisation' },
    ],
  },
  texts: [
    'قال الأمين العام لـ[الأمم المتحدة|un] [أنطونيو غوتيريش|guterres] إن [دمشق|damascus] آمنة.',
    'الرئيس [الشرع|sharaa] في [الإمارات|emirates]',
    'وصل [جُوزيف عَون|aoun] إلى [بيروت|beirut]',
    '[حزب الله|hezbollah]: لا تفاوض',
    '[أنـقـرة|ankara] ترد على «[دمشق|damascus]»',
  ],
};

const HEBREW: CaseGroup = {
  topic: {
    entities: [
      { id: 'lapid', name: 'יאיר לפיד', aliases: ['לפיד'] },
      { id: 'smotrich', name: 'בצלאל סמוטריץ׳', aliases: ['סמוטריץ׳'] },
      { id: 'katz', name: 'ישראל כ״ץ', aliases: ['כ״ץ'] },
      { id: 'tlv', name: 'תל אביב', type: 'place' },
      { id: 'iran', name: 'איראן', type: 'place' },
      { id: 'un', name: 'האו״ם', type: 'organisation', aliases: ['או״ם'] },
      { id: 'likud', name: 'הליכוד', type: 'organisation', aliases: ['ליכוד'] },
    ],
  },
  texts: [
    'יו״ר האופוזיציה [לפיד|lapid] תקף את [הליכוד|likud].',
    'שר האוצר [סמוטריץ\'|smotrich] ו-[כ"ץ|katz]',
    'מזכ״ל [האו"ם|un] ב-[תל אביב|tlv]',
    '[אִירָאן|iran] איימה; "[איראן|iran]"',
    'לפידים דלקו; רינה לפיד',
  ],
};

const PERSIAN_HINDI: CaseGroup = {
  topic: {
    entities: [
      { id: 'khamenei', name: 'علی خامنه‌ای', aliases: ['خامنه‌ای'] },
      { id: 'pezeshkian', name: 'مسعود پزشکیان', aliases: ['پزشکیان'] },
      { id: 'tehran', name: 'تهران', type: 'place' },
      { id: 'iran', name: 'ایران', type: 'place' },
      { id: 'modi', name: 'नरेंद्र मोदी', aliases: ['मोदी'] },
      { id: 'delhi', name: 'दिल्ली', type: 'place' },
      { id: 'fadnavis', name: 'देवेंद्र फडणवीस', aliases: ['फडणवीस', 'फड़नवीस'] },
      { id: 'bjp', name: 'भाजपा', type: 'organisation' },
      { id: 'dhaka', name: 'ढाका', type: 'place' },
    ],
  },
  texts: [
    '[خامنه‌ای|khamenei] در [تهران|tehran] گفت؛ ایرانیان',
    'رئیس‌جمهور [پزشکیان|pezeshkian] از [ایران|iran]',
    'प्रधानमंत्री [मोदी|modi] ने [दिल्ली|delhi] में [भाजपा|bjp] को संबोधित किया।',
    '[नरेंद्र मोदी|modi] की सरकार; मोद, मोदीनगर',
    'मुख्यमंत्री [फड\u093cनवीस|fadnavis] [ढाका|dhaka] में',
  ],
};

const CHINESE: CaseGroup = {
  topic: {
    entities: [
      person('李强', '李'),
      person('王毅'),
      person('马英九'),
      person('特朗普', '川普'),
      place('北京'),
      place('东北'),
      place('上海'),
      place('法国'),
      place('台湾'),
      place('日本'),
      organisation('北京大学', '北大'),
      organisation('国务院'),
      organisation('中国'),
      work('人民日报'),
    ],
  },
  texts: [
    '[国务院]总理[李强]在[北京]会见[法国]外长',
    '[北京大学]校长说，[北大]欢迎[日本]学生。',
    '據報導，[台湾]與臺灣並不相同',
    '[特朗普]与[川普]是同一个人，[王毅]说。',
    '《[人民日报]》：[上海]市长访问[法国]',
  ],
};

const JAPANESE: CaseGroup = {
  topic: {
    entities: [
      person('高市早苗', '高市'),
      person('トランプ'),
      person('ゼレンスキー'),
      place('インド'),
      place('オマーン'),
      place('マリ'),
      place('ウクライナ'),
      place('米国'),
      place('大阪'),
      organisation('アップル'),
      organisation('メタ'),
      organisation('自民党'),
      organisation('ユニクロ'),
    ],
  },
  texts: [
    '[トランプ]氏は[ウクライナ]の[ゼレンスキー]大統領と会談',
    'マリオが人気。[マリ]で政変',
    '[メタ]が新製品、メタル価格上昇、メタバース',
    '[トランプ]氏と[高市]首相、[大阪]で',
    '[ｱｯﾌﾟﾙ]と[アップル]、パイナップル',
    '[インド]と[オマーン]、インドネシア',
    '[自民党]の[高市早苗]総裁が[米国]へ',
  ],
};

const KOREAN: CaseGroup = {
  topic: {
    entities: [
      person('이재명'),
      person('김정은'),
      person('트럼프'),
      place('북한'),
      place('중국'),
      place('부산'),
      place('이란'),
      organisation('국민의힘'),
      organisation('현대'),
      organisation('더불어민주당', '민주당'),
    ],
  },
  texts: [
    '[이재명] 대통령은 [트럼프]와 통화했다.',
    '[김정은]이 [북한]에서; [김정은]·[트럼프] 회담',
    '[중국]산 제품과 일본',
    '[국민의힘]과 [민주당]은 [더불어민주당]의',
    '현대적인 건물; [현대]가 [부산]에',
    '[북한]으로부터',
    '[이란]의 핵; 전쟁이란 무엇인가',
  ],
};

const OTHERS: CaseGroup = {
  topic: {
    entities: [
      person('อนุทิน ชาญวีรกูล', 'อนุทิน'),
      place('ลาว'),
      place('กัมพูชา'),
      person('Tô Lâm'),
      person('Phạm Minh Chính', 'Chính'),
      place('Huế'),
      place('Hà Nội'),
      place('Việt Nam'),
      person('𡈽田'),
      group('Fidesz'),
      person('Orbán Viktor', 'Orbán'),
      place('Magyarország'),
      person('Ilie Bolojan', 'Bolojan'),
      place('București'),
    ],
  },
  texts: [
    'นายกฯ [อนุทิน] เยือน[กัมพูชา]และ[ลาว]',
    'Tổng Bí thư [Tô Lâm] thăm [Huế] và [Hà Nội]',
    'Thủ tướng [Phạm Minh Chính] ở [Việt Nam]',
    '[𡈽田]氏が来た',
    '[Orbán Viktor] és a [Fidesz]; [Orban]',
    'Premierul [Bolojan] la [București]; [Bucuresti]',
  ],
};

export const ABROAD_SCRIPTS: readonly CaseGroup[] = [
  TURKISH,
  RUSSIAN,
  UKRAINIAN,
  GREEK,
  ARABIC,
  HEBREW,
  PERSIAN_HINDI,
  CHINESE,
  JAPANESE,
  KOREAN,
  OTHERS,
];
