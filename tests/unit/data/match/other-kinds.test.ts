import { cases } from './marked-cases';
import { organisation, person, place, work } from './topic-things';

cases(
  'a plural that is a club counts where clubs are spoken of, and not where animals are',
  [organisation('Wolves'), organisation('Falcons'), organisation('Hearts')],
  [
    'Wolves attacked sheep in Saxony.',
    '[Wolves] sacked their coach.',
    'Falcons nest on the cathedral tower.',
    '[Falcons] bench quarterback for rookie',
    'Wolves were seen near Berlin. [Wolves] were held by [Hearts].',
  ],
);

cases(
  'a name is not meant where a noun beside it tells of another kind',
  [person('Tom Watson', 'Watson'), organisation('Iceland'), place('Battle')],
  [
    'Watson, the supercomputer, beat two champions.',
    '[Watson], the politician, lost.',
    'The grocer [Iceland] froze its prices; the island of Iceland did not.',
    'The town of [Battle] has a fair.',
  ],
);

cases(
  'a surname is not meant where a title or a work tells of somebody whom all know',
  [person('Tim Cook', 'Cook'), organisation('Wagner'), person('Peter Bacon', 'Bacon')],
  [
    'Captain Cook landed there in 1770.',
    'Wagner’s Parsifal was booed. [Wagner]’s fighters left Mali.',
    'A triptych by Bacon was sold. [Peter Bacon] bought it.',
  ],
);

cases(
  'a name is not meant where it is a part of a longer place or of an airport',
  [person('Andy Burnham', 'Burnham'), place('Paris'), place('Baden'), place('Perth'), place('Russia')],
  [
    'Burnham-on-Sea waits. [Burnham]-backed plans go on.',
    'He flew to Paris Charles de Gaulle, and slept in [Paris].',
    'Baden-Baden is in [Baden].',
    'Perth and Kinross has snow; [Perth] has none.',
    'New [Russia] sanctions take effect',
  ],
);

cases(
  'at the start of a sentence a rare word or a noun that is counted tells the name from the word',
  [
    person('Liz Truss', 'Truss'),
    organisation('Jaguar'),
    organisation('Gap'),
    organisation('Orange'),
    work('Wicked'),
  ],
  [
    'Truss bridges of this type are old. [Truss] dithers.',
    '[Jaguar] will sell electric cars alone.',
    '[Gap] poaches Mattel boss to run Old Navy',
    '[Orange] and its rival were fined.',
    '[Wicked] takes $114m in its opening weekend',
    'Wicked winds bring down power lines',
  ],
);
