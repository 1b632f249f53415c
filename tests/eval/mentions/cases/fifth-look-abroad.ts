/** A fifth look: news in many languages other than English, written by one who had seen no rule. */
import { organisation, person, place, type CaseGroup } from './case-group';

const each = (make: typeof place, names: string) => names.split(', ').map((name) => make(name));
/** Each also by the last word of the name. */
const people = (names: string) => names.split(', ').map((name) => person(name, ...name.split(' ').slice(-1)));

const FRENCH: CaseGroup = {
  topic: {
    entities: [
      ...people('Gabriel Attal, Édouard Philippe, Élisabeth Borne, Gérard Larcher'),
      person('Charles de Gaulle', 'de Gaulle'),
      ...each(organisation, 'Carrefour, Free'),
      organisation('TotalEnergies', 'Total'),
      ...each(place, 'Sens, Lens, Marseille, Algérie'),
    ],
  },
  texts: [
    '[Attal] reçoit les syndicats à Matignon',
    'Invité de RTL, [Édouard Philippe] a estimé que l’[Algérie] devait « faire un geste ».',
    'La borne de recharge installée devant la mairie ne fonctionne plus depuis lundi.',
    'L’ancienne Première ministre [Borne] publie ses mémoires ; les bornes-fontaines du quartier seront rénovées.',
    'Un carambolage au carrefour de la route de Dijon fait trois blessés.',
    '[Carrefour] va céder ses magasins italiens.',
    '[LENS], 14 septembre (AFP) – Le stade Bollaert affichait complet.',
    'Sens de la marche, sens de la vie : une exposition interroge nos habitudes',
    'Le mot « sens » revient dix fois dans son discours ; la sous-préfecture de [Sens], elle, attend son tribunal.',
    '[Free] perd des abonnés pour le troisième trimestre de suite, [TotalEnergies] relève son dividende.',
    'L’aéroport Charles-de-Gaulle a annulé un vol sur quatre.',
    'Le porte-avions Charles de Gaulle a quitté Toulon mardi.',
    'Le général [de Gaulle] l’avait prédit, rappelle [Larcher].',
    'L’Olympique de Marseille s’impose 2-0 ; à [Marseille], les supporters ont envahi le Vieux-Port.',
    'Le comédien Philippe Torreton sera Cyrano, annonce le théâtre.',
  ],
};

const GERMAN: CaseGroup = {
  topic: {
    entities: [
      ...people('Markus Söder, Jens Spahn, Lars Klingbeil, Stephan Weil, Christian Lindner'),
      ...people('Julia Klöckner'),
      ...each(organisation, 'Bosch'),
      organisation('AfD', 'Alternative für Deutschland'),
      organisation('Deutsche Post', 'Post'),
      ...each(place, 'Bergen, Frankfurt, Wien, Ukraine, Bayern, Singen'),
    ],
  },
  texts: [
    '[Söder] lädt [Klingbeil] zum Krisentreffen nach [Frankfurt] ein.',
    'Weil der Strom ausfiel, blieben die Züge stehen.',
    'Ministerpräsident [Weil] trat zurück, weil ihm die Kraft fehlte.',
    'Der FC Bayern gewinnt auch in Turin.',
    '[Bayern] meldet Hochwasser, der FC Bayern sagt sein Training ab.',
    'In den Bergen liegt schon Schnee, im Tal regnet es.',
    '[BERGEN] (dpa) – Ein Fischkutter ist vor der norwegischen Küste gesunken.',
    'Die Frankfurter Allgemeine berichtete zuerst über den Fall.',
    'Der [AfD]-Abgeordnete warf [Spahn] vor, den Ausschuss getäuscht zu haben.',
    'Das Singen im Chor stärkt die Lunge, zeigt eine Studie.',
    'Chorfest in [Singen]: Das gemeinsame Singen hat hier Tradition.',
    'Verteidigungsminister sagt der [Ukraine] weitere Hilfe zu',
    'Die [Deutsche Post] erhöht das Porto, auch [Bosch] spart.',
    '„Das ist ein fauler Kompromiss“, sagte [Klöckner] am Rande der Sitzung in [Wien].',
    'Der Bäcker Uwe Lindner wartet auf die Entlastung, die [Christian Lindner] einst versprach.',
  ],
};

