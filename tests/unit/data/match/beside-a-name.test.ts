/** What stands beside a name and makes a firm, a show, a sum, a body or another person of it. */
import { cases } from './marked-cases';
import { organisation, person, place } from './topic-things';

cases(
  'editions, hotels, shows and sums',
  [
    place('Italy'),
    place('Japan'),
    place('London'),
    place('Gambia'),
    place('Phoenix'),
    place('Sderot'),
    place('Britain'),
    place('Australia', 'Australian'),
    place('Ukraine', 'Ukrainian'),
    place('United States', 'US'),
    { id: 'New York', type: 'place' },
  ],
  [
    'Wired Italy reports from [Italy], CNET Japan from [Japan].',
    'They were at The London on Thursday, and then in [London] and The [Gambia].',
    'The browser was originally named Phoenix; a town named [Sderot] was hit.',
    'Britain’s Got Talent returned; [Britain]’s economy shrank.',
    'It costs at least $100 Australian to ride, or US$70.',
    'a $40 billion [Ukrainian] aid package; a $1 billion [US] loan',
    'An editor of New York magazine left [New York].',
  ],
);

cases(
  'bodies that others have, too',
  [
    organisation('US House of Representatives', 'House'),
    organisation('US Congress', 'Congress'),
    organisation('US Supreme Court', 'Supreme Court'),
    { id: 'Mac', type: 'work' },
    place('America'),
  ],
  [
    'The [House] voted; the House of Commons did not. The president sat in State House.',
    '[Congress] funds the Library of Congress.',
    'The Supreme Court of India ruled; so did the [Supreme Court] of the United States.',
    'He writes for The Mac Observer on a [Mac].',
    'The Mathematical Association of America is in [America].',
  ],
);

cases(
  'a list of sources, a town in Iowa, a direction',
  [
    person('Boris Johnson', 'Johnson'),
    person('Kim Jong Un', 'Kim'),
    person('Kanye West', 'West'),
    person('Hillary Clinton', 'Clinton'),
  ],
  [
    '^ Horn, Roger A.; Johnson, Charles R. (2013). [Johnson], who wrote nothing, left.',
    'Bellware, Kim (31 March 2014); [Kim], 30, spoke.',
    'Clinton, Iowa, was flooded. [Clinton] won the popular vote.',
    'He is reviled in the West as a despot. West of the river, [Kanye West] sang.',
  ],
);

cases(
  'capitals of shouting are words',
  [organisation('Islamic State', 'IS'), organisation('World Health Organization', 'WHO')],
  ['No. THIS. IS. WAR. But [IS] fighters fled.', 'Tell me: WHO DID THAT? The [WHO] did not.'],
);

cases(
  'another’s first name, another nation’s body, a number and a university',
  [
    { id: 'Claude', type: 'work' },
    { id: 'Alexa', type: 'work' },
    organisation('US Senate', 'Senate'),
    person('Xi Jinping', 'Xi'),
    place('Washington'),
    place('Georgia'),
    person('Ben White', 'White'),
  ],
  [
    'Claude Monet painted lilies, and Jean-Claude Juncker retired. He asked [Claude].',
    'Alexa Chung designed it. He asked [Alexa] for help.',
    'The Brazilian Senate voted; the [Senate] in [Washington] and the American [Senate] did not.',
    'A starting XI was named. [Xi Jinping] watched, and [Xi] slept.',
    'Washington State beat Oregon; the [Washington] State Police watched.',
    'Georgia, the US state, has peaches. [Georgia], the country, has wine.',
    'White House officials said so; [White] did not.',
  ],
);
