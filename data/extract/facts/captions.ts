import { isFinite, type Clause } from '../attributions/clause';
import { hasMainClause } from './main-clause';

const FEWEST_WORDS = 8;
/** Headlines have most of their words with capitals, or leave out articles. */
const MOST_CAPITALS = 0.5;

/**
 * Whether a line without a stop is a sentence all the same: "Kauri is a member of the group that leads the recovery".
 * Headlines are told in the present, and captions by participles.
 */
export function isToldCaption(text: string, clause: Clause): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  if (words.length < FEWEST_WORDS || capitals.length > MOST_CAPITALS * words.length) return false;
  if (!/^["“‘(]?\p{Lu}/u.test(text) || !/ (?:the|an?) /.test(text) || /[:;]$/.test(text)) return false;
  const verb = clause.chunks.findIndex((_, at) => isFinite(clause, at));
  return hasMainClause(clause) && IS_TOLD.test(clause.words[clause.chunks[verb]?.from ?? -1]?.lower ?? '');
}

const IS_TOLD = /^(?:is|are|was|were|has|have|had|became|began|led|won|held|took|made)$/;
