/** Noun phrases beyond their base: "the leader of the party", "Ben Wright, a spokesman for X, who ...". */
import { isFinite, kindAt, wordAt, type Clause } from './clause';

/** Phrases of time and circumstance, which do not belong to the noun before them. */
const CIRCUMSTANCE =
  /^(?:after|before|during|since|until|till|despite|because|while|although|though|if|when|as|per|amid|amidst|through|throughout|upon|via|if|than)$/;
/** Describe a source after it, whatever their tag: "people close to the campaign". */
const CLOSE = /^(?:close|familiar|involved|briefed|present)$/;
const PLAIN = /^(?:noun|preposition|adjective|adverb)$/;

/** Chunk at which the noun phrase that ends with chunk `last` begins. */
export function phraseStart(clause: Clause, last: number): number {
  let first = last;
  for (;;) {
    const longer = modifierStart(clause, first) ?? coordinateStart(clause, first);
    if (longer === undefined) return first;
    first = longer;
  }
}

/** Of "leader of [the party]", "man arrested in [Paris]", "man who shot [X]": where what it describes begins. */
function modifierStart(clause: Clause, first: number): number | undefined {
  const before = kindAt(clause, first - 1);
  if (before === 'preposition' && !CIRCUMSTANCE.test(wordAt(clause, first - 1))) {
    if (kindAt(clause, first - 2) === 'noun') return first - 2;
    // "sites such as [Facebook]".
    if (wordAt(clause, first - 2) === 'such' && kindAt(clause, first - 3) === 'noun') return first - 3;
    // "people familiar with [the matter]".
    if (CLOSE.test(wordAt(clause, first - 2)) && kindAt(clause, first - 3) === 'noun') return first - 3;
    if (isReduced(clause, first - 2, true) && kindAt(clause, first - 3) === 'noun') return first - 3;
    return undefined;
  }
  if (before !== 'verb') return undefined;
  if (isReduced(clause, first - 1) && kindAt(clause, first - 2) === 'noun') return first - 2;
  if (!isFinite(clause, first - 1) || kindAt(clause, first - 2) !== 'wh') return undefined;
  return kindAt(clause, first - 3) === 'noun' ? first - 3 : undefined;
}

/** A participle without an auxiliary, right after its noun. */
function isReduced(clause: Clause, at: number, beforePhrase = false): boolean {
  const form = clause.chunks[at]?.form;
  // "A video released to the channel [showed]": tagged as a past tense.
  const chunk = clause.chunks[at];
  const [word, second] = clause.words.slice(chunk?.from, chunk?.to);
  if (beforePhrase && at === 1 && !second && word?.tag === 'VBD' && word.lower.endsWith('ed')) return true;
  return form === 'participle' || form === 'gerund';
}

/** "A and [B]", "A, B and [C]", unless A is the object of a verb before it. */
function coordinateStart(clause: Clause, first: number): number | undefined {
  const joined =
    kindAt(clause, first - 1) === 'conjunction' && /^(?:and|or|&|nor)$/.test(wordAt(clause, first - 1))
      ? first - 2
      : undefined;
  if (joined === undefined) return undefined;
  let other = kindAt(clause, joined) === 'comma' ? joined - 1 : joined;
  if (kindAt(clause, other) !== 'noun') return undefined;
  for (;;) {
    const longer =
      modifierStart(clause, other) ??
      (kindAt(clause, other - 1) === 'comma' &&
      kindAt(clause, other - 2) === 'noun' &&
      kindAt(clause, other - 3) !== 'preposition'
        ? other - 2
        : undefined);
    if (longer === undefined) break;
    other = longer;
  }
  const before = kindAt(clause, other - 1);
  return before === 'verb' || before === 'preposition' ? undefined : other;
}

/** Chunk after the last of the noun phrase that begins at `first`; appositions and relative clauses between commas count. */
export function phraseEnd(clause: Clause, first: number, appositions = true): number {
  let end = first + 1;
  for (;;) {
    const longer = afterModifier(clause, end) ?? (appositions ? afterApposition(clause, end) : undefined);
    if (longer === undefined) return end;
    end = longer;
  }
}

function afterModifier(clause: Clause, end: number): number | undefined {
  const kind = kindAt(clause, end);
  if (kind === 'preposition' && !CIRCUMSTANCE.test(wordAt(clause, end))) {
    if (kindAt(clause, end + 1) === 'noun') return end + 2;
    return undefined;
  }
  if (
    (kind === 'adjective' || CLOSE.test(wordAt(clause, end))) &&
    kindAt(clause, end + 1) === 'preposition' &&
    kindAt(clause, end + 2) === 'noun'
  )
    return end + 3;
  if (
    kind === 'conjunction' &&
    /^(?:and|or|&)$/.test(wordAt(clause, end)) &&
    kindAt(clause, end + 1) === 'noun'
  )
    return isFinite(clause, end + 2) ? undefined : end + 2;
  if (kind === 'wh' && /^(?:who|which|whose|whom)$/.test(wordAt(clause, end))) {
    let i = end + 1;
    while (
      i < clause.chunks.length &&
      !/^(?:comma|stop|quote|colon|marker|conjunction)$/.test(kindAt(clause, i) ?? '')
    )
      i += 1;
    return i;
  }
  return undefined;
}

/** ", a spokesman for X" up to the next comma or the end; not where a verb follows. */
function afterApposition(clause: Clause, end: number): number | undefined {
  if (kindAt(clause, end) !== 'comma') return undefined;
  const opener = kindAt(clause, end + 1);
  if (opener !== 'noun' && opener !== 'wh') return undefined;
  let i = end + 2;
  let relative = opener === 'wh';
  for (;;) {
    const kind = kindAt(clause, i) ?? '';
    if (kind === 'wh') relative = true;
    else if (
      !PLAIN.test(kind) &&
      kind !== 'time' &&
      kind !== 'conjunction' &&
      !(kind === 'verb' && (relative || !isFinite(clause, i)))
    )
      break;
    i += 1;
  }
  if (i >= clause.chunks.length || /^(?:comma|stop|quote)$/.test(kindAt(clause, i) ?? '')) return i;
  return undefined;
}
