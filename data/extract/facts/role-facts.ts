import type { EntityType } from '../../model';
import type { NameAnnotation, Span, TimeAnnotation } from '../annotations';
import type { Article } from '../article';
import type { ArticleReading, FoundEntity } from '../article-reading';
import type { FoundFact } from '../found-fact';
import { withArticle } from './role-words';
import { SpanIndex } from '../span-index';
import { isWithin } from './sentence-view';
import type { Role, TellingRoles } from './telling-roles';

/** A role and the name that it belongs to stand so near each other, in UTF-16 units. */
const NEAR = 60;
/** Who holds which role is what cards begin with. */
const VALUE = 0.7;

/** "Vladimir Putin is President of Russia", of each role by which the article calls somebody and that tells who that is. */
export function roleFacts(reading: ArticleReading, roles: TellingRoles): FoundFact[] {
  const places = {
    names: new SpanIndex(reading.names),
    sentences: new SpanIndex(reading.sentences),
    times: new SpanIndex(reading.times),
  };
  return reading.entities.flatMap((entity) =>
    roles.of(entity).flatMap((role) => roleFact(reading.article, { entity, role }, places) ?? []),
  );
}

interface Places {
  names: SpanIndex<NameAnnotation>;
  sentences: SpanIndex<Span>;
  times: SpanIndex<TimeAnnotation>;
}

function roleFact(
  article: Article,
  { entity, role }: { entity: FoundEntity; role: Role },
  { names, sentences, times }: Places,
): FoundFact | undefined {
  const sentence = sentences.overlapping(role).find((each) => isWithin(role, each));
  if (!sentence || isPast(article, times.overlapping(sentence))) return undefined;
  const around = names.overlapping(role);
  if (around.some((name) => name.type === 'work' && isWithin(role, name))) return undefined;
  const near = names
    .overlapping(sentence)
    .filter((name) => name.entity === entity.id && isWithin(name, sentence) && gap(name, role) <= NEAR);
  const name = near.sort((a, b) => gap(a, role) - gap(b, role))[0];
  if (!name || isAllNames(around, role)) return undefined;
  const quote = { start: Math.min(name.start, role.start), end: Math.max(name.end, role.end) };
  const inside = names.overlapping(quote).filter((each) => isWithin(each, quote));
  const about = [entity.id, ...inside.map((each) => each.entity)];
  return {
    text: `${entity.name} is ${told(article.text, role, { name, type: entity.type })}.`,
    quote,
    about: [...new Set(about)],
    status: 'stated',
    value: VALUE,
  };
}

/** With the article that the text gives it behind the name: "Tim Harcourt, the chief economist of". */
function told(text: string, role: Role, { name, type }: { name: Span; type: EntityType }): string {
  const [the] = /\bthe $/i.exec(text.slice(Math.max(0, role.start - 4), role.start)) ?? [];
  const isBehind = role.start > name.end || /^\S+['’]s /.test(role.text);
  return the !== undefined && isBehind && !/^the\b/i.test(role.text)
    ? `the ${role.text}`
    : withArticle(role.text, type);
}

/** "In 1991, when Prime Minister Shamir ...": held then, perhaps not now. */
function isPast({ published }: Article, times: readonly TimeAnnotation[]): boolean {
  const year = Number(published?.slice(0, 4) ?? NaN);
  return times.some(({ value }) => Number(value.slice(0, 4)) < year - 1);
}

/** "Man [of the Match]" is nobody's role. */
const isAllNames = (names: readonly NameAnnotation[], role: Span) =>
  names.some((name) => name.start <= role.start && name.end >= role.end);

const gap = (a: Span, b: Span) => Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
