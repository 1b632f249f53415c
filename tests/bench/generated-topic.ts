import type { Pack } from '@/data/model';
import { randomNumbers } from './random-numbers';

const SYLLABLES = 'ka lo mi re ta vu ne so pi du ger han bel tor wen zan ar el in os'.split(' ');
const NAMES_PER_PERSON = 3;

/**
 * A topic of invented people, three names each, every other one linked with the one before by a fact; and of places
 * with these names.
 */
export function generateTopic(aliases: number, places: readonly string[] = []): Pack {
  const random = randomNumbers(2);
  const people = Math.ceil(aliases / NAMES_PER_PERSON);
  const pack: Pack = {
    format: 'backstory-pack',
    version: 1,
    topic: { id: 'invented', title: 'Invented people', language: 'en', revision: '1' },
    sources: [{ id: 's1', title: 'A list', published: '2024-05-16' }],
    entities: places.map((name, index) => ({
      id: `place-${index}`,
      name,
      type: 'place',
      aliases: [{ text: name }],
    })),
    events: [],
    facts: [],
  };
  for (let index = 0; index < people; index++) {
    const id = `person-${index}`;
    const [given, surname] = [inventName(random), inventName(random)];
    const name = `${given} ${surname}`;
    const texts = [name, surname, `${given.charAt(0)}. ${surname}`];
    const aliasRows = texts.map((text) => ({ text, ...(text === surname && { needsContext: true }) }));
    pack.entities.push({ id, name, type: 'person', aliases: aliasRows });
    if (index % 2 === 1) pack.facts.push(fact(index));
  }
  return pack;
}

function inventName(random: () => number): string {
  const count = 2 + Math.floor(random() * 3);
  const syllables = Array.from({ length: count }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]);
  const text = syllables.join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const fact = (index: number): Pack['facts'][number] => ({
  id: `f${index}`,
  text: 'The two met.',
  about: [`person-${index}`, `person-${index - 1}`],
  source: 's1',
  status: 'stated',
});
