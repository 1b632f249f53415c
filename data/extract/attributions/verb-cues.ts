/** Attributions by verbs: "X said that", "..., said X", "X plans to", "is expected to". */
import type { Attribution } from './attribution';
import type { Chunk } from './chunk';
import {
  chunkOf,
  firstWordAt,
  isFinite,
  isPossible,
  kindAt,
  pass,
  wordAt,
  wordsOf,
  type Clause,
} from './clause';
import { contentAfter, type Content } from './content';
import { CUE_VERBS, type CueVerb } from './cue-verbs';
import { isNoSpeaker } from './no-speakers';
import { phraseEnd, phraseStart } from './noun-phrases';
import { passiveAttribution } from './passive-cues';
import { governor, subjectOf } from './source';
import { tagAttribution } from './speech-tags';
import type { Range } from './words';

export function verbAttributions(clause: Clause): Attribution[] {
  const found: Attribution[] = [];
  clause.chunks.forEach((chunk, at) => {
    const verb = chunk.kind === 'verb' ? cueVerbOf(clause, chunk) : undefined;
    if (!verb) return;
    const attribution = chunk.passive
      ? (quotedAsSaying(clause, at, verb) ?? passiveAttribution(clause, at, verb))
      : activeAttribution(clause, at, verb);
    const speaker = outerSpeaker(found);
    if (attribution)
      found.push(speaker && goesOn(clause, at) ? { ...attribution, source: speaker } : attribution);
  });
  return found;
}

/** Source of the last attribution that is no part of another. */
const outerSpeaker = (found: readonly Attribution[]) =>
  found.findLast(
    ({ source, cue }) =>
      source !== null &&
      !found.some(({ content }) =>
        content.some(({ from, to }) => from <= (cue?.from ?? 0) && (cue?.from ?? 0) < to),
      ),
  )?.source;

/** "ruled out" before "ruled". */
function cueVerbOf({ words }: Clause, { word, to }: Chunk): CueVerb | undefined {
  const particle = words[to - 1]?.lower ?? '';
  return CUE_VERBS.get(`${word} ${particle}`) ?? CUE_VERBS.get(word);
}

/** "... and said", "..., adding": by whom the last was said. */
function goesOn(clause: Clause, at: number): boolean {
  let before = at - 1;
  while (kindAt(clause, before) === 'adverb') before -= 1;
  return (
    kindAt(clause, before) === 'conjunction' ||
    (kindAt(clause, before) === 'comma' && clause.chunks[at]?.form === 'gerund')
  );
}

function activeAttribution(clause: Clause, at: number, verb: CueVerb): Attribution | undefined {
  const tag = tagOf(clause, at, verb);
  if (tag) return tag;
  const chunk = clause.chunks[at];
  if (chunk?.form === 'infinitive' && !verb.frames.has('tag')) return undefined;
  const quoted = quotedAsSaying(clause, at, verb);
  if (quoted) return quoted;
  const content = contentAfter(clause, at, verb);
  if (!content) return undefined;
  if (chunk?.form === 'infinitive' && !isSpoken(clause, content)) return undefined;
  const source =
    blamedFor(clause, at) ??
    subjectOf(clause, at) ??
    (isFinite(clause, at) ? undefined : governor(clause, at));
  if (!source || isNoSpeaker(clause, source, verb.lemma) || isHypothetical(clause, { at, source, verb }))
    return undefined;
  return {
    source: wordsOf(clause, source),
    cue: cueOf(clause, at, content.from),
    content: [contentWords(clause, content)],
  };
}

function tagOf(clause: Clause, at: number, { frames }: CueVerb): Attribution | undefined {
  if (!frames.has('tag') && !frames.has('quote-tag')) return undefined;
  const tag = tagAttribution(clause, at);
  if (tag?.source && isYou(clause, tag.source)) return undefined;
  const isQuoted =
    tag?.content.some(({ from }) => kindAt(clause, chunkOf(clause, from)) === 'quote') === true;
  return frames.has('tag') || isQuoted ? tag : undefined;
}

/** '"I’m Batman," you will say': nobody does. */
const isYou = ({ words }: Clause, { from, to }: Range): boolean =>
  to === from + 1 && /^(?:you|one)$/.test(words[from]?.lower ?? '');

/** "criticised [the minister] for proposing": whom the verb before is done to. */
function blamedFor(clause: Clause, at: number): Range | undefined {
  if (
    clause.chunks[at]?.form !== 'gerund' ||
    wordAt(clause, at - 1) !== 'for' ||
    kindAt(clause, at - 2) !== 'noun'
  )
    return undefined;
  return { from: phraseStart(clause, at - 2), to: at - 1 };
}

/** "if they agree", "it could signal", "it would be safe to say": nobody says so. */
function isHypothetical(
  clause: Clause,
  { at, source, verb }: { at: number; source: Range; verb: CueVerb },
): boolean {
  if (/^(?:if|whether|unless)$/.test(wordAt(clause, source.from - 1))) return true;
  const isConditional = /^(?:would|'d)$/.test(firstWordAt(clause, at)?.lower ?? '');
  if (isPossible(clause, at) || (isConditional && !verb.frames.has('tag'))) return true;
  return (
    clause.chunks[at]?.form === 'infinitive' &&
    source.to - source.from === 1 &&
    /^(?:it|there)$/.test(wordAt(clause, source.from))
  );
}

/** "quotes an official as saying", "was quoted as saying". */
function quotedAsSaying(clause: Clause, at: number, { lemma }: CueVerb): Attribution | undefined {
  if (lemma !== 'quote' && lemma !== 'cite') return undefined;
  const passive = clause.chunks[at]?.passive === true;
  const whom = phraseEnd(clause, at + 1, false);
  const as = passive ? at + 1 : pass(clause, whom, ({ kind, word }) => kind === 'time' || word === 'on');
  if (wordAt(clause, as) !== 'as' || clause.chunks[as + 1]?.form !== 'gerund') return undefined;
  const content = contentAfter(
    clause,
    as + 1,
    CUE_VERBS.get('saying') ?? { frames: new Set(), prepositions: new Set() },
  );
  const source = passive ? subjectOf(clause, at) : { from: at + 1, to: whom };
  if (!content || !source) return undefined;
  const cue = { from: clause.chunks[passive ? at : as]?.from ?? 0, to: clause.chunks[as + 1]?.to ?? 0 };
  return { source: wordsOf(clause, source), cue, content: [wordsOf(clause, content)] };
}

/** "to say that ...", "to add: ..."; what one is to warn of is not said. */
const isSpoken = (clause: Clause, { frame, from }: Content) =>
  frame === 'quote' || (frame === 'clause' && wordAt(clause, from - 1) === 'that');

/** Without the "that" of "warned that many had left", which was taken for a pronoun. */
function contentWords(clause: Clause, content: Content): Range {
  const range = wordsOf(clause, content);
  const whole = clause.chunks[content.from];
  const [that, next] = clause.words.slice(range.from, range.from + 2);
  // "that number" may well be the number.
  const joins =
    content.frame === 'clause' &&
    that?.lower === 'that' &&
    whole?.to !== range.from + 1 &&
    next?.tag !== 'NN';
  return joins ? { ...range, from: range.from + 1 } : range;
}

/** The verb group, with the preposition that opens what is said. */
function cueOf(clause: Clause, at: number, content: number): Range {
  const chunk = clause.chunks[at];
  const preposition = kindAt(clause, content - 1) === 'preposition' && content - 2 === at;
  return { from: chunk?.from ?? 0, to: (preposition ? clause.chunks[content - 1]?.to : chunk?.to) ?? 0 };
}