const SPANISH: CaseGroup = {
  topic: {
    entities: [
      ...people('Pablo Iglesias, Pedro Sánchez, Javier Milei'),
      person('Alberto Núñez Feijóo', 'Feijóo', 'Núñez Feijóo'),
      ...each(organisation, 'Podemos, Sumar, Vox, Banco Santander'),
      ...each(place, 'Santander, La Paz, Rosario, Colón'),
    ],
  },
  texts: [
    '[Milei] viajó a [Rosario] para inaugurar la planta.',
    'Los fieles rezaron el rosario en la plaza.',
    '¿Podemos confiar en los datos? Un experto responde',
    '[Podemos] rompe con [Sumar] y se presentará en solitario.',
    'Sumar esfuerzos es la única salida, sostiene la patronal.',
    '[Banco Santander] gana un 12 % más; en [Santander], la plantilla se manifiesta.',
    'El avión aterrizó en [La Paz], donde el pontífice pidió la paz para la región.',
    'La paz es posible si callan las armas, dijo el obispo.',
    'Julio Iglesias cancela su gira por motivos de salud.',
    'Las iglesias seguirán cerradas; [Iglesias], exlíder de [Podemos], lo celebra.',
    '[Feijóo] exige a [Sánchez] y a [Vox] que «den la cara» en el Congreso.',
    'El Teatro Colón de Buenos Aires reabre con Verdi; en [Colón], Panamá, el puerto sigue cerrado.',
  ],
};

const PORTUGUESE: CaseGroup = {
  topic: {
    entities: [
      ...people('António Costa, Gal Costa, Fernando Haddad, Cristiano Ronaldo'),
      person('Luiz Inácio Lula da Silva', 'Lula'),
      ...each(organisation, 'Chega, Livre, FC Porto'),
      organisation('TV Globo', 'Globo'),
      ...each(place, 'Natal, Vitória, Porto, Recife'),
    ],
  },
  texts: [
    '[Lula] e [Haddad] discutem o orçamento em Brasília.',
    'A lula grelhada é o prato mais pedido da casa.',
    'Chega de impostos, dizem os comerciantes.',
    '[Chega] e [Livre] votaram contra a proposta do Governo.',
    'Em entrevista à [TV Globo], o avançado [Ronaldo] garantiu que fica.',
    'O presente de Natal preferido das crianças é o telemóvel.',
    'Chuva forte deixa dois mortos em [Natal], capital potiguar, às vésperas do Natal.',
    'O [FC Porto] venceu em casa e a cidade do [Porto] saiu à rua.',
    'O navio atracou no porto de Leixões, a poucos quilómetros do [Porto].',
    'Costa do Marfim elege novo presidente',
    '[António Costa|António Costa] falou em Bruxelas.\n«A Europa não espera», disse [Costa|António Costa].',
    'A vitória foi festejada em [Vitória] e no [Recife].',
    'O ministro [Haddad] desmente a [Globo]: “Não há corte.”',
  ],
};

const ITALIAN: CaseGroup = {
  topic: {
    entities: [
      ...people('Matteo Salvini, Giuseppe Conte, Enrico Letta, Matteo Renzi, Aldo Moro'),
      ...people('Sergio Mattarella'),
      ...each(organisation, 'Lega, Forza Italia'),
      ...each(place, 'Roma, Pisa, Capua, Ucraina, Ancona'),
    ],
  },
  texts: [
    'Il leader della [Lega], [Salvini], frena sugli aiuti all’[Ucraina].',
    'Il conte aveva lasciato la villa al nipote.',
    '[Conte] a [Renzi]: «Basta veti»',
    'L’AS Roma ha esonerato il tecnico.',
    'Il caso [Moro] torna in Parlamento: desecretati gli atti sul rapimento dello statista.',
    '[Pisa], 3 marzo – Scossa di terremoto avvertita fino ad [Ancona].',
    'Antonio Conte torna in panchina: «Voglio vincere».',
    'Una volta letta la sentenza, [Letta] ha lasciato l’aula.',
    '[Forza Italia] chiede fondi dopo che la forza del vento ha abbattuto gli alberi a [Roma].',
    '[Mattarella] riceve al Quirinale i sindaci di [Capua] e [Pisa].',
  ],
};

const NORTHERN: CaseGroup = {
  topic: {
    entities: [
      ...people('Geert Wilders, Dick Schoof, Jonas Gahr Støre, Mette Frederiksen'),
      ...each(organisation, 'VVD, Venstre, Høyre'),
      ...each(place, 'Den Haag, Danmark, Lund'),
    ],
  },
  texts: [
    '[Wilders] dreigt uit de coalitie te stappen, [VVD]-leider reageert verbaasd.',
    'Premier [Schoof] sprak in [Den Haag] met boeren.',
    'Schilder Jan Schoof exposeert in Zwolle.',
    'Schrijver Leo Wilders kreeg de prijs uitgereikt; [Geert Wilders] hield intussen een toespraak.',
    '[Støre] varsler nye tiltak, [Høyre] er kritisk.',
    'Venstre hånd blev kvæstet ved ulykken i Vejle.',
    '[Mette Frederiksen] afviser kritikken: [Danmark] holder fast.',
    'I en lund utanför staden hittades bilen; polisen i [Lund] utreder.',
  ],
};

