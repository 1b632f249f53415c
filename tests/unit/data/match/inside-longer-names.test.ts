/** Names inside longer ones that nobody told us of. */
import { cases } from './marked-cases';
import { organisation, person, place } from './topic-things';

cases(
  'hyphens join brands and double names',
  [
    place('Mobile'),
    place('Bristol'),
    person('Jimmy Carter', 'Carter'),
    person('Ted Cruz', 'Cruz'),
    person('Donald Trump', 'Trump'),
    person('Vladimir Putin', 'Putin'),
    person('Sergei Lavrov', 'Lavrov'),
    organisation('Men'),
  ],
  [
    'T-Mobile opened a store in [Mobile], Alabama. T‑Mobile’s shares rose.',
    'Helena Bonham-Carter met [Jimmy Carter].',
    'the [Trump]-[Putin] call, the Blinken-[Lavrov] talks, a pro-[Trump] rally, ex-[Trump] aides',
    'Anti-[Putin] protests; a post-[Putin] Russia; pro-[Trump] Republicans',
    'X-Men: The Last Stand',
  ],
);

cases(
  'institutions are called after a place or a people, and are neither',
  [
    place('United States', 'America', 'American', 'US'),
    place('London'),
    place('Dallas'),
    place('Madison'),
    place('Seattle'),
    place('France', 'French'),
    place('Orlando'),
    place('Sydney'),
    organisation('Square'),
    person('Martin Luther King', 'King'),
    person('George Washington', 'Washington'),
  ],
  [
    'the American Sign Museum in Cincinnati; the American Cancer Society; the [American] embassy.',
    'Madison Square Garden was full.',
    'the [Seattle] City Council, the [Seattle] Police Department, the Seattle Art Museum.',
    'Orlando Bloom was in [Orlando], the Dallas Buyers Club in [Dallas].',
    'The Seattle Public Library is in [Seattle]; so is a [Seattle] library.',
    'the [French] Foreign Ministry; the French Football Federation.',
    'The London School of Economics and the London Marathon are in [London].',
    'Martin Luther King Day fell on Monday. [Martin Luther King] was shot.',
    'a George Washington University study; [George Washington]’s teeth',
    'the Sydney Opera House; the [Sydney] opera; the [US] Supreme Court',
  ],
);

cases(
  'a name that every object has as a property is a name like others',
  [organisation('Constructor'), place('Bremen')],
  ['The owner of [Constructor] said so in [Bremen]. New [Constructor] plants will open.'],
);
