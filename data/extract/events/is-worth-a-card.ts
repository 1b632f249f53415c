/** Which of the events that an article tells of a reader could know again by their name. */
import type { FoundEvent } from '../article-reading';

/** Words that name one of a kind with nothing else: "Announcement", "Meeting". */
const isBare = (name: string): boolean => !/\p{Lu}|\d|\s/u.test(name.slice(1));

/**
 * Not "Signing by Obama" or "Closure of borders": where the name names nobody and nothing, something else must tell it
 * from others of its kind, and a word that says what was special about it.
 */
export function isWorthACard({ name, isVague, place, participants, start }: FoundEvent): boolean {
  if (isVague || isBare(name)) return false;
  if (/[\p{Lu}\d]/u.test(name.slice(1)) || OWNED.test(name)) return true;
  return place !== undefined || (participants.length > 0 && start !== undefined) || MODIFIED.test(name);
}

/** "Russia's invasion of a neighbour" */
const OWNED = /^\p{Lu}\S*['’]s? /u;

/** "Military takeover", but not "Closure of borders". */
const MODIFIED = /^(?!.* (?:of|by|to|from|on) ).* .*$/;
