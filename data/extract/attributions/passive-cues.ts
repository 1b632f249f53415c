/** "is expected to", "it is believed that", "was accused of", "was told that": the speaker stands after "by", or nowhere. */
import type { Attribution } from './attribution';
import { isFinite, kindAt, wordAt, wordsOf, type Clause } from './clause';
import { contentAfter } from './content';
import { contentEnd } from './content-end';
import type { CueVerb } from './cue-verbs';
import { phraseEnd, phraseStart } from './noun-phrases';
import { subjectOf } from './source';
import type { Range } from './words';

/** What a passive may be followed by, if its subject is what is spoken of. */
const ABOUT = /^(?:of|for|as|over|with)$/;

export function passiveAttribution(clause: Clause, verb: number, cue: CueVerb): Attribution | undefined {
  const words = (range: Range) => wordsOf(clause, range);
  const chunk = clause.chunks[verb];
  if (!chunk || chunk.form === 'infinitive') return undefined;
  // "which some say is supported".
  if (kindAt(clause, verb - 1) === 'verb') return undefined;
  const agent = agentAfter(clause, verb);
  // "a firm called X", "a move intended to": what it is, not what anybody says.
  if (chunk.form === 'participle' && !agent && wordAt(clause, verb + 1) !== 'as') return undefined;
  const source = agent ? words(agent) : null;
  const cueWords = { from: chunk.from, to: chunk.to };
  const subject = subjectOf(clause, verb);
  const seenAs = asLabel(clause, { verb, cue, agent });
  if (seenAs) return { source, cue: cueWords, content: seenAs.map(words) };
  // "Asked about it, he said".
  if (!subject && chunk.form === 'participle') return undefined;
  const frames = new Set(cue.frames);
  frames.delete('noun');
  frames.delete('label');
  frames.delete('as-label');
  frames.add('infinitive');
  if (!frames.has('clause') && !cue.frames.has('request') && !isLabel(cue)) frames.delete('infinitive');
  const after = agent ? agent.to - 1 : verb;
  const content = contentAfter(clause, after, { frames, prepositions: new Set() });
  if (content && content.frame !== 'quote') {
    const expletive = subject && wordAt(clause, subject.from) === 'it';
    if (content.frame === 'clause' || content.frame === 'question')
      return expletive || cue.frames.has('told')
        ? { source, cue: cueWords, content: [words(content)] }
        : undefined;
    if (content.frame === 'infinitive' && subject && !expletive)
      return {
        source,
        cue: cueWords,
        content: toldToDo(cue) ? [words(content)] : [words(subject), words(content)],
      };
  }
  const state = isFinite(clause, verb) && !agent ? feared(clause, verb, subject) : undefined;
  if (state) return { source, cue: cueWords, content: state.map(words) };
  if (!subject || (chunk.form === 'participle' && !agent)) return undefined;
  // "called on by tribes" is asked for something.
  if (cue.lemma === 'call' && clause.words[chunk.to - 1]?.tag === 'RP') return undefined;
  const preposition = agent ? agent.to : verb + 1;
  if (
    kindAt(clause, preposition) === 'preposition' &&
    ABOUT.test(wordAt(clause, preposition)) &&
    (cue.frames.has('noun') || isLabel(cue))
  ) {
    const rest = contentAfter(clause, preposition - 1, {
      frames: new Set(),
      prepositions: new Set([wordAt(clause, preposition)]),
    });
    if (rest) {
      const late = agent ? undefined : lateAgent(clause, rest);
      const said = {
        from: clause.chunks[preposition]?.from ?? 0,
        to: words(late ? { from: rest.from, to: late.from - 1 } : rest).to,
      };
      return { source: late ? words(late) : source, cue: cueWords, content: [words(subject), said] };
    }
  }
  return agent && cue.frames.has('noun') ? { source, cue: cueWords, content: [words(subject)] } : undefined;
}

/** "X, seen by many as a hero", "a country hailed as a model": a participle with what it makes of the noun before it. */
function asLabel(
  clause: Clause,
  { verb, cue, agent }: { verb: number; cue: CueVerb; agent: Range | undefined },
): Range[] | undefined {
  const as = agent?.to ?? verb + 1;
  if (clause.chunks[verb]?.form !== 'participle' || !isLabel(cue) || wordAt(clause, as) !== 'as')
    return undefined;
  const rest = contentAfter(clause, as - 1, { frames: new Set(), prepositions: new Set(['as']) });
  if (!rest) return undefined;
  let before = verb - 1;
  while (kindAt(clause, before) === 'adverb') before -= 1;
  const isApart = kindAt(clause, before) === 'comma' && kindAt(clause, before - 1) === 'noun';
  const subject = isApart ? { from: phraseStart(clause, before - 1), to: before } : undefined;
  return [...(subject ? [subject] : []), { from: as, to: rest.to }];
}

/** "Three miners are feared dead." */
function feared(clause: Clause, verb: number, subject: Range | undefined): Range[] | undefined {
  const state = clause.chunks[verb + 1];
  if (!subject || !FEARED.test(wordAt(clause, verb)) || !/^(?:adjective|verb)$/.test(state?.kind ?? ''))
    return undefined;
  if (state?.kind === 'verb' && state.form !== 'participle') return undefined;
  return [
    subject,
    { from: verb + 1, to: contentEnd(clause, verb + 1, { reach: 'phrase', cue: verb, subordinate: false }) },
  ];
}

const FEARED = /^(?:feared|believed|presumed|thought|reported|considered|deemed|declared|suspected)$/;

const isLabel = ({ frames }: CueVerb) => frames.has('label') || frames.has('as-label');

/** "was asked to": the subject is spoken to; "is expected to": it is spoken of. */
const toldToDo = ({ frames }: CueVerb) =>
  frames.has('told') || (frames.has('request') && !frames.has('noun'));

/** "accused of a crime [by X]". */
function lateAgent(clause: Clause, { from, to }: Range): Range | undefined {
  for (let at = to - 2; at > from; at -= 1)
    if (wordAt(clause, at) === 'by' && kindAt(clause, at + 1) === 'noun') return { from: at + 1, to };
  return undefined;
}

/** "by X" right after the verb. */
function agentAfter(clause: Clause, verb: number): Range | undefined {
  let at = verb + 1;
  while (kindAt(clause, at) === 'adverb') at += 1;
  if (wordAt(clause, at) !== 'by' || kindAt(clause, at + 1) !== 'noun') return undefined;
  return { from: at + 1, to: phraseEnd(clause, at + 1, false) };
}
