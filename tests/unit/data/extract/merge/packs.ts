import type { Entity, Event, Fact, Pack, Source } from '@/data/model';
import { checkPack } from '@/data/read-pack';

type Draft<Item> = Partial<Item> & Pick<Item, Extract<'id', keyof Item>>;

interface PackDraft {
  source: Draft<Source>;
  entities: (Draft<Entity> & Pick<Entity, 'name' | 'type'>)[];
  events?: (Draft<Event> & Pick<Event, 'name' | 'type'>)[];
  facts?: (Draft<Fact> & Pick<Fact, 'text' | 'about'>)[];
}

/** What one article was found to tell, as a pack. */
export function packOf({ source, entities, events = [], facts = [] }: PackDraft): Pack {
  return checkPack({
    format: 'backstory-pack',
    version: 1,
    topic: { id: source.id, title: source.id, language: 'en', revision: '1' },
    sources: [{ published: '2024-05-16', ...source }],
    entities,
    events,
    facts: facts.map((fact) => ({ source: source.id, status: 'stated', ...fact })),
  });
}

/** A role as the article of `source` tells it. */
export const role = (text: string, source: string, asOf = '2024-05-16') => ({ text, source, asOf });
