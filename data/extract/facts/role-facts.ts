import type { NameAnnotation, Span } from '../annotations';
import type { ArticleReading, FoundEntity } from '../article-reading';
import type { FoundFact } from '../found-fact';
import { isSaidBy, isThin, officeOf, withArticle } from './role-words';
import { isWithin, overlaps } from './sentence-view';

/** A role and the name that it belongs to stand so near each other, in UTF-16 units. */
const NEAR = 60;
/** Who holds which role is what cards begin with. */
const VALUE = 0.7;

interface Role extends Span {
  text: string;
}

/** "Vladimir Putin is President of Russia", of each role by which the article calls somebody and that tells who that is. */
export function roleFacts(reading: ArticleReading): FoundFact[] {
  return reading.entities.flatMap((entity) =>
    telling(
      entity.roles.map((role) => wholeRole(reading, role)),
      entity,
    ).flatMap((role) => roleFact(reading, entity, role) ?? []),
  );
}

/** Without roles that say too little by themselves, or that another says as well. */
function telling(roles: readonly Role[], { name }: FoundEntity): Role[] {
  const kept = roles.filter(({ text }) => !isThin(text) && !name.includes(text));
  return kept.filter(
    ({ text }, at) =>
      !kept.some(
        (other, i) => i !== at && isSaidBy(text, other.text) && (i < at || !isSaidBy(other.text, text)),
      ),
  );
}

/** A role to the end of the name in which it breaks off, with a small letter where a sentence gave it the capital. */
function wholeRole({ article, entities, names, sentences }: ArticleReading, role: Role): Role {
  const cut = names.find(({ start, end }) => start < role.end && end > role.end && start > role.start);
  const whole = cut
    ? { ...role, end: cut.end, text: role.text + article.text.slice(role.end, cut.end) }
    : role;
  const opener = names.find((name) => name.start <= role.start && role.start < name.end);
  const literal = article.text.startsWith(whole.text, role.start);
  if (opener?.type === 'place' && literal) {
    const place = entities.find(({ id }) => id === opener.entity)?.name ?? '';
    const text = officeOf(whole.text.slice(opener.end - opener.start), place);
    if (text !== undefined) return { ...whole, text };
  }
  const opens = sentences.some(({ start }) => start === role.start);
  const [first = ''] = whole.text.split(/[ -]/);
  const isCommon = new RegExp(`\\b${first.toLowerCase()}\\b`).test(article.text) || COMMON.test(first);
  if (!opens || !literal || !isCommon || !/^\p{Lu}\p{Ll}+[ -]\p{Ll}/u.test(whole.text)) return whole;
  return { ...whole, text: whole.text.charAt(0).toLowerCase() + whole.text.slice(1) };
}

function roleFact(reading: ArticleReading, entity: FoundEntity, role: Role): FoundFact | undefined {
  const { names, sentences } = reading;
  const sentence = sentences.find((each) => isWithin(role, each));
  if (!sentence || isPast(reading, sentence)) return undefined;
  if (names.some((name) => name.type === 'work' && isWithin(role, name))) return undefined;
  const near = names.filter(
    (name) => name.entity === entity.id && isWithin(name, sentence) && gap(name, role) <= NEAR,
  );
  const name = near.sort((a, b) => gap(a, role) - gap(b, role))[0];
  if (!name || isAllNames(names, role)) return undefined;
  const quote = { start: Math.min(name.start, role.start), end: Math.max(name.end, role.end) };
  const about = [entity.id, ...names.filter((each) => isWithin(each, quote)).map((each) => each.entity)];
  return {
    text: `${entity.name} is ${withArticle(role.text, entity.type)}.`,
    quote,
    about: [...new Set(about)],
    status: 'stated',
    value: VALUE,
  };
}

/** Words that roles often begin with, and names do not. */
const COMMON =
  /^(?:senior|executive|major|former|managing|chief|veteran|deputy|assistant|associate|vice|acting|general|political|military|opposition|team|company|professor|director|chairman|spokesman|spokeswoman|founder|head|pan|lead)$/i;

/** "In 1991, when Prime Minister Shamir ...": held then, perhaps not now. */
function isPast({ article, times }: ArticleReading, sentence: Span): boolean {
  const year = Number(article.published?.slice(0, 4) ?? NaN);
  return times.some((time) => overlaps(time, sentence) && Number(time.value.slice(0, 4)) < year - 1);
}

/** "Man [of the Match]" is nobody's role. */
const isAllNames = (names: readonly NameAnnotation[], role: Span) =>
  names.some((name) => name.start <= role.start && name.end >= role.end);

const gap = (a: Span, b: Span) => Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
