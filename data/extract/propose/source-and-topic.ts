import * as v from 'valibot';
import { SourceSchema, type Source, type Topic } from '../../model';
import type { Article } from '../article';
import { slug } from '../slug';
import { textHash } from './text-hash';

const LONGEST_ID = 60;
/** Words of the text that stand in for a title. */
const TITLE_WORDS = 8;

/**
 * The article as a source; its id tells its day and title, or how its text begins, and then which text it is: of two
 * that begin alike neither is the other. What the format does not allow in it is left out.
 */
export function sourceOf({ text, title, publisher, url, published, language = 'en' }: Article): Source {
  const name = [published, slug(title ?? firstWords(text))].filter(Boolean).join('-');
  const readable = name.slice(0, LONGEST_ID).replace(/-$/, '') || 'article';
  const id = title === undefined ? `${readable}-${textHash(text.replace(/\s+/g, ' ').trim())}` : readable;
  const details = { title, publisher, url, published, language };
  const allowed = Object.entries(details).filter(([key, value]) => isAllowed(key, value));
  return { id, ...Object.fromEntries(allowed) };
}

function isAllowed(key: string, value: string | undefined): boolean {
  return value !== undefined && v.is(SourceSchema, { id: 'any', [key]: value });
}

/** A topic named after the article, until the reader calls it otherwise. */
export function topicOf({ id, title, published }: Source, { text }: Article, today: string): Topic {
  return {
    id,
    title: title ?? (firstWords(text).slice(0, LONGEST_ID) || id),
    language: 'en',
    revision: `${published ?? today}.1`,
  };
}

const firstWords = (text: string): string =>
  (text.match(/[\p{L}\p{N}’'-]+/gu) ?? []).slice(0, TITLE_WORDS).join(' ');
