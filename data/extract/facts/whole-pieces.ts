/** Pieces that would break off in the middle of a clause are made whole again, or left out. */
import { clauseBegins } from '../attributions/clause';
import { spanOf } from '../attributions/words';
import { hasMainClause } from './main-clause';
import type { Piece } from './pieces';
import { isWithin, overlaps, type SentenceView } from './sentence-view';

/** Longer sentences are not kept for the sake of a piece of them, in UTF-16 units. */
const LONGEST = 450;
/** A sentence is attributed as what it begins with is, or its greater part. */
const GREATER_PART = 0.5;

/** What may stand right before and right after a clause. */
const OPENS = /^(?:[,;:—–“"]|-|and|but|yet|so|while|whereas|although|though|because|when|which|as)$/;
const CLOSES =
  /^(?:[,;:—–.!?)”"]|\.\.\.|…|-|and|but|yet|so|while|whereas|although|though|because|when|after|before|since|until|as|if|unless)$/;
/** No clause ends so. */
const UNFINISHED =
  /^(?:the|an?|most|more|is|are|was|were|be|been|to|of|in|at|on|for|with|by|from|his|her|its|their|and|or|whose|than)$/;

/** `pieces`, each a statement with its own verb; a fragment becomes the sentence or goes. */
export function wholePieces(sentence: SentenceView, all: readonly Piece[]): Piece[] {
  // "An insurgency!" of a quotation that goes on tells nothing.
  const pieces = all.filter((piece) => !piece.goesOn || hasVerb(sentence, piece));
  const broken = pieces.filter((piece) => !isWhole(sentence, piece));
  if (broken.length === 0) return [...pieces];
  const kept = pieces.filter((piece) => !broken.includes(piece));
  const whole = { start: sentence.start, end: sentence.end };
  // Of many fragments around what is said only that is kept; "[After he won], X said", "X hopes to, [but was unable to]" are one.
  const told = kept.some(({ attribution }) => attribution) && broken.every(({ attribution }) => !attribution);
  const pair = kept.length === 1 && broken.length === 1;
  const tooLong = whole.end - whole.start > LONGEST;
  if ((told && !pair) || tooLong || !isWhole(sentence, whole)) return kept;
  const attribution = pieces.find(
    (piece) =>
      piece.attribution?.cue &&
      (piece.start === whole.start || piece.end - piece.start >= GREATER_PART * (whole.end - whole.start)),
  )?.attribution;
  return [{ ...whole, ...(attribution && { attribution }) }];
}

/** Of `pieces` those that say something by themselves. */
export const piecesByThemselves = (sentence: SentenceView, pieces: readonly Piece[]): Piece[] =>
  pieces.filter((piece) => isWhole(sentence, piece));

function isWhole(sentence: SentenceView, piece: Piece): boolean {
  if (piece.goesOn || piece.participle) return true;
  const { words } = sentence;
  const inside = words.filter((word) => isWithin(word, piece));
  const [first, last] = [inside[0], inside.findLast(({ lower }) => /[\p{L}\p{N}]/u.test(lower))];
  if (!first || !last) return false;
  const before = words.findLast((word) => word.end <= first.start);
  const after = words.find((word) => word.start >= (inside.at(-1)?.end ?? piece.end));
  if (before && !OPENS.test(before.lower) && !(piece.attribution && before.lower === 'with')) return false;
  if (after && !CLOSES.test(after.lower)) return false;
  // A quotation that is cut off before it begins: "a sign advertised [“...”]".
  if (after && /^[“"]$/.test(after.lower) && !isInQuotation(inside)) return false;
  if (!before && !after) return true;
  // Of what names nothing, and points to nothing named before, nobody could tell what it is about.
  const isNamed = [...sentence.names, ...sentence.events].some((each) => isWithin(each, piece));
  if (!isNamed && !/^(?:PRP\$?|DT|CC)$/.test(first.tag)) return false;
  // "..., and it started with": what it means stands in the clause before.
  if (before && /^(?:PRP\$?|EX)$/.test(first.tag)) return false;
  if (UNFINISHED.test(last.lower)) return false;
  return piece.attribution !== undefined ? hasVerb(sentence, piece) : hasClause(sentence, piece);
}

const isInQuotation = (inside: SentenceView['words']) =>
  inside.filter(({ lower }) => /^[“”"]$/.test(lower)).length % 2 === 1;

const hasVerb = ({ words }: SentenceView, piece: Piece) =>
  words.some((word) => isWithin(word, piece) && /^(?:VB[DPZ]|MD)$/.test(word.tag));

/** A subject and its verb, after what may lead up to them. */
function hasClause({ words, chunks }: SentenceView, piece: Piece): boolean {
  const own = chunks.filter((chunk) => {
    const span = spanOf(words, chunk);
    return span && overlaps(span, piece);
  });
  const at = own.findIndex(({ kind }) => kind !== 'quote');
  const clause = { words, chunks: own };
  return (clauseBegins(clause, Math.max(0, at)) || isThere(own[at]?.word)) && hasMainClause(clause);
}

const isThere = (word: string | undefined) => word === 'there' || word === 'it';
