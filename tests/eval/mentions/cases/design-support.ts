/** What counts with support only, of entities and of events, sentence by sentence of the design. */
import { type CaseGroup } from './case-group';

const SUPPORT: CaseGroup = {
  topic: {
    entities: [
      { id: 'seattle', name: 'Seattle', type: 'place' },
      { id: 'olympia', name: 'Olympia', type: 'place' },
      { id: 'washington-state', name: 'Washington State', type: 'place', aliases: ['Washington*'] },
      { id: 'george-washington', name: 'George Washington', aliases: ['Washington*'] },
      { id: 'washington-dc', name: 'Washington, D.C.', type: 'place', aliases: ['Washington*'] },
      { id: 'white-house', name: 'White House', type: 'facility' },
      { id: 'xi', name: 'Xi Jinping', aliases: ['Xi*'] },
      { id: 'li-qiang', name: 'Li Qiang', aliases: ['Li*'] },
      { id: 'li-hui', name: 'Li Hui', aliases: ['Li*'] },
      { id: 'putin', name: 'Vladimir Putin', aliases: ['Putin'] },
      { id: 'apple', name: 'Apple Inc.', type: 'organisation', aliases: ['Apple*'] },
      { id: 'tim-cook', name: 'Tim Cook' },
    ],
    facts: [
      ['seattle', 'washington-state'],
      ['washington-dc', 'white-house'],
      ['xi', 'putin'],
      ['apple', 'tim-cook'],
    ],
  },
  texts: [
    'Fires near [Seattle|seattle] spread across [Washington|washington-state].',
    'Washington said nothing.',
    'The [White House|white-house] said [Washington|washington-dc] would act.',
    '[George Washington|george-washington] crossed the river. [Washington|george-washington] won.',
    'In [Olympia|olympia], Washington was quiet.',
    'Xi spoke.',
    '[Putin|putin] met [Xi|xi].',
    '[Xi Jinping|xi] came. [Xi|xi] left.',
    '[Li Qiang|li-qiang] arrived. [Li|li-qiang] spoke.',
    '[Li Qiang|li-qiang] met [Li Hui|li-hui]. [Li|li-qiang/li-hui] smiled.',
    '[Putin|putin] met Li.',
    '[Tim Cook|tim-cook] said that [Apple|apple] would grow.',
    'He ate an Apple pie in [Seattle|seattle].',
    '[Apple Inc.|apple] rose. [Apple|apple] is worth more.',
    '[Xi|xi] and [Vladimir Putin|putin]',
    '[Putin|putin] praised Apple.',
  ],
};

const SHARED: CaseGroup = {
  topic: {
    entities: [
      { id: 'donald-trump', name: 'Donald Trump', aliases: ['Trump'] },
      { id: 'melania-trump', name: 'Melania Trump', aliases: ['Trump'] },
      { id: 'michael-jordan', name: 'Michael Jordan', aliases: ['Jordan'] },
      { id: 'jordan', name: 'Hashemite Kingdom of Jordan', type: 'place', aliases: ['Jordan'] },
      { id: 'amman', name: 'Amman', type: 'place' },
      { id: 'chicago-bulls', name: 'Chicago Bulls', type: 'organisation', aliases: ['Bulls'] },
      { id: 'congo-b', name: 'Republic of the Congo', type: 'place', aliases: ['Congo'] },
      {
        id: 'congo-k',
        name: 'Democratic Republic of the Congo',
        type: 'place',
        aliases: ['Congo', 'DR Congo'],
      },
      { id: 'kinshasa', name: 'Kinshasa', type: 'place' },
    ],
    facts: [
      ['jordan', 'amman'],
      ['michael-jordan', 'chicago-bulls'],
      ['congo-k', 'kinshasa'],
    ],
  },
  texts: [
    '[Donald Trump|donald-trump] spoke. [Trump|donald-trump] lied.',
    '[Melania Trump|melania-trump] smiled. [Trump|melania-trump] wore blue.',
    'In [Amman|amman], the king of [Jordan|jordan] spoke.',
    'The [Bulls|chicago-bulls] retired [Jordan|michael-jordan]’s number.',
    'In [Kinshasa|kinshasa], the army of [Congo|congo-k] fled.',
    'The [Democratic Republic of the Congo|congo-k] and the [Republic of the Congo|congo-b] are neighbours.',
    '[DR Congo|congo-k] says that [Congo|congo-k] is at war.',
  ],
};

const EVENTS = (published: string, ...texts: string[]): CaseGroup => ({
  topic: {
    entities: [
      { id: 'beijing', name: 'Beijing', type: 'place' },
      { id: 'washington', name: 'Washington', type: 'place' },
      { id: 'putin', name: 'Vladimir Putin', aliases: ['Putin'] },
      { id: 'nato', name: 'NATO', type: 'organisation' },
    ],
    events: [
      {
        id: 'beijing-summit',
        start: '2024-05-16',
        end: '2024-05-17',
        place: 'beijing',
        participants: ['putin'],
        aliases: ['Beijing summit', 'summit*', 'state visit*'],
      },
      {
        id: 'nato-summit',
        start: '2024-07-09',
        end: '2024-07-11',
        place: 'washington',
        participants: ['nato'],
        aliases: ['Washington summit', 'summit*'],
      },
    ],
  },
  published,
  texts,
});

const EVENT_CASES: readonly CaseGroup[] = [
  EVENTS(
    '2024-05-17',
    '[Putin|putin] left after the [summit|beijing-summit].',
    'The summit was long.',
    'In [Beijing|beijing], the [state visit|beijing-summit] ended.',
    'An energy [summit|beijing-summit] without [Putin|putin]',
  ),
  EVENTS(
    '2024-07-10',
    '[NATO|nato] leaders at the [summit|nato-summit] in [Washington|washington]',
    '[Putin|putin] and [NATO|nato]: before the [summit|nato-summit]',
  ),
  EVENTS(
    '2024-12-20',
    '[Putin|putin] left after the summit. The [Beijing summit|beijing-summit] was long ago.',
  ),
  EVENTS(
    '2023-05-17',
    '[Putin|putin] prepares the summit.',
    'The [Beijing summit|beijing-summit] of next year',
  ),
  EVENTS('2024-08-15', '[Putin|putin] spoke in [Beijing|beijing] at the [summit|beijing-summit].'),
  EVENTS('2024-08-16', '[Putin|putin] spoke in [Beijing|beijing] at the summit.'),
  EVENTS('2024-04-16', '[Putin|putin] goes to [Beijing|beijing] for the [summit|beijing-summit].'),
  EVENTS('2024-04-15', '[Putin|putin] goes to [Beijing|beijing] for the summit.'),
];

export const DESIGN_SUPPORT: readonly CaseGroup[] = [SUPPORT, SHARED, ...EVENT_CASES];
