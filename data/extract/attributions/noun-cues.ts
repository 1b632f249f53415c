/** "Trump's claim that ...", "his pledge to ...", "allegations of ...", "made the claim that ...". */
import type { Attribution } from './attribution';
import { firstWordAt, isFinite, kindAt, wordAt, wordsOf, type Clause } from './clause';
import { contentEnd } from './content-end';
import { CLAIM_NOUNS, LIGHT_VERBS, UNSURE_NOUNS, WISH_NOUNS } from './cue-nouns';
import { phraseEnd } from './noun-phrases';
import { subjectOf } from './source';
import type { Range } from './words';

const ABOUT = /^(?:of|for|about|on|over|against|regarding)$/;

const SEEN = /^(?:view|statement|remark|comment|opinion|narrative|picture)s?$/;

/** What stands behind "of" or "for" is what is said: "his call for talks", unlike "his comments on the vote", "the goal for next year". */
const TELLS_BY_PREPOSITION =
  /^(?:claim|allegation|accusation|charge|assertion|suspicion|fear|concern|warning|denial|prediction|promise|pledge|vow|demand|call|request|appeal|proposal|hope|wish|desire|doubt|rumou?r|speculation|report|threat|admission|confirmation|acknowledge?ment|criticism|condemnation)s?$/;

export function nounAttributions(clause: Clause): Attribution[] {
  return clause.chunks.flatMap((chunk, at) =>
    chunk.kind === 'noun' ? (nounAttribution(clause, at) ?? []) : [],
  );
}

function nounAttribution(clause: Clause, at: number): Attribution | undefined {
  const chunk = clause.chunks[at];
  const noun = clause.words[(chunk?.to ?? 0) - 1]?.lower ?? '';
  if (!chunk || !(CLAIM_NOUNS.has(noun) || WISH_NOUNS.has(noun))) return undefined;
  // "no guarantee that": nobody gives one.
  if (clause.words[chunk.from]?.lower === 'no') return undefined;
  const owner = possessor(clause, chunk);
  const from = contentStart(clause, at, noun);
  if (from === undefined) return undefined;
  const light = owner ? undefined : lightVerb(clause, at);
  const by = owner ?? light?.source ?? ofAuthor(clause, at);
  if (from.frame === 'preposition' && !TELLS_BY_PREPOSITION.test(noun)) return undefined;
  const named = from.frame === 'preposition' && !owner && !light && !UNSURE_NOUNS.has(noun);
  if (named || (!by && from.frame === 'infinitive')) return undefined;
  // "a view that visitors love" is to be seen.
  if (!by && from.frame === 'clause' && SEEN.test(noun)) return undefined;
  const reach = from.frame === 'clause' ? 'clause' : 'phrase';
  const to = contentEnd(clause, from.at, { reach, cue: at, subordinate: true, noun: true });
  if (to <= from.at) return undefined;
  return {
    source: by ?? null,
    hearsay: !by,
    cue: { from: light?.from ?? owner?.after ?? chunk.from, to: chunk.to },
    content: [wordsOf(clause, { from: from.at, to })],
  };
}

/** "Trump's", "his". */
function possessor(clause: Clause, { from, to }: Range): (Range & { after: number }) | undefined {
  for (let i = to - 2; i >= from; i -= 1) {
    if (clause.words[i]?.tag === 'POS') return { from: ownerStart(clause, from), to: i, after: i + 1 };
    if (clause.words[i]?.tag === 'PRP$') return { from: i, to: i + 1, after: i + 1 };
  }
  return undefined;
}

/** "the [Church of] Scientology's". */
function ownerStart(clause: Clause, word: number): number {
  const at = clause.chunks.findIndex(({ from }) => from === word);
  const whole =
    wordAt(clause, at - 1) === 'of' && kindAt(clause, at - 2) === 'noun' ? clause.chunks[at - 2] : undefined;
  return whole?.from ?? word;
}

interface Start {
  at: number;
  frame: 'clause' | 'infinitive' | 'preposition';
}

function contentStart(clause: Clause, at: number, noun: string): Start | undefined {
  const next = at + 1;
  if (CLAIM_NOUNS.has(noun) && saysThat(clause, next)) return { at: next + 1, frame: 'clause' };
  if (WISH_NOUNS.has(noun) && clause.chunks[next]?.form === 'infinitive')
    return { at: next, frame: 'infinitive' };
  if (
    kindAt(clause, next) === 'preposition' &&
    ABOUT.test(wordAt(clause, next)) &&
    kindAt(clause, next + 1) !== 'time' &&
    next + 1 < clause.chunks.length
  )
    return { at: next + 1, frame: 'preposition' };
  return undefined;
}

/** "fears that militants were"; not "fears that have grown". */
function saysThat(clause: Clause, at: number): boolean {
  if (wordAt(clause, at) !== 'that') return false;
  if (kindAt(clause, at) !== 'wh') return kindAt(clause, at) === 'marker';
  const verb = firstWordAt(clause, at + 1);
  return !/^(?:MD|VBD|VBZ)$/.test(verb?.tag ?? '') || /^(?:be|am)$/.test(verb?.lower ?? '');
}

/** "made the claim": the verb's subject makes it. */
function lightVerb(clause: Clause, at: number): { source: Range; from: number } | undefined {
  const verb = clause.chunks[at - 1];
  if (verb?.kind !== 'verb' || verb.passive || !LIGHT_VERBS.test(verb.word)) return undefined;
  const subject = subjectOf(clause, at - 1);
  if (!subject || !isFinite(clause, at - 1)) return undefined;
  return {
    source: { from: clause.chunks[subject.from]?.from ?? 0, to: clause.chunks[subject.to - 1]?.to ?? 0 },
    from: verb.from,
  };
}

/** "allegations by Iran that": whose they are. */
function ofAuthor(clause: Clause, at: number): Range | undefined {
  const before = wordAt(clause, at + 1);
  if (!/^(?:by|from)$/.test(before) || kindAt(clause, at + 2) !== 'noun') return undefined;
  const end = phraseEnd(clause, at + 2, false);
  return { from: clause.chunks[at + 2]?.from ?? 0, to: clause.chunks[end - 1]?.to ?? 0 };
}
