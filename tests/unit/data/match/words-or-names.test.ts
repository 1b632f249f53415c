/** A word at the start of a sentence, as a word and as the name that it also is, often side by side. */
import { cases } from './marked-cases';
import { organisation, person, place } from './topic-things';

cases(
  'a thing made of it, grown or used is the word’s, whatever else the page names',
  [
    organisation('Apple'),
    organisation('Fox', 'Fox News'),
    organisation('Shell'),
    organisation('Stripe'),
    organisation('Orange'),
    place('Cork'),
    place('Mobile'),
    place('Buffalo'),
    person('Tom Cotton', 'Cotton'),
    person('Josh Green', 'Green'),
  ],
  [
    'Fox hunting is banned. [Fox News] reported.',
    'Fox cubs were found in a shed. Viewers of [Fox] complained.',
    'Apple growers fear a frost. The phone maker [Apple] said so.',
    'Apple blossom covers the valley. [Apple]’s shares rose.',
    'Shell fragments hit a house. [Shell] said its staff were safe.',
    'Stripe patterns are in again. The payment firm [Stripe] raised funds.',
    'Orange groves were lost to frost. A merger of [Orange] and a rival is off.',
    'Cork floors are back. The mayor of [Cork] opened a shop.',
    'Mobile users complain. In [Mobile], voters queued.',
    'Buffalo herds roam the park near [Buffalo].',
    'Cotton prices fell. Senator [Cotton] blamed China.',
    'Green energy firms cheered; Governor [Green] did not.',
    'Green hydrogen is dear. Governor [Green] wants more of it.',
  ],
);

cases(
  'what a firm, a party or a town has is a name’s',
  [
    organisation('Apple'),
    organisation('Shell'),
    organisation('Target'),
    organisation('Labour'),
    place('Cork'),
    place('Mobile'),
    place('Reading'),
    person('Kate Bush'),
    person('George W. Bush', 'Bush'),
  ],
  [
    '[Apple] shares fell. [Apple] executives declined to comment.',
    '[Apple] lawyers argued the case, and [Apple] said so.',
    '[Shell] drivers walked out on Monday, [Shell] said.',
    '[Target] stores open early, the retailer [Target] said.',
    '[Labour] MPs rebelled. [Labour] voters stayed at home.',
    '[Cork] residents were told to boil water.',
    '[Mobile] police arrested a man.',
    '[Reading] fans sang all night.',
    '[Bush] aides resigned.',
  ],
);

cases(
  'many of them do what words in the plural do',
  [person('Ed Balls', 'Balls'), person('Tony Banks', 'Banks'), organisation('Boots'), place('Wells')],
  [
    'Balls were kicked over the fence; [Ed Balls] danced.',
    'Banks are closing branches. [Tony Banks] sang.',
    'Boots were left in the hall. The chemist [Boots] sells them.',
    'Boots on the ground will not help. [Boots] sells plasters.',
    'Wells are running dry. The bishop lives in [Wells].',
    '[Boots] is closing 300 shops.',
    '[Boots] plans to close shops.',
    '[Tony Banks] sang. [Banks] says he will return.',
  ],
);

cases(
  'a thing that can be counted has an article, so that without one it is a name',
  [
    organisation('Signal'),
    organisation('Target'),
    organisation('Square'),
    organisation('Gap'),
    person('Jeremy Hunt', 'Hunt'),
    person('Taylor Swift', 'Swift'),
    person('Bob Hope', 'Hope'),
    organisation('Reform'),
    organisation('Intel'),
  ],
  [
    'The signal was weak. [Signal] is an app that staff use.',
    'He missed the target. [Target] has 1,900 stores.',
    'A crowd filled the square. [Square] was founded in 2009.',
    'The gap grew. [Gap] will close 30 shops.',
    'Hope is fading for the miners.',
    'Reform is needed, and soon.',
    'Reform was promised; nothing came.',
    '[Intel] to cut jobs; US intel agencies warned of it.',
    'The hunt is on. Foreign Secretary [Hunt] flew home.',
    'Swift action was needed. [Swift] was on tour.',
  ],
);

