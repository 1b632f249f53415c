/** Texts in which mentions are marked, so that a table of cases reads as text: "[Putin]'s visit to [China:prc]". */
import { compileMatcher } from '@/data/match/compile';
import { findMentions } from '@/data/match/find-mentions';
import { loadMatcher, type Matcher } from '@/data/match/matcher';
import { thingsOf, type PackContent } from '@/data/match/things';
import type { Alias, EntityType } from '@/data/model';

interface Named {
  id: string;
  /** The id where none is given. */
  name?: string;
  /** "Xi*" needs context, "US=" matches its case only. */
  aliases?: string[];
}

export interface Entity extends Named {
  type?: EntityType;
  sameAs?: string[];
}

export interface Happening extends Named {
  start?: string;
  end?: string;
  place?: string;
  participants?: string[];
}

export interface Topic {
  entities?: Entity[];
  events?: Happening[];
  /** Each a list of ids that one fact is about. */
  facts?: string[][];
}

function toAlias(text: string): Alias {
  return {
    text: text.replace(/[*=]+$/, ''),
    ...(/\*=?$/.test(text) && { needsContext: true }),
    ...(/=\*?$/.test(text) && { matchCase: true }),
  };
}

function toContent({ entities = [], events = [], facts = [] }: Topic): PackContent {
  return {
    entities: entities.map(({ type = 'person', aliases = [], ...entity }) => ({
      ...entity,
      name: entity.name ?? entity.id,
      type,
      aliases: aliases.map(toAlias),
    })),
    events: events.map(({ aliases = [], ...event }) => ({
      ...event,
      name: event.name ?? event.id,
      type: 'event',
      aliases: aliases.map(toAlias),
    })),
    facts: facts.map((about) => ({ about })),
  };
}

export const matcherOf = (...topics: Topic[]): Matcher =>
  loadMatcher(compileMatcher(thingsOf(topics.map(toContent))));

/** The text without its marks. */
export const unmark = (marked: string): string => marked.replace(/\[([^\]|]+)(?:\|[^\]]*)?\]/g, '$1');

/**
 * The text with its mentions marked again as found. A mention carries its ref, "[Xi|xi-jinping]", where `marked` does so
 * anywhere; several refs are joined by "/".
 */
export function mark(matcher: Matcher, marked: string, published?: string): string {
  const blocks = unmark(marked).split('\n');
  const { mentions } = findMentions(matcher, { blocks, ...(published !== undefined && { published }) });
  const showsRefs = /\[[^\]]*\|/.test(marked);
  const texts = [...blocks];
  for (const { block, start, end, refs } of mentions.reverse()) {
    const text = texts[block] ?? '';
    const label = showsRefs ? `|${refs.join('/')}` : '';
    texts[block] = `${text.slice(0, start)}[${text.slice(start, end)}${label}]${text.slice(end)}`;
  }
  return texts.join('\n');
}
