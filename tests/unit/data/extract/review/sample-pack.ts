import { checkPack } from '@/data/read-pack';

/** Two articles on one summit: the first tells of a treaty, the second too, and of a visit. */
export const twoArticles = () =>
  checkPack({
    format: 'backstory-pack',
    version: 1,
    topic: { id: 't', title: 'T', language: 'en', revision: '1' },
    sources: [{ id: 's1' }, { id: 's2' }],
    entities: [
      { id: 'ann', name: 'Ann Lee', type: 'person', aliases: [{ text: 'Lee' }] },
      { id: 'bob', name: 'Bob Ray', type: 'person' },
      { id: 'oslo', name: 'Oslo', type: 'place' },
      {
        id: 'a-lee',
        name: 'A. Lee',
        type: 'person',
        roles: [{ text: 'minister', source: 's2' }],
      },
    ],
    events: [
      { id: 'visit', name: 'Visit to Oslo', type: 'visit', place: 'oslo', participants: ['bob', 'a-lee'] },
    ],
    facts: [
      {
        id: 'treaty',
        text: 'Lee signed.',
        about: ['ann'],
        source: 's1',
        status: 'stated',
        also: [{ source: 's2' }],
      },
      {
        id: 'trip',
        text: 'Ray came.',
        about: ['bob', 'visit'],
        source: 's2',
        status: 'claimed',
        attributedTo: 'a-lee',
      },
      {
        id: 'none',
        text: 'Nobody came.',
        about: ['ann', 'visit'],
        source: 's1',
        status: 'denied',
        contradicts: ['trip'],
      },
    ],
  });