cases(
  'a verb goes on with a particle or an object',
  [
    organisation('Zoom'),
    organisation('Snap'),
    organisation('Visa'),
    organisation('Chase'),
    person('Mark Carney', 'Mark'),
    person('Tim Cook', 'Cook'),
    place('Deal'),
    place('Split'),
  ],
  [
    'Zoom in on the picture: [Zoom] cut 1,300 jobs.',
    'Zoom out and the picture changes. Shares in [Zoom] fell.',
    'Snap up a bargain while you can. The app’s owner, [Snap], said users grew.',
    'Deal or no deal, they said. In [Deal], fishermen were calm.',
    'Deal with it, he said. The train to [Deal] was late.',
    'Cook over a low heat. [Tim Cook] would not.',
    'Split into teams of five. The ferry to [Split] left.',
    '[Zoom] in talks to buy rival',
  ],
);

cases(
  'in a headline a name is followed by what it does and to whom',
  [
    person('Jeremy Hunt', 'Hunt'),
    person('Theresa May', 'May'),
    person('George W. Bush', 'Bush'),
    person('Liz Truss', 'Truss'),
    organisation('Labour'),
    organisation('Shell'),
    organisation('Amazon'),
    place('Turkey'),
  ],
  [
    '[Hunt] cuts taxes',
    '[Hunt] cuts taxes in last budget before election',
    '[May] wins vote',
    '[May] faces leadership challenge',
    '[Bush] fires aide',
    '[Bush] fires two aides over leak',
    'Bush fires rage near Sydney',
    'Bush fires spread to the coast',
    'Bush fires kill three',
    '[Truss] quits',
    '[Labour] backs strikes',
    'Labour shortages hit farms',
    'Labour talks fail',
    '[Shell] owns half of the field.',
    '[Turkey] shoots down jet',
    'Turkey prices rise before Christmas',
    '[Shell] profits double',
    '[Bush] Defends Iraq War in Memoir',
    '[Shell] Unveils an iPhone Application as Sales Slow',
  ],
);

cases(
  'papers and films are seldom the subject of a sentence, and words often are',
  [
    { id: 'Time', type: 'work' },
    { id: 'Wired', type: 'work' },
    { id: 'Windows', type: 'work' },
    { id: 'Nature', type: 'work' },
    { id: 'Variety', type: 'work' },
  ],
  [
    'Time is running out for talks. [Time] named her Person of the Year.',
    'Wired headphones are back, says [Wired].',
    'Nature is healing. A study in [Nature] found the opposite.',
    'Variety is the spice of life. [Variety] reported the deal.',
    '[Time] magazine said that time is money.',
    'a Time-Based One-Time Password for [Time]’s readers',
    'Windows were smashed. [Windows] 11 will be free.',
  ],
);

cases(
  'adverbs, participles and what an article or a hyphen makes of a word',
  [
    organisation('Next'),
    organisation('Reading'),
    organisation('Democratic Party', 'Democrats'),
    organisation('Federal Reserve', 'Fed'),
    organisation('Meta'),
    organisation('Apple'),
    organisation('Amazon'),
    organisation('Hearts'),
    person('Stephen King', 'King'),
    person('Gordon Brown', 'Brown'),
    person('Tim Cook', 'Cook'),
  ],
  [
    'Next, ministers will meet in Rome. Shares in [Next] fell 3%.',
    'Fed up with delays, passengers walked home. [Fed] officials held rates.',
    'Reading at home is fun. [Reading] lost at home.',
    'House [Democrats] blamed [Next].',
    'Fed by heavy rain, the river rose. The [Fed] held rates.',
    'Meta-analyses find no benefit. [Apple]-owned firms differ, [Meta] said.',
    '[Amazon] workers strike; in the Amazon, fires spread; the [Amazon] boss spoke.',
    'Hearts were broken. [Hearts] beat Celtic 2-1.',
    'King tides flooded Miami. [King] has sold 400 million books.',
    '[Brown] Attacks Tory Cuts in Farewell Speech',
    'Cook until golden. [Cook] unveiled a headset.',
  ],
);
