import type { ArticleReading, FoundEntity } from '../article-reading';
import { isPersonNoun, isThingNoun } from './definite-nouns';
import type { Referent } from './focus';

/** Of several museums "the museum" is the one that was named so near before, in UTF-16 units. */
const NEAR = 600;

interface Place {
  start: number;
  entity: string;
}

/** What "the mosque", "the agency" and "the coach" mean: the one thing of that noun that the text before names. */
export class KnownThings {
  private readonly entities: ReadonlyMap<string, FoundEntity>;
  /** By noun, where the things that are called so are named. */
  private readonly places = new Map<string, Place[]>();

  constructor({ entities, names }: ArticleReading) {
    this.entities = new Map(entities.map((entity) => [entity.id, entity]));
    const nouns = new Map(entities.map((entity) => [entity.id, nounsOf(entity)]));
    for (const { start, entity } of names)
      for (const noun of nouns.get(entity) ?? []) {
        const known = this.places.get(noun);
        if (known) known.push({ start, entity });
        else this.places.set(noun, [{ start, entity }]);
      }
  }

  /** `noun` in lower case; `before`: offset of "the". Nothing where several could be meant. */
  resolve(noun: string, before: number): Referent | undefined {
    const named = (this.places.get(noun) ?? []).filter(({ start }) => start < before);
    const id = only(named) ?? only(named.filter(({ start }) => before - start < NEAR));
    const name = this.entities.get(id ?? '')?.name;
    return id === undefined || name === undefined ? undefined : { ids: [id], name };
  }
}

function only(places: readonly Place[]): string | undefined {
  const [id, other] = new Set(places.map(({ entity }) => entity));
  return other === undefined ? id : undefined;
}

/** "Church of Scientology" is a church, "Grand Mosque" a mosque, "Joe Allen, the coach of Wales," a coach. */
function nounsOf({ type, name, aliases, roles }: FoundEntity): Set<string> {
  const called = roles.map(({ text }) => text);
  if (type === 'person') return new Set(called.map(headOf).filter(isPersonNoun));
  return new Set([name, ...aliases, ...called].map(headOf).filter(isThingNoun));
}

/** The last noun before what it is of: "church". */
const headOf = (phrase: string): string =>
  phrase
    .toLowerCase()
    .split(/,| (?:of|for|at|in|to|on|from|who|which|that|and)\b/)[0]
    ?.split(' ')
    .at(-1) ?? '';
