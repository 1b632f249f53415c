import type { NameAnnotation } from '../annotations';
import type { FoundEntity } from '../article-reading';
import type { Edit } from './edits';
import type { Piece } from './pieces';
import { isWithin, type SentenceView } from './sentence-view';

/** "Mr Obama", "the Tsar": goes with the short name. */
const BEFORE = /\b(?:Mr|Mrs|Ms|Miss|[Tt]he)\.?\s+$/;

/**
 * The first naming of each person in a piece by the full name: "Mr Obama said" alone does not tell a reader who that
 * is. What is quoted stays, and what a name is only a part of: "the Obama administration".
 */
export function fullNames(
  text: string,
  sentence: SentenceView,
  piece: Piece,
  entities: ReadonlyMap<string, FoundEntity>,
): Edit[] {
  const seen = new Set<string>();
  return sentence.names
    .filter((name) => name.type === 'person' && isWithin(name, piece))
    .flatMap((name) => {
      if (seen.has(name.entity)) return [];
      seen.add(name.entity);
      const full = entities.get(name.entity)?.name ?? '';
      return canTake(text, sentence, name, full) ? [editOf(text, name, full)] : [];
    });
}

function canTake(
  text: string,
  sentence: SentenceView,
  { start, end }: NameAnnotation,
  full: string,
): boolean {
  const short = text.slice(start, end);
  const words = full.split(' ');
  if (short === full || short.includes(' ') || !words.includes(short) || words.length > 4) return false;
  if (text.charAt(start - 1) === '-' || /^[-\p{L}]/u.test(text.slice(end, end + 1))) return false;
  // "Thomas' sister" would lack its s.
  if (short.endsWith('s') && !full.endsWith('s') && /^['’]/.test(text.slice(end))) return false;
  const next = sentence.words.find((word) => word.start >= end);
  if (next && /^(?:NN|JJ)/.test(next.tag) && next.start - end === 1) return false;
  return !isQuoted(text.slice(sentence.start, start));
}

function isQuoted(before: string): boolean {
  const straight = before.match(/"/g)?.length ?? 0;
  return straight % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
}

function editOf(text: string, { start, end }: NameAnnotation, put: string): Edit {
  const courtesy = BEFORE.exec(text.slice(Math.max(0, start - 8), start));
  return { start: start - (courtesy?.[0].length ?? 0), end, put };
}
