/** Which of the events that an article tells of a reader could know again by their name. */
import type { FoundEvent } from '../article-reading';
import { SAID } from './roles-of-nouns';

/**
 * Not "Signing by Obama" or "Closure of borders": where the name names nobody and nothing but a year, it must be known
 * when it was, and where or by whom.
 */
export function isWorthACard({ name, type, isVague, place, participants, start }: FoundEvent): boolean {
  if (isVague) return false;
  const words = name.replace(/^(?:19|20)\d\d /, '');
  if (!/\s/.test(words) && words === name) return /\p{Lu}|\d/u.test(name.slice(1));
  if (/\p{Lu}/u.test(words.slice(1)) || OWNED.test(words)) return true;
  return start !== undefined && !SAID.test(type) && (place !== undefined || participants.length > 0);
}

/** "Russia's invasion of a neighbour" */
const OWNED = /^\p{Lu}\S*['’]s? /u;
