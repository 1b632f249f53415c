/** Who says it: the subject of a cue, by what stands before it. */
import { isFinite, kindAt, wordAt, type Clause } from './clause';
import { phraseEnd, phraseStart } from './noun-phrases';
import type { Range } from './words';

/** Chunks of the subject of the verb group at chunk `verb`. */
export function subjectOf(clause: Clause, verb: number): Range | undefined {
  const form = clause.chunks[verb]?.form;
  const at = beforeAdverbs(clause, verb - 1);
  if (form === 'infinitive') return governor(clause, verb);
  const kind = kindAt(clause, at);
  if (kind === 'noun') return nounSubject(clause, at, form === 'gerund');
  if (kind === 'wh') return antecedent(clause, at);
  if (kind === 'comma' && isFinite(clause, verb))
    return acrossCommas(clause, at) ?? governor(clause, verb) ?? openingSubject(clause, at);
  if (isDash(clause, at) && isFinite(clause, verb)) return acrossDashes(clause, at);
  // "Figures to be published today show".
  if (kind === 'verb' && !isFinite(clause, at) && kindAt(clause, at - 1) === 'noun' && isFinite(clause, verb))
    return nounSubject(clause, at - 1, false);
  if (kind === 'adjective' && kindAt(clause, at - 1) === 'noun') return subjectOf(clause, at);
  return (
    governor(clause, verb) ?? (kind === 'comma' && form === 'gerund' ? openingSubject(clause, at) : undefined)
  );
}

/** "[X], noting that ..., urged", "[A study published in Y], says": the sentence's first noun phrase. */
function openingSubject(clause: Clause, comma: number): Range | undefined {
  let last = comma - 1;
  while (/^(?:time|adverb)$/.test(kindAt(clause, last) ?? '')) last -= 1;
  if (kindAt(clause, last) !== 'noun') return undefined;
  const from = phraseStart(clause, last);
  return kindAt(clause, from - 1) === 'preposition' ? undefined : { from, to: last + 1 };
}

const isDash = (clause: Clause, at: number) =>
  kindAt(clause, at) === 'colon' && /^[-–—]/.test(wordAt(clause, at));

/** "Israel's minister - harshly criticised for it - says". */
function acrossDashes(clause: Clause, close: number): Range | undefined {
  for (let open = close - 1; open > 0; open -= 1) {
    if (!isDash(clause, open)) continue;
    return kindAt(clause, open - 1) === 'noun'
      ? { from: phraseStart(clause, open - 1), to: open }
      : undefined;
  }
  return undefined;
}

function beforeAdverbs(clause: Clause, at: number): number {
  let i = at;
  while (
    /^(?:adverb|time)$/.test(kindAt(clause, i) ?? '') ||
    (kindAt(clause, i) === 'preposition' && kindAt(clause, i + 1) === 'time')
  )
    i -= 1;
  // "Trump, however, said".
  const aside =
    kindAt(clause, i) === 'comma' && kindAt(clause, i - 1) === 'adverb' && kindAt(clause, i - 2) === 'comma';
  if (aside && kindAt(clause, i - 3) === 'noun') return i - 3;
  return i;
}

/** Things that say something themselves: "published a report saying". */
const SPEAKING =
  /^(?:reports?|statements?|letters?|messages?|e-?mails?|memos?|documents?|tweets?|ads?|notes?|resolutions?|articles?|posts?|signs?|polls?|videos?|surveys?|experts|analysts|officials|critics|poster|sources)$/;

function nounSubject(clause: Clause, last: number, gerund: boolean): Range | undefined {
  const found = phraseStart(clause, last);
  const head = clause.words[(clause.chunks[found]?.to ?? 0) - 1]?.lower ?? '';
  if (gerund && wordAt(clause, found - 1) !== 'with' && !SPEAKING.test(head))
    return governor(clause, last + 1);
  const first = relativeStart(clause, found) ?? found;
  if (kindAt(clause, first - 1) === 'preposition' && !gerund) {
    if (/^(?:after|before|until|since|as|than|for|like)$/.test(wordAt(clause, first - 1)))
      return { from: first, to: last + 1 };
    // "On Monday the army said": the last noun alone.
    return first < last ? { from: last, to: last + 1 } : undefined;
  }
  return withTitleBefore(clause, { from: first, to: last + 1 });
}

/** "[Five Americans who were deported for holding] a demonstration say": from within a relative clause. */
function relativeStart(clause: Clause, first: number): number | undefined {
  if (kindAt(clause, first - 1) !== 'verb') return undefined;
  for (let i = first - 1; i > 0; i -= 1) {
    const kind = kindAt(clause, i);
    if (kind === 'wh' && /^(?:who|that|which)$/.test(wordAt(clause, i)))
      return kindAt(clause, i - 1) === 'noun' ? phraseStart(clause, i - 1) : undefined;
    if (kind === 'comma' || kind === 'quote' || kind === 'marker' || kind === 'stop') return undefined;
  }
  return undefined;
}

