/** What an article calls its people and organisations, as it can be told by itself. */
import type { Span } from '../annotations';
import type { ArticleReading, FoundEntity } from '../article-reading';
import { officeOf } from '../entities/offices';
import { isSaidBy, isThin } from './role-words';

export interface Role extends Span {
  text: string;
}

/** The roles of `entity` that tell who that is, whole, and none that another says as well. */
export function tellingRoles(reading: ArticleReading, { roles, name }: FoundEntity): Role[] {
  const kept = roles
    .filter((role) => !isAddressed(reading, role))
    .map((role) => wholeRole(reading, role))
    .filter(({ text }) => !isThin(text) && !name.includes(text));
  return kept.filter(
    ({ text }, at) =>
      !kept.some(
        (other, i) => i !== at && isSaidBy(text, other.text) && (i < at || !isSaidBy(other.text, text)),
      ),
  );
}

/** "Bush, Vice President Mondale, ...": the next of a list, with a title. */
const isAddressed = ({ names }: ArticleReading, role: Role): boolean =>
  names.some(
    (name) =>
      name.type === 'person' &&
      name.end === role.end &&
      name.start > role.start &&
      !PREPOSITION.test(role.text),
  );

const PREPOSITION = /\b(?:of|to|for|in|at|with|under|from|by)\b/;

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

/** Words that roles often begin with, and names do not. */
const COMMON =
  /^(?:senior|executive|major|former|managing|chief|veteran|deputy|assistant|associate|vice|acting|general|political|military|opposition|team|company|professor|director|chairman|spokesman|spokeswoman|founder|head|pan|lead)$/i;
