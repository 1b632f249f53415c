/** What an article calls its people and organisations, as it can be told by itself. */
import type { NameAnnotation, Span } from '../annotations';
import type { ArticleReading, FoundEntity } from '../article-reading';
import { officeOf } from '../entities/offices';
import { SpanIndex } from '../span-index';
import { isSaidBy, isThin } from './role-words';

export interface Role extends Span {
  text: string;
}

/** Tells the roles of one entity after another. */
export class TellingRoles {
  private readonly text: string;
  private readonly names: SpanIndex<NameAnnotation>;
  private readonly sentences: SpanIndex<Span>;
  private readonly entities: ReadonlyMap<string, FoundEntity>;
  /** As the text has them. */
  private readonly words: ReadonlySet<string>;
  /** Facts and packs ask for the same. */
  private readonly known = new Map<string, readonly Role[]>();

  constructor({ article, names, sentences, entities }: ArticleReading) {
    this.text = article.text;
    this.names = new SpanIndex(names);
    this.sentences = new SpanIndex(sentences);
    this.entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.words = new Set(article.text.match(/[\p{L}\p{M}\p{N}_]+/gu));
  }

  /** The roles of `entity` that tell who that is, whole, and none that another says as well. */
  of(entity: FoundEntity): readonly Role[] {
    const known = this.known.get(entity.id) ?? this.tell(entity);
    this.known.set(entity.id, known);
    return known;
  }

  private tell({ roles, name }: FoundEntity): readonly Role[] {
    const kept = roles
      .filter((role) => !this.isAddressed(role))
      .map((role) => this.whole(role))
      .filter(({ text }) => !isThin(text) && !name.includes(text));
    return kept.filter(
      ({ text }, at) =>
        !kept.some(
          (other, i) => i !== at && isSaidBy(text, other.text) && (i < at || !isSaidBy(other.text, text)),
        ),
    );
  }

  /** "Bush, Vice President Mondale, ...": the next of a list, with a title. */
  private isAddressed(role: Role): boolean {
    return (
      !PREPOSITION.test(role.text) &&
      this.names
        .overlapping(role)
        .some(({ type, start, end }) => type === 'person' && end === role.end && start > role.start)
    );
  }

  /** A role to the end of the name in which it breaks off, with a small letter where a sentence gave it the capital. */
  private whole(role: Role): Role {
    const { text } = this;
    const names = this.names.overlapping(role);
    const cut = names.find(({ start, end }) => end > role.end && start > role.start);
    const whole = cut ? { ...role, end: cut.end, text: role.text + text.slice(role.end, cut.end) } : role;
    const opener = names.find((name) => name.start <= role.start);
    const literal = text.startsWith(whole.text, role.start);
    if (opener?.type === 'place' && literal) {
      const place = this.entities.get(opener.entity)?.name ?? '';
      const office = officeOf(whole.text.slice(opener.end - opener.start), place);
      if (office !== undefined) return { ...whole, text: office };
    }
    const opens = this.sentences.overlapping(role).some(({ start }) => start === role.start);
    if (!opens || !literal || !/^\p{Lu}\p{Ll}+[ -]\p{Ll}/u.test(whole.text)) return whole;
    const [first = ''] = whole.text.split(/[ -]/, 1);
    const isCommon = this.words.has(first.toLowerCase()) || COMMON.test(first);
    return isCommon ? { ...whole, text: whole.text.charAt(0).toLowerCase() + whole.text.slice(1) } : whole;
  }
}

const PREPOSITION = /\b(?:of|to|for|in|at|with|under|from|by)\b/;

/** Words that roles often begin with, and names do not. */
const COMMON =
  /^(?:senior|executive|major|former|managing|chief|veteran|deputy|assistant|associate|vice|acting|general|political|military|opposition|team|company|professor|director|chairman|spokesman|spokeswoman|founder|head|pan|lead)$/i;
