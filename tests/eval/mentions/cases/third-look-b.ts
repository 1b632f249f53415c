/** The third look goes on: compounds, capitals, shared names and more languages. */
import { facility, group, organisation, person, place, work, type CaseGroup } from './case-group';

const COMPOUNDS: CaseGroup = {
  topic: {
    entities: [
      person('Martin Luther King', 'King'),
      person('George Washington'),
      person('John F. Kennedy', 'Kennedy'),
      person('Elizabeth Warren', 'Warren'),
      person('Mitt Romney', 'Romney'),
      person('Winston Churchill', 'Churchill'),
      organisation('Amazon'),
      organisation('Target'),
      organisation('Shell'),
      organisation('Orange'),
      organisation('Stripe'),
      organisation('Oxford University', 'Oxford'),
      organisation('Senate'),
      place('Florence'),
      place('Sydney'),
      place('Virginia'),
      place('Austin'),
      place('Dallas'),
      place('Israel'),
      place('Kenya'),
      place('India', 'Indian'),
      place('Phoenix'),
      place('Buffalo'),
    ],
  },
  texts: [
    'Florence Pugh and Sydney Sweeney walked the red carpet; floods hit [Florence].',
    'Virginia Woolf’s letters were sold in [Virginia].',
    'Senator [Warren] met Warren Buffett, whose firm owns rail lines near [Dallas].',
    'Warren Buffett gave away $4bn. Buffett, 93, has no heir in the firm.',
    'The Dallas Cowboys lost; [Dallas] mourned.',
    'The actor Joaquin Phoenix flew from [Phoenix].',
    'Steve Austin wrestles; [Austin]’s mayor, Kirk Watson, looked on.',
    'The Indian Ocean is warming faster than forecast, an [Indian] study found.',
    'Deforestation in the Amazon fell by half. [Amazon] paid for the study.',
    '[Amazon] workers in Coventry walked out.',
    'Police missed the target; [Target] sells toys.',
    'Orange County sheriff’s deputies shot a man.',
    '[Stripe] raised $1bn. A white stripe ran down its back.',
    'Martin Luther King Day fell on Monday. [Martin Luther King] was shot in Memphis.',
    'Stephen King’s new novel is out. King lives in Maine.',
    'The king abdicated. King Felipe thanked his father.',
    'Oxford Street was closed; [Oxford University] was not.',
    'Buffalo grazed by the road to [Buffalo].',
    'The Kennedy Center Honors were given; Robert F. Kennedy Jr. was not there.',
    'Robert Kennedy was 42. [John F. Kennedy] was 46.',
  ],
};

const CAPITALS: CaseGroup = {
  topic: {
    entities: [
      person('Joe Biden', 'Biden'),
      person('Benjamin Netanyahu', 'Netanyahu'),
      person('Andrew Cuomo', 'Cuomo'),
      person('Rick Scott', 'Scott'),
      organisation('OPEC'),
      organisation('CIA'),
      organisation('World Health Organization', 'WHO'),
      organisation('Senate'),
      place('Gaza'),
      place('Rome'),
      place('St. Louis'),
      place('U.S.'),
      group('G7'),
      work('GPT-4'),
      facility('White House'),
    ],
  },
  texts: [
    '[BIDEN] TO [NETANYAHU]: END [GAZA] WAR NOW',
    '[OPEC] CUTS OUTPUT AS OIL SLIDES',
    'PARENTS WHO LOST CHILDREN SUE [WHITE HOUSE]',
    'Children who fell ill, the [WHO] said, had eaten fish.',
    'Ex-[CIA] officer: “[Biden] knew.” [White House]: “No.”',
    '[G7] leaders meet in [Rome]; G7x and G77 are not on the agenda.',
    '[GPT-4]’s rivals; GPT-4o; ChatGPT-4',
    'Chris Cuomo was fired. [Andrew Cuomo] had resigned.',
    'Sen. [Scott] of Florida is no kin of Tim Scott.',
    'In [St. Louis], the [U.S.] attorney filed charges.',
    '[Biden]/[Netanyahu] call; [Gaza]…',
    'Mr.\u00a0[Biden] and the [White\u00a0House]',
    'See gaza.jpg, Rome.html and https://rome.example/Gaza-Biden; [Rome] burns.',
    'The Bidens spent Thanksgiving on Nantucket.',
  ],
};

const SHARED: CaseGroup = {
  topic: {
    entities: [
      { id: 'birmingham-uk', name: 'Birmingham (England)', type: 'place', aliases: ['Birmingham'] },
      { id: 'birmingham-us', name: 'Birmingham (Alabama)', type: 'place', aliases: ['Birmingham'] },
      { id: 'alabama', name: 'Alabama', type: 'place' },
      { id: 'west-midlands', name: 'West Midlands', type: 'place' },
      { id: 'kim-jong-un', name: 'Kim Jong Un', aliases: ['Kim'] },
      { id: 'kim-yo-jong', name: 'Kim Yo Jong', aliases: ['Kim'] },
      { id: 'chen', name: 'Chen Wei', aliases: ['Chen*'] },
    ],
    facts: [
      ['birmingham-us', 'alabama'],
      ['birmingham-uk', 'west-midlands'],
    ],
  },
  texts: [
    'A tornado tore through [Birmingham|birmingham-us], the governor of [Alabama|alabama] said.',
    'Police in the [West Midlands|west-midlands] closed a road in [Birmingham|birmingham-uk].',
    '[Kim Yo Jong|kim-yo-jong] rejected the offer. [Kim|kim-yo-jong] called it a joke.',
    'Steve Chen spoke. Chen was brief.',
    '[Kim Jong Un|kim-jong-un] watched the launch. [Kim|kim-jong-un] smiled.',
  ],
};

