/** "is expected to", "it is believed that", "was accused of", "was told that": the speaker stands after "by", or nowhere. */
import type { Attribution } from './attribution';
import { kindAt, wordAt, type Clause } from './clause';
import { contentAfter } from './content';
import type { CueVerb } from './cue-verbs';
import { phraseEnd } from './noun-phrases';
import { subjectOf } from './source';
import type { Range } from './words';

/** What a passive may be followed by, if its subject is what is spoken of. */
const ABOUT = /^(?:of|for|as|over|with)$/;

export function passiveAttribution(clause: Clause, verb: number, cue: CueVerb): Attribution | undefined {
  const words = ({ from, to }: Range): Range => ({
    from: clause.chunks[from]?.from ?? 0,
    to: clause.chunks[to - 1]?.to ?? 0,
  });
  const chunk = clause.chunks[verb];
  if (!chunk || chunk.form === 'infinitive') return undefined;
  // "which some say is supported".
  if (kindAt(clause, verb - 1) === 'verb') return undefined;
  const agent = agentAfter(clause, verb);
  const source = agent ? words(agent) : null;
  const cueWords = { from: chunk.from, to: chunk.to };
  const subject = subjectOf(clause, verb);
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
  if (!subject || (chunk.form === 'participle' && !agent)) return undefined;
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
