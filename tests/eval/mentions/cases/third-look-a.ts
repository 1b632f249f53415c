/** A third look: names that are words, namesakes, titles and names inside names, in news that no rule had seen. */
import { facility, group, organisation, person, place, work, type CaseGroup } from './case-group';

const WORDS: CaseGroup = {
  topic: {
    entities: [
      person('Theresa May', 'May'),
      person('Jeremy Hunt', 'Hunt'),
      person('Jack Straw', 'Straw'),
      person('Dan Rice', 'Rice'),
      place('Reading'),
      place('Nice'),
      place('Turkey', 'Turkish'),
      place('Jordan'),
      place('Georgia'),
      place('Chad'),
      place('Cork'),
      place('Sandwich'),
      place('Washington'),
      organisation('Apple'),
      organisation('Gap'),
      organisation('Visa'),
    ],
  },
  texts: [
    'Thousands came to the festival in [Reading], where reading glasses were the item most often lost.',
    'Reading a statement outside court, her solicitor said the family was relieved.',
    '[May] told MPs on 14 May that there may be a second vote.',
    'The lorry was found in May near [Nice]. “It is a nice, quiet street,” a neighbour said.',
    '[Turkey] and [Jordan] expelled envoys as [Chad] closed its embassy.',
    'Jordan Spieth birdied the last hole to beat Chad Campbell by a stroke.',
    'Turkey, stuffing and cranberry sauce were served to 400 homeless people.',
    '[Hunt] to cut national insurance in budget',
    'The hunt for the gunman moved to [Cork], where a champagne cork was found at the scene.',
    'Hunt for missing hikers called off after storm',
    'A ferry from [Cork] was held up. Cork tiles are back in fashion.',
    'Rice prices rose 4% in March, traders in Bangkok said.',
    'She closed the gap on the leader. [Gap] will close 30 shops in [Georgia].',
    'Students need a visa to enter the country; fees can be paid by card, and [Visa] takes a share.',
    'In [Sandwich], the council banned sandwich boards.',
    'Apple growers in Kent fear a frost. [Apple] said the new phone would ship in May.',
  ],
};

const INSIDE_OTHERS: CaseGroup = {
  topic: {
    entities: [
      person('Hillary Clinton', 'Clinton'),
      person('George W. Bush', 'Bush'),
      person('Abraham Lincoln', 'Lincoln'),
      organisation('Ford'),
      organisation('Fox'),
      organisation('Chelsea'),
      organisation('Delta'),
      place('Paris'),
      place('New York'),
      place('Chicago'),
      place('America', 'American', 'Americans'),
      place('Mobile'),
      place('Houston'),
      place('Berlin'),
    ],
  },
  texts: [
    'Chelsea Clinton introduced her mother, [Hillary Clinton], at a dinner in [New York].',
    'The Ford Foundation gave $5m to a museum in Detroit, where [Ford] builds pick-up trucks.',
    'Bank of America and American Airlines fell; [American] shoppers stayed at home.',
    'T-Mobile opened a store in [Mobile], Alabama, on Monday.',
    'The New York Times and the Chicago Tribune sued the city of [Chicago].',
    'Paris Hilton told senators of her years at a school in Utah. She flew back to [Paris] on Friday.',
    'A red fox ran across the pitch, Fox News reported; [Fox] shares rose.',
    'Whitney Houston’s estate sued a hotel in [Houston].',
    'The Lincoln Memorial was shut. [Abraham Lincoln] would not have minded.',
    'Irving Berlin wrote “White Christmas”; the Berlin Wall fell in 1989.',
    'Harrison Ford, 81, crashed a vintage plane near Los Angeles.',
    '[Delta] cancelled 300 flights. The Delta variant kept its crews at home.',
  ],
};

