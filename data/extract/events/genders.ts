/** By what pronoun the people of an article are meant, as far as a given name or a title before a name tells. */
import { foldName } from '../entities/fold-name';
import { genderOfAddress, genderOfName, type Gender } from '../entities/genders-of-names';
import type { SentenceView } from './sentence-view';

const KNOWN = new WeakMap<readonly SentenceView[], ReadonlyMap<string, Gender>>();

/** By the ids of entities; of one article's sentences, read once. */
export function gendersOf(views: readonly SentenceView[]): ReadonlyMap<string, Gender> {
  const known = KNOWN.get(views) ?? readGenders(views);
  KNOWN.set(views, known);
  return known;
}

function readGenders(views: readonly SentenceView[]): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const { names, words } of views)
    for (const { value, from, to } of names) {
      const gender = genderOfAddress(words[from - 1] ?? '') ?? given(words.slice(from, to));
      if (gender && value.type === 'person' && !genders.has(value.entity)) genders.set(value.entity, gender);
    }
  return genders;
}

/** "james" of James Smith; but a name of one word may be the surname. */
const given = ([first, ...rest]: readonly string[]): Gender | undefined =>
  first !== undefined && rest.length > 0 ? genderOfName(foldName(first)) : undefined;
