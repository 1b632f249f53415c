/** Two people of one surname, or a person and a place: whom a page means by the bare name. */
import { cases } from './marked-cases';
import { organisation, person, place } from './topic-things';

const REEVES = person('Rachel Reeves', 'Reeves');
const JOHNSON = person('Boris Johnson', 'Johnson');

cases(
  'after a namesake’s full name the bare surname is nobody’s that we know',
  {
    entities: [REEVES, JOHNSON, person('Rishi Sunak', 'Sunak')],
    facts: [['Rachel Reeves', 'Rishi Sunak']],
  },
  [
    'Keanu Reeves starred in the film. Reeves raised eyebrows.',
    'The actor Don Johnson was honoured. Johnson, 74, thanked his fans.',
    'Dean Johnson won the race. Johnson was pleased.',
    'Pastor Mike Johnson prayed. Pastor Johnson left.',
    'Officer Ryan Johnson fired twice. Officer Johnson was suspended.',
    'Keanu Reeves flew in. [Rachel Reeves] did not. [Reeves] raised taxes.',
    'Keanu Reeves flew in. Chancellor [Reeves] did not.',
    '[Rachel Reeves] raised taxes.\nThe actor Keanu Reeves sold his house.\n[Reeves] will speak on Monday.',
    '[Boris Johnson] spoke; his sister Rachel Johnson listened. [Johnson] said it was over.',
    'Keanu Reeves met [Sunak]. [Reeves] is his neighbour.',
  ],
);

cases(
  'a title or office that the namesake has not settles it',
  [
    person('Margaret Thatcher', 'Thatcher'),
    person('Juan Merchan', 'Merchan'),
    person('Kemi Badenoch', 'Badenoch'),
    person('Ketanji Brown Jackson', 'Jackson'),
    person('Justin Welby', 'Welby'),
    person('Ben Wallace', 'Wallace'),
  ],
  [
    'Mark Thatcher and Baroness [Thatcher]',
    'Maria Merchan wept. Judge [Merchan] did not.',
    'Michael Jackson sang. Justice [Jackson] dissented.',
    'William Wallace died in 1305. Defence Secretary [Wallace] resigned.',
    'Judge Amy Jackson ruled. Judge Jackson gave no reason.',
    'Archbishop [Welby] and Lady [Badenoch]',
  ],
);

cases(
  'a person of its name leaves a place or a firm a place or a firm, where the words around say so',
  [
    place('Austin'),
    place('Lincoln'),
    place('Houston'),
    place('Hastings'),
    place('Berlin'),
    place('Phoenix'),
    organisation('Tesla'),
    organisation('Ford'),
    organisation('Chelsea'),
    person('Hillary Clinton', 'Clinton'),
  ],
  [
    'Steve Austin wrestles; [Austin]’s mayor, Kirk Watson, looked on.',
    'Abraham Lincoln was born in a cabin. [Lincoln] City Council’s leader resigned.',
    'Whitney Houston sang. [Houston] police shut the road.',
    'Whitney Houston sang. Houston, 48, was found dead.',
    'Joaquin Phoenix won. Phoenix thanked his mother.',
    'Joaquin Phoenix flew home. He lives near [Phoenix].',
    'Reed Hastings left Netflix; a pier burned in [Hastings].',
    'Irving Berlin wrote “White Christmas”; the [Berlin] senate met.',
    'Declining [Berlin] rents are a relief.',
    'Harrison Ford, 81, crashed a plane. Shares in [Ford] fell, and [Ford] shares fell again.',
    'Henry Ford built cars. The carmaker [Ford] still does.',
    'Chelsea Clinton introduced her mother, [Hillary Clinton].',
    'Nikola Tesla died poor. [Tesla] delivered 423,000 cars.',
    'Irving Berlin sang; Duke Albert of [Berlin] listened, and [Berlin] insiders yawned.',
    'Chelsea Handler joked. [Chelsea] beat Arsenal.',
  ],
);