const NAMESAKES: CaseGroup = {
  topic: {
    entities: [
      person('Boris Johnson', 'Johnson'),
      person('David Cameron', 'Cameron'),
      person('Margaret Thatcher', 'Thatcher'),
      person('Juan Merchan', 'Merchan'),
      person('Al Sharpton', 'Sharpton'),
      person('Ali Khamenei', 'Khamenei'),
      person('Sayeeda Warsi', 'Warsi'),
      person('Mark Milley', 'Milley'),
      person('Francis', 'Pope Francis'),
      person('William Barr', 'Barr'),
      person('Eric Adams', 'Adams'),
    ],
  },
  texts: [
    'The actor Don Johnson was honoured on Tuesday. Johnson, 74, thanked his fans.',
    'Lord [Cameron] flew to Kyiv a day after Baroness [Warsi] left.',
    'Judge [Merchan] fined him $9,000 for contempt. “Jail may be next,” [Merchan] wrote.',
    'The Rev. [Sharpton], Gen. [Milley] and Ayatollah [Khamenei] were all on the programme.',
    '[Pope Francis] was taken to hospital. The Vatican said that [Francis] had slept well.',
    'Roseanne Barr lost her show. Barr blamed a sleeping pill.',
    'Attorney General [Barr] resigned. Former Mayor [Eric Adams] did not.',
    'Amy Adams and Bryan Adams are not related. Mayor [Adams] knows neither.',
    'Rachel Johnson, sister of [Boris Johnson], lost her seat.',
    'The [Thatcher]-era laws were the work of [Margaret Thatcher] herself.',
  ],
};

const CAPITALS: CaseGroup = {
  topic: {
    entities: [
      person('Donald Trump', 'Trump'),
      person('Emmanuel Macron', 'Macron'),
      organisation('World Health Organization', 'WHO'),
      organisation('NATO'),
      organisation('FBI'),
      organisation('Information Technology Ltd', 'IT'),
      place('United Kingdom', 'UK'),
      place('Iran'),
      group('Houthis'),
      work('F-35'),
      organisation('Yahoo'),
      organisation('3M'),
    ],
  },
  texts: [
    '[TRUMP] SAYS HE KNOWS WHO DID IT\nThe [FBI] does not.',
    '[FBI] RAIDS HOME OF EX-[NATO] CHIEF',
    'IT IS OVER, SAYS [MACRON]',
    '[IRAN] SEIZES TANKER\nTwo [Houthis] were on board, the [UK] said.',
    'Four F-35s took off; one [F-35] came back.',
    'Read more at fbi.gov/Trump, write to Trump@iran.org or follow @NATO.',
    '[3M]’s masks, not M3’s, were sent to [Iran]; the file is called UK_Iran.pdf.',
    '“[Trump]”, he said, “is no [Macron]”—and the room laughed.',
    'The Macrons dined with the Trumps; [Macron]’s wife wore blue.',
    'TRUMP2024 caps sold out, but pro-[Trump] flags did not.',
  ],
};

const EVENTS: CaseGroup = {
  topic: {
    entities: [
      { id: 'zelensky', name: 'Volodymyr Zelensky', aliases: ['Zelensky'] },
      { id: 'modi', name: 'Narendra Modi', aliases: ['Modi'] },
      { id: 'lucerne', name: 'Lucerne', type: 'place' },
      { id: 'delhi', name: 'New Delhi', type: 'place', aliases: ['Delhi'] },
      { id: 'li-keqiang', name: 'Li Keqiang', aliases: ['Li*'] },
    ],
    events: [
      {
        id: 'peace-summit',
        name: 'Summit on Peace in Ukraine',
        start: '2024-06-15',
        end: '2024-06-16',
        place: 'lucerne',
        participants: ['zelensky'],
        aliases: ['Swiss peace summit', 'the summit*'],
      },
      {
        id: 'g20',
        name: 'G20 New Delhi summit',
        start: '2023-09-09',
        end: '2023-09-10',
        place: 'delhi',
        participants: ['modi'],
        aliases: ['the summit*'],
      },
    ],
  },
  published: '2024-06-17',
  texts: [
    '[Zelensky|zelensky] thanked the hosts as [the summit|peace-summit] ended.',
    '[Modi|modi] stayed away; [the summit|peace-summit] in [Lucerne|lucerne] went ahead without him.',
    '[Modi|modi] spoke of the summit that he had hosted.',
    'Climbers reached the summit on Sunday.',
    'Unlike the [Swiss peace summit|peace-summit], the [G20 New Delhi summit|g20] drew China’s premier, [Li Keqiang|li-keqiang]. [Li|li-keqiang] came late.',
    'Jet Li stars. Li is 61.',
  ],
};

const GERMAN: CaseGroup = {
  topic: {
    entities: [
      person('Friedrich Merz', 'Merz'),
      person('Sahra Wagenknecht', 'Wagenknecht'),
      person('Julia Klöckner', 'Klöckner'),
      place('Essen'),
      place('Deutschland'),
      place('Singen'),
      organisation('Bild'),
      organisation('AfD'),
    ],
  },
  texts: [
    'Die Feuerwehr in [Essen] rückte aus, weil Essen auf dem Herd stand.',
    'Am 3. März sagte [Merz], [Deutschland] müsse sparen; Deutschlands Städte wehren sich.',
    'Der [AfD]-Abgeordnete sprach in [Singen], wo Kinder singen lernen.',
    'Das Bild zeigt [Klockner] neben [Wagenknecht].',
  ],
};

