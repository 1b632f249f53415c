import type { Span } from '../annotations';
import type { ArticleReading, FoundEntity } from '../article-reading';
import type { FoundFact } from '../found-fact';
import { isWithin } from './sentence-view';

/** A role and the name that it belongs to stand so near each other, in UTF-16 units. */
const NEAR = 60;
/** Who holds which role is what cards begin with. */
const VALUE = 0.7;

/** "Vladimir Putin is President of Russia", of each role by which the article calls somebody. */
export function roleFacts(reading: ArticleReading): FoundFact[] {
  return reading.entities.flatMap((entity) =>
    distinct(entity).flatMap((role) => roleFact(reading, entity, role) ?? []),
  );
}

const distinct = ({ roles }: FoundEntity) => [
  ...new Map(roles.map((role) => [role.text.toLowerCase(), role])).values(),
];

function roleFact(
  { article, names, sentences }: ArticleReading,
  entity: FoundEntity,
  role: Span & { text: string },
): FoundFact | undefined {
  const sentence = sentences.find((each) => isWithin(role, each));
  const near = names.filter(
    (name) => name.entity === entity.id && sentence && isWithin(name, sentence) && gap(name, role) <= NEAR,
  );
  const name = near.sort((a, b) => gap(a, role) - gap(b, role))[0];
  if (!name) return undefined;
  const quote = { start: Math.min(name.start, role.start), end: Math.max(name.end, role.end) };
  const about = [entity.id, ...names.filter((each) => isWithin(each, quote)).map((each) => each.entity)];
  return {
    text: `${entity.name} is ${withArticle(role.text, entity)}.`,
    quote,
    about: [...new Set(about)],
    ...(article.published !== undefined && { when: { start: article.published } }),
    status: 'stated',
    value: VALUE,
  };
}

const gap = (a: Span, b: Span) => Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));

/** "the party's leader" needs no article, "representative for the sheriff's office" does. */
const OWNED = /^(?:(?!(?:for|of|at|to|in|with)\b)\S+ ){0,4}\S+['’]s\b/;

/** "a spokesman for X", "the party's leader", "President of Russia". */
function withArticle(role: string, { type }: FoundEntity): string {
  if (/^(?:the|an?|his|her|its|their|one)\b/i.test(role) || OWNED.test(role)) return role;
  const head =
    role
      .split(/ (?:of|for|at|to|in|and|on|with)\b/)[0]
      ?.split(' ')
      .at(-1) ?? '';
  if (/^\p{Lu}/u.test(head) && type === 'person') return role;
  return `${/^[aeiou]/i.test(role) ? 'an' : 'a'} ${role}`;
}