const POLISH_CZECH: CaseGroup = {
  topic: {
    entities: [
      ...people('Petr Pavel, Andrej Babiš'),
      person('Donald Tusk', 'Tusk', 'Tuska'),
      person('Radosław Sikorski', 'Sikorski', 'Sikorskiego'),
      person('Petr Fiala', 'Fiala', 'Fialu'),
      ...each(organisation, 'ANO, Lewica'),
      ...each(place, 'Piła, Most'),
      place('Warszawa', 'Warszawie'),
      place('Praha', 'Praze'),
    ],
  },
  texts: [
    '[Tusk] spotkał się z prezydentem w [Warszawie].',
    'Piła tarczowa odcięła mu palec.',
    '[Sikorski]: nie ma zgody na ustępstwa. Decyzję [Sikorskiego] skrytykowała [Lewica].',
    'Generał Władysław Sikorski zginął w 1943 roku w Gibraltarze.',
    'Prezident [Pavel] přijal v [Praze] premiéra [Fialu].',
    'Most přes Vltavu zůstane uzavřen do jara.',
    'Hnutí [ANO] navrhlo odklad. „Ano, počítáme s tím,“ řekl [Babiš].',
  ],
};

const TURKISH_EAST_SLAVIC: CaseGroup = {
  topic: {
    entities: [
      ...people('Ekrem İmamoğlu, Mansur Yavaş, Сергей Лавров, Эльвира Набиуллина'),
      ...people('Володимир Зеленський'),
      organisation('Сбер', 'Сбербанк'),
      ...each(place, 'Ordu, Орёл, Суми, Пекин'),
      place('Україна', 'України'),
    ],
  },
  texts: [
    '[İmamoğlu] ve [Yavaş] mitingde birlikte konuştu.',
    'Yavaş yavaş iyileşiyor, dedi doktoru.',
    'Ordu sınıra tank gönderdi; kar yağışı [Ordu] ilinde okulları tatil ettirdi.',
    '[Лавров] прилетел в [Пекин] с двухдневным визитом.',
    'Орёл сел на крышу школы и не улетал два часа.',
    'В городе [Орел] закрыли аэропорт: над полосой кружил орёл.',
    '[Набиуллина] сохранила ключевую ставку, [Сбербанк] снизил проценты по вкладам.',
    'Хоккеист Иван Лавров перешёл в «Ак Барс».',
    '[Зеленський] подякував партнерам [України].',
    'Суми компенсацій зросли вдвічі, повідомив уряд.',
  ],
};

const SEMITIC: CaseGroup = {
  topic: {
    entities: [
      ...people('عبد الفتاح السيسي, إيمانويل ماكرون, בנימין נתניהו'),
      ...each(organisation, 'حماس, الأهرام, הארץ'),
      ...each(place, 'القاهرة, السودان, חולון'),
    ],
  },
  texts: [
    'استقبل الرئيس [السيسي] نظيره الفرنسي [ماكرون] في [القاهرة].',
    'تابع الجمهور المباراة في حماس شديد.',
    'جنوب السودان يغلق حدوده، والخرطوم عاصمة [السودان] تحتج.',
    '[נתניהו] נפגש עם ראש עיריית [חולון].',
  ],
};

const EAST_ASIAN: CaseGroup = {
  topic: {
    entities: [
      person('习近平'),
      person('王毅'),
      person('石破茂', '石破'),
      person('大谷翔平', '大谷'),
      ...each(organisation, '苹果'),
      organisation('トヨタ', 'トヨタ自動車'),
      ...each(place, '上海, 中国, 東京, 日本'),
    ],
  },
  texts: [
    '[习近平]在[上海]会见外国企业家，[王毅]陪同。',
    '超市里的苹果每斤涨了两元。',
    '上海合作组织秘书长访问[中国]。',
    '[石破]首相は[東京]で記者会見し、[日本]の立場を説明した。',
    '東京電力は柏崎刈羽原発の再稼働を延期した。',
    '[大谷]、2試合連続本塁打　[トヨタ自動車]も祝福',
  ],
};

export const FIFTH_LOOK_ABROAD: readonly CaseGroup[] = [
  FRENCH,
  GERMAN,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  NORTHERN,
  POLISH_CZECH,
  TURKISH_EAST_SLAVIC,
  SEMITIC,
  EAST_ASIAN,
];