const LANGUAGES: readonly CaseGroup[] = [
  {
    topic: {
      entities: [
        person('Robert Habeck', 'Habeck'),
        person('Christian Lindner', 'Lindner'),
        place('Regen'),
        place('Halle'),
        place('Frankfurt'),
        organisation('Bahn'),
        organisation('Stern'),
        organisation('Die Zeit'),
      ],
    },
    texts: [
      'Wegen Regen fiel das Spiel aus.',
      'In der Halle sprach [Habeck], in [Halle] an der Saale [Lindner].',
      'Die Zeit drängt, sagte [Lindner] der Wochenzeitung „[Die Zeit]“.',
      'Eintracht Frankfurt gewann in [Frankfurt]; Frankfurts Fans jubelten.',
      'Die [Bahn] streicht Züge; die Autobahn ist frei.',
    ],
  },
  {
    topic: {
      entities: [
        person('Michel Barnier', 'Barnier'),
        person('Manuel Valls', 'Valls'),
        place('Lens'),
        place('Nice'),
        place('Ukraine'),
        organisation('Le Point'),
        organisation('Carrefour'),
      ],
    },
    texts: [
      'Au carrefour, un bus a heurté un cycliste ; [Carrefour] n’y est pour rien.',
      'Le point de presse de M. [Barnier] a duré une heure, selon [Le Point].',
      'L’OGC Nice bat Lille ; à [Nice], on klaxonne.',
    ],
  },
  {
    topic: {
      entities: [
        person('Isabel Díaz Ayuso', 'Ayuso'),
        person('Pablo Iglesias', 'Iglesias'),
        place('Granada'),
        place('Rosario'),
        place('La Paz'),
      ],
    },
    texts: [
      'Las iglesias cerraron; [Iglesias] lo celebró en [Granada].',
      'Julio Iglesias canta. Iglesias tiene 80 años.',
      'Quieren la paz en Colombia; en [La Paz], [Ayuso] calló.',
      'Rezó el rosario en [Rosario].',
    ],
  },
  {
    topic: { entities: [person('Michel Temer', 'Temer'), person('Sergio Moro', 'Moro'), place('Porto')] },
    texts: [
      'Não há o que temer, disse [Temer]. [Moro] discordou.',
      'O porto de Santos parou; chove no [Porto].',
    ],
  },
  {
    topic: { entities: [person('Wouter Bos', 'Bos'), person('Geert Wilders', 'Wilders'), place('Bergen')] },
    texts: ['In het bos bij [Bergen] sprak [Wilders] met [Bos].'],
  },
  {
    topic: { entities: [place('Суми'), place('Рівне'), person('Володимир Зеленський', 'Зеленський')] },
    texts: ['[Зеленський] підписав указ. Великі суми виплатять, рішення Зеленського чекають.'],
  },
  {
    topic: { entities: [place('Βόλος'), person('Αλέξης Τσίπρας', 'Τσίπρας')] },
    texts: ['Ο [Τσιπρας] μίλησε· ο [ΒΟΛΟΣ] πλημμύρισε.'],
  },
  {
    topic: { entities: [place('תל אביב'), person('יאיר לפיד', 'לפיד'), place('לוד')] },
    texts: ['[לפיד] נאם ב-[תל אביב]. הלפיד האולימפי הודלק.'],
  },
  {
    topic: { entities: [place('تهران'), person('مسعود پزشکیان', 'پزشکیان')] },
    texts: ['[پزشکیان] در [تهران] سخنرانی کرد.'],
  },
  {
    topic: { entities: [place('京都'), place('東京都'), person('小池百合子', '小池'), place('大阪')] },
    texts: ['[東京都]の[小池]知事は[京都]を訪れ、[大阪]には寄らなかった。'],
  },
  {
    topic: { entities: [place('เชียงราย'), place('ลาว'), person('แพทองธาร ชินวัตร', 'แพทองธาร')] },
    texts: ['นายก[แพทองธาร]ลงพื้นที่[เชียงราย]ก่อนเยือน[ลาว]'],
  },
  {
    topic: { entities: [person('Matteo Salvini', 'Salvini'), place('Pescara'), organisation('Il Giornale')] },
    texts: ['Un giornale locale cita [Salvini]; [Il Giornale] smentisce da [Pescara].'],
  },
];

export const THIRD_LOOK_B: readonly CaseGroup[] = [COMPOUNDS, CAPITALS, SHARED, ...LANGUAGES];
