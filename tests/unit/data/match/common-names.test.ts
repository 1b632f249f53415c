/** Names that are words, given names or places, too: each as what is meant, and as what is not. */
import { cases as casesOf } from './marked-cases';
import type { Entity } from './read-marked';
import { organisation, person, place, work } from './topic-things';

const cases = (entities: Entity[], texts: readonly string[]): void =>
  casesOf(entities.map(({ id }) => id).join(', '), entities, texts);

cases(
  [place('Bath'), place('Cork'), place('Split'), place('Orange'), place('Mobile')],
  [
    'Bath time for toddlers',
    'the train to [Bath]; a lecture in [Bath]',
    'Cork floors are warm.',
    'Flooding in [Cork]; [Cork] city councillors voted.',
    'Split the bill.',
    'The ferry from [Split] left.',
    'Orange juice is dear.',
    'a theatre in [Orange]',
    'Mobile Phone Ban Takes Effect',
    'Voters in [Mobile], Alabama',
  ],
);

cases(
  [
    person('Tony Banks', 'Banks'),
    person('Bill Gates', 'Gates'),
    person('Gordon Brown', 'Brown'),
    person('Justin Rose', 'Rose'),
    person('Bob Hope', 'Hope'),
    person('Mark Carney', 'Carney', 'Mark'),
    person('Will Young', 'Will', 'Young'),
    person('Jack Straw', 'Straw'),
    person('George W. Bush', 'Bush'),
  ],
  [
    'Banks raised rates.',
    'Mr [Banks] sang. Then [Banks] left.',
    'Gates closed at ten.',
    '[Bill Gates] gave more. [Gates] said it was time.',
    'Brown rice and white sugar',
    'Black, Brown and Asian voters',
    '[Gordon Brown] rose. [Brown] then sat down.',
    'Rose hip tea helps.',
    '[Justin Rose] won; [Rose] led from the start.',
    'Hope for peace fades.',
    '[Bob Hope] joked. [Hope] said so.',
    'Mark my words. Mark Rutte left.',
    'Will it rain? Young people vote less.',
    'Straw poll: who leads',
    'Mr [Straw] leads.',
    'Kate Bush sang. Jeb Bush left.',
    'President [Bush] left.',
  ],
);

cases(
  [
    organisation('Amazon'),
    organisation('Shell'),
    organisation('Target'),
    organisation('Visa'),
    organisation('Meta'),
    organisation('Oracle'),
    organisation('Ford'),
    organisation('Mercedes'),
    organisation('Gap'),
  ],
  [
    'AMAZON RAINFOREST BURNS',
    '[AMAZON] TO HIRE 100,000',
    'Shell companies hid the cash.',
    '[Shell] said profits doubled. A tanker of [Shell] left.',
    'Target the right audience.',
    'the retailer [Target], and [Target] CEO Brian Cornell',
    'Visa applications rose.',
    '[Visa] and [Meta] fell. Shares of [Visa] fell.',
    'Meta-analysis of 40 trials',
    'Meta questions were asked.',
    'The oracle spoke. He left [Oracle].',
    'Harrison Ford and Gerald Ford met.',
    'the carmaker [Ford]; a [Ford] plant',
    'Mercedes Sosa sang.',
    '[Mercedes] won the race.',
    'Mind the gap. [Gap] Inc. closed stores.',
  ],
);

cases(
  [work('Time'), work('People'), work('Nature'), work('Science')],
  [
    'Time is running out. Time will tell.',
    'in an interview with [Time]; [Time] said so.',
    'People are angry.',
    'She told [People] so.',
    'Nature is healing. Mother Nature, human nature',
    'published in [Nature] and in “[Science]”',
    'Science is hard.',
  ],
);

cases(
  [person('Fredric March', 'March'), person('August Wilson', 'August'), person('Theresa May', 'May')],
  [
    'on March 18, in March, March 3, 5 March, March Madness',
    'August brought rain. Late August, August 2024',
    'Mrs [May] spoke in May.',
    '[Fredric March] starred. Actor [March] won.',
  ],
);

cases(
  [
    place('Paris'),
    place('Lincoln'),
    place('Madison'),
    place('Virginia'),
    place('Florence'),
    place('Sydney'),
    place('Charlotte'),
    place('Austin'),
    place('Houston'),
    place('Phoenix'),
  ],
  [
    'Paris Hilton Opens Beach Club',
    '[Paris] Opens Olympic Village',
    'Abraham Lincoln and Lincoln Riley; police in [Lincoln]',
    'James Madison, Madison Keys, [Madison], Wisconsin',
    'Virginia Woolf, Virginia Tech, West Virginia, [Virginia]’s governor',
    'Florence Pugh Wins Award',
    'a museum in [Florence]',
    'Sydney Sweeney Stars in Film',
    'Princess Charlotte; Charlotte Brontë; the airport of [Charlotte]',
    'Austin Powers; the capital of Texas, [Austin]',
    'Whitney Houston was born in Newark, not in [Houston].',
    'Joaquin Phoenix returned to [Phoenix], Arizona.',
  ],
);

cases(
  [
    person('Ted Cruz', 'Cruz'),
    person('Kim Jong Un', 'Kim'),
    person('Lee Jae-myung', 'Lee'),
    person('Li Qiang', 'Li'),
    person('Jack Ma', 'Ma'),
    person('Xi Jinping', 'Xi'),
    person('Han Zheng', 'Han'),
  ],
  [
    'Penélope Cruz moved to Santa Cruz.',
    'Senator [Cruz] and [Cruz]’s staff',
    'Kim Kardashian wed.',
    'Leader [Kim] waved. [Kim]’s sister',
    'Bruce Lee and Lee Harvey Oswald',
    'President [Lee] spoke.',
    'Actor Jet Li; Premier [Li]',
    'Yo-Yo Ma played. [Jack Ma] is back.',
    'The [Xi] family; [Xi]’s visit',
    'Vice President [Han] met [Xi].',
  ],
);