/** "Malaysia's Prime Minister, Najib Razak said": a second comma is missing. */
function withTitleBefore(clause: Clause, range: Range): Range {
  const { from } = range;
  if (kindAt(clause, from - 1) !== 'comma' || kindAt(clause, from - 2) !== 'noun') return range;
  const first = phraseStart(clause, from - 2);
  const before = kindAt(clause, first - 1);
  const opens = before === undefined || before === 'quote' || before === 'marker' || before === 'comma';
  const name = clause.words[(clause.chunks[from]?.to ?? 0) - 1]?.tag === 'NNP';
  return opens && name && clause.chunks[first]?.to !== clause.chunks[from]?.from
    ? { ...range, from: first }
    : range;
}

const OF = /^(?:of|for|from|in|at)$/;

/** Of a relative pronoun: the noun phrase before it. */
function antecedent(clause: Clause, at: number): Range | undefined {
  let last = at - 1;
  if (kindAt(clause, last) === 'preposition') last -= 1;
  if (kindAt(clause, last) === 'comma') last -= 1;
  if (kindAt(clause, last) !== 'noun') return undefined;
  let from = last;
  // "rejected by [lawmakers] who": the agent alone; "[leaders of parties] who": the whole.
  while (OF.test(wordAt(clause, from - 1)) && kindAt(clause, from - 2) === 'noun') from -= 2;
  return { from, to: last + 1 };
}

/** "X, a spokesman, said", "X, ahead of the summit, pledged": what is between the commas is skipped or joined. */
function acrossCommas(clause: Clause, close: number): Range | undefined {
  for (let open = close - 1; open > 0; open -= 1) {
    if (kindAt(clause, open) !== 'comma') continue;
    if (kindAt(clause, open - 1) !== 'noun') continue;
    if (!isParenthesis(clause, open + 1, close)) return undefined;
    const first = phraseStart(clause, open - 1);
    if (kindAt(clause, first - 1) === 'preposition') continue;
    const belongs = /^(?:noun|wh|conjunction)$/.test(kindAt(clause, open + 1) ?? '');
    const outer = belongs ? outerApposition(clause, first) : first;
    return { from: outer, to: belongs ? close : open };
  }
  return undefined;
}

/** "Smith, the mayor, a Democrat, said": the noun phrase that begins it. */
function outerApposition(clause: Clause, first: number): number {
  if (kindAt(clause, first - 1) !== 'comma' || kindAt(clause, first - 2) !== 'noun') return first;
  const outer = phraseStart(clause, first - 2);
  const before = kindAt(clause, outer - 1);
  return before === undefined || before === 'quote' || before === 'marker' ? outer : first;
}

/** No clause of its own between the commas, but for a relative one. */
function isParenthesis(clause: Clause, from: number, to: number): boolean {
  if (kindAt(clause, from) === 'wh' || kindAt(clause, from) === 'marker') return true;
  if (/^(?:as|when|while|after|before)$/.test(wordAt(clause, from))) return true;
  if (kindAt(clause, from) === 'verb' && !isFinite(clause, from)) return true;
  for (let i = from; i < to; i += 1) {
    if (!isFinite(clause, i)) continue;
    if (kindAt(clause, i - 1) !== 'wh' && kindAt(clause, i - 2) !== 'wh') return false;
  }
  return true;
}

/** Subject of the verb that governs this one: "X met Y and said", "declined to say", "..., adding that". */
export function governor(clause: Clause, verb: number): Range | undefined {
  const infinitive = clause.chunks[verb]?.form === 'infinitive';
  for (let i = verb - 1; i >= 0; i -= 1) {
    if (kindAt(clause, i) === 'stop' || (kindAt(clause, i) === 'colon' && wordAt(clause, i) === ';'))
      return undefined;
    if (!isFinite(clause, i)) continue;
    const at = beforeAdverbs(clause, i - 1);
    const kind = kindAt(clause, at);
    // What is told in a clause with a conjunction of its own is no subject of the main verb.
    if (infinitive && kind === 'noun') return nounSubject(clause, at, false) ?? antecedent(clause, at);
    if (kind === 'wh' && infinitive) return antecedent(clause, at);
    if (kind === 'wh') continue;
    if (kind !== 'noun' && kind !== 'comma') continue;
    const subject = kind === 'noun' ? nounSubject(clause, at, false) : acrossCommas(clause, at);
    if (!subject || inSubclause(clause, subject.from)) continue;
    return subject;
  }
  return undefined;
}

function inSubclause(clause: Clause, first: number): boolean {
  const before = kindAt(clause, first - 1);
  if (before === 'marker' || before === 'wh') return true;
  if (before === 'preposition') return true;
  // A zero clause: "said [the army] would".
  return isFinite(clause, first - 1);
}

/** After ", said": the noun phrase that follows, with its appositions. */
export function subjectAfter(clause: Clause, verb: number): Range | undefined {
  const first = verb + 1;
  if (kindAt(clause, first) !== 'noun') return undefined;
  return { from: first, to: phraseEnd(clause, first) };
}
