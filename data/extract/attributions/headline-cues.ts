/** Headlines: "Trump: Iran wants talks". */
import type { Attribution } from './attribution';
import { clauseBegins, kindAt, type Clause } from './clause';
import { lastChunk } from './speech-tags';

/** Words before a colon that are no speakers. */
const LABELS =
  /^(?:update|image|photo|photos|video|watch|live|breaking|exclusive|analysis|opinion|note|source|sources|correction|read|more|by|q|a|date|time|where|when|what)$/;

const SPEAKERS =
  /^(?:reports?|study|poll|survey|police|officials?|analysts?|experts?|media|minister|president|judge|court)$/;

export function headlineAttributions(clause: Clause): Attribution[] {
  const [speaker, colon] = clause.chunks;
  if (speaker?.kind !== 'noun' || colon?.word !== ':' || kindAt(clause, 1) !== 'colon') return [];
  const head = clause.words[speaker.to - 1];
  if (!head || LABELS.test(head.lower) || !(head.tag.startsWith('NNP') || SPEAKERS.test(head.lower)))
    return [];
  const last = lastChunk(clause);
  const quoted = kindAt(clause, 2) === 'quote';
  if (last <= 2 || !(quoted || clauseBegins(clause, 2))) return [];
  return [
    {
      source: { from: speaker.from, to: speaker.to },
      cue: { from: colon.from, to: colon.to },
      content: [{ from: clause.chunks[2]?.from ?? 0, to: clause.chunks[last - 1]?.to ?? 0 }],
    },
  ];
}