const FRENCH: CaseGroup = {
  topic: {
    entities: [
      person('Gabriel Attal', 'Attal'),
      person('Marine Le Pen', 'Le Pen'),
      place('Tours'),
      place('Angers'),
      place('Italie'),
      organisation('Orange'),
      organisation('Libération'),
    ],
  },
  texts: [
    'À [Tours], le maire a fermé deux tours jugées dangereuses.',
    'Jean-Marie Le Pen est mort à 96 ans, entouré des siens.',
    'L’[Italie] et l’ex-Premier ministre [Attal] saluent la libération des otages, écrit [Libération].',
    'Vigilance orange à [Angers] ; [Orange] rétablit son réseau.',
  ],
};

const OTHERS: readonly CaseGroup[] = [
  {
    topic: {
      entities: [
        person('Pablo Casado', 'Casado'),
        place('León'),
        place('Sevilla'),
        organisation('Podemos'),
        organisation('Vox'),
      ],
    },
    texts: [
      'El ministro, casado y con dos hijos, respondió a [Casado] desde [Sevilla].',
      'Juntos podemos, gritó la líder de [Podemos] ante la catedral de [León].',
    ],
  },
  {
    topic: { entities: [person('Giuseppe Conte', 'Conte'), place('Potenza'), organisation('Lega')] },
    texts: ['Il conte perse la villa; [Conte], leader M5S, attacca la [Lega] a [Potenza].'],
  },
  {
    topic: { entities: [person('Donald Tusk', 'Tusk'), place('Łódź'), place('Piła')] },
    texts: [
      'Premier [Tusk] przyjechał do Łodzi; [Łódź] wita. Rybacka łódź zatonęła, a gabinet Tuska milczy.',
    ],
  },
  {
    topic: { entities: [person('Andrej Babiš', 'Babiš'), place('Most'), place('Brno')] },
    texts: ['[Babiš] navštívil [Brno]. Vláda Babiše padla a most se zřítil.'],
  },
  {
    topic: { entities: [place('Орёл'), place('Москва'), person('Владимир Путин', 'Путин')] },
    texts: ['[Орёл] остался без света. Над полем кружил орёл. Указ Путина подписан, [Москва] молчит.'],
  },
  {
    topic: { entities: [person('Recep Tayyip Erdoğan', 'Erdoğan'), place('Van'), place('Ordu')] },
    texts: ["[Erdoğan]'ın uçağı [Van]'a indi; ordu alarma geçti."],
  },
  {
    topic: { entities: [place('中国'), place('东京'), organisation('中国银行'), person('王毅')] },
    texts: ['[王毅]周二抵达[东京]。[中国银行]股价下跌，[中国]商务部未予置评。'],
  },
  {
    topic: { entities: [place('서울'), person('한동훈'), organisation('현대')] },
    texts: ['[한동훈]은 [서울]에서 기자들을 만났다.'],
  },
  {
    topic: { entities: [place('القاهرة'), person('عبد الفتاح السيسي', 'السيسي'), place('قطر')] },
    texts: ['استقبل [السيسي] في [القاهرة] أمير [قطر].'],
  },
  {
    topic: { entities: [person('नरेंद्र मोदी', 'मोदी'), place('दिल्ली'), person('राहुल गांधी', 'राहुल')] },
    texts: ['[नरेंद्र मोदी] ने [दिल्ली] में कहा, “[राहुल] को जवाब देना होगा।”'],
  },
  {
    topic: { entities: [place('Hà Nội'), person('Tô Lâm'), facility('Hồ Gươm')] },
    texts: ['Tổng Bí thư [Tô Lâm] tiếp khách tại [Ha Noi], gần [Hồ Gươm].'],
  },
  {
    topic: { entities: [organisation('𝕏 Corp', '𝕏'), person('Elon Musk', 'Musk')] },
    texts: ['🚨 [Musk] says 🇺🇸 users of [𝕏] will pay 💸; Maye Musk will not.'],
  },
];

export const THIRD_LOOK_A: readonly CaseGroup[] = [
  WORDS,
  INSIDE_OTHERS,
  NAMESAKES,
  CAPITALS,
  EVENTS,
  GERMAN,
  FRENCH,
  ...OTHERS,
];
