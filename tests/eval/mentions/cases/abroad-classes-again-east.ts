/** The same classes once more, written after the rules that the first set led to: from Stockholm to Kyiv and Ankara. */
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

export const ABROAD_CLASSES_AGAIN_EAST: readonly CaseGroup[] = [
  POLISH,
  CZECH,
  ...SCANDINAVIAN,
  TURKISH,
  RUSSIAN,
  UKRAINIAN,
];
