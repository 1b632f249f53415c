import type { ArticleReading, FoundEntity } from '../article-reading';
import type { Gender } from '../entities/genders-of-names';
import { EarlierPhrases } from './earlier-phrases';
import { Focus } from './focus';
import { KnownEvents } from './known-events';
import { KnownThings } from './known-things';
import type { SentenceView } from './sentence-view';
import { findTalk } from './talk';

/** What the stages of one article's facts share. */
export interface ReadingState {
  reading: ArticleReading;
  focus: Focus;
  things: KnownThings;
  phrases: EarlierPhrases;
  happenings: KnownEvents;
  /** By id. */
  entities: ReadonlyMap<string, FoundEntity>;
  /** Whether its writer talks and judges rather than reports, sentence by sentence. */
  talk: readonly boolean[];
  /** Share of all namings that an entity has. */
  salience: ReadonlyMap<string, number>;
}

const TITLES: readonly (readonly [RegExp, Gender])[] = [
  [/\b(?:Mr|Sir|Lord|King|Prince|Father|Pope)\.?\s*$/, 'he'],
  [/\b(?:Mrs|Ms|Miss|Lady|Queen|Princess|Dame|Sister)\.?\s*$/, 'she'],
];
const ROLES: readonly (readonly [RegExp, Gender])[] = [
  [/(?:(?<!wo)man|actor|father|husband|son|brother|businessman|boy|king)\b/i, 'he'],
  [/(?:woman|actress|mother|wife|daughter|sister|girl|queen)\b/i, 'she'],
];

export function readArticle(reading: ArticleReading, sentences: readonly SentenceView[]): ReadingState {
  const { article, names, entities } = reading;
  const focus = new Focus(entities, protagonistOf(reading));
  const counts = new Map<string, number>();
  for (const { entity, start } of names) {
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    const gender = TITLES.find(([title]) =>
      title.test(article.text.slice(Math.max(0, start - 12), start)),
    )?.[1];
    if (gender) focus.gender(entity, gender);
  }
  for (const { id, roles, type } of entities) {
    const gender =
      type === 'person' ? ROLES.find(([role]) => roles.some(({ text }) => role.test(text)))?.[1] : undefined;
    if (gender) focus.gender(id, gender);
  }
  const salience = new Map([...counts].map(([id, count]) => [id, count / Math.max(1, names.length)]));
  return {
    reading,
    focus,
    salience,
    talk: findTalk(article.text, sentences),
    things: new KnownThings(reading),
    phrases: new EarlierPhrases(article.text, sentences),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    happenings: new KnownEvents(reading),
  };
}

/** Who has most of the namings of people in a text that tells of one life. */
const MOST = 0.6;
const FEWEST_NAMINGS = 8;

function protagonistOf({ names }: ArticleReading): string | undefined {
  const people = names.filter(({ type }) => type === 'person').map(({ entity }) => entity);
  if (people.length < FEWEST_NAMINGS) return undefined;
  const counts = new Map<string, number>();
  for (const id of people) counts.set(id, (counts.get(id) ?? 0) + 1);
  return people.find((id) => (counts.get(id) ?? 0) >= MOST * people.length);
}
