import { isFinite, kindAt, wordAt, type Clause } from '../attributions/clause';

/** Whether a sentence states something by a verb of its own: "The drops that they had been given." does not. */
export function hasMainClause(clause: Clause): boolean {
  let quoted = false;
  return clause.chunks.some(({ kind }, at) => {
    if (kind === 'quote') quoted = !quoted;
    return !quoted && (isFinite(clause, at) || isMistagged(clause, at)) && !isSubordinate(clause, at);
  });
}

/** "Republicans introduced/VBN legislation", "the summit marks/NNS a moment". */
function isMistagged(clause: Clause, at: number): boolean {
  const chunk = clause.chunks[at];
  if (!chunk) return false;
  if (chunk.form === 'participle') return kindAt(clause, at - 1) === 'noun';
  const next = clause.words[clause.chunks[at + 1]?.from ?? -1]?.tag ?? '';
  return chunk.kind === 'noun' && clause.words[chunk.to - 1]?.tag === 'NNS' && next === 'DT';
}

const MARKER =
  /^(?:after|before|since|until|because|if|when|while|although|though|that|whether|as|where|unless|once)$/;
const PRONOUN = /^(?:it|he|she|they|we|you|i)$/;

/** By what stands before the verb's subject: "since it has", "the drops they had". */
function isSubordinate(clause: Clause, verb: number): boolean {
  const last = beforeAdverbs(clause, verb - 1);
  if (kindAt(clause, last) === 'wh') return true;
  if (kindAt(clause, last) !== 'noun') return false;
  const first = subjectStart(clause, last);
  const before = wordAt(clause, first - 1);
  const kind = kindAt(clause, first - 1);
  if (kind === 'marker' || kind === 'wh') return true;
  if (MARKER.test(before)) return opens(clause, first - 1);
  // "The drops they had", but "For his service for Sweden he became".
  return kind === 'noun' && PRONOUN.test(wordAt(clause, first)) && kindAt(clause, 0) !== 'preposition';
}

/** Index of the last chunk up to `at` that is no adverb and no time. */
export function beforeAdverbs(clause: Clause, at: number): number {
  let last = at;
  while (/^(?:adverb|time)$/.test(kindAt(clause, last) ?? '')) last -= 1;
  return last;
}

/** Of "the number of deaths" the first. */
function subjectStart(clause: Clause, last: number): number {
  let first = last;
  while (
    kindAt(clause, first - 1) === 'preposition' &&
    !MARKER.test(wordAt(clause, first - 1)) &&
    kindAt(clause, first - 2) === 'noun'
  )
    first -= 2;
  return first;
}

/** "After he won" opens a clause at the start, or once there was a verb; "deaths after the attack rose" opens none. */
const opens = (clause: Clause, at: number): boolean =>
  at === 0 || kindAt(clause, at - 1) === 'comma' || hasVerbBefore(clause, at);

export const hasVerbBefore = (clause: Clause, at: number): boolean =>
  clause.chunks.slice(0, at).some((_, i) => isFinite(clause, i));
