import { edited, type Edit } from './edits';
import { asSentence } from './fact-text';
import { finiteForm } from './finite-form';
import { fullNames } from './full-names';
import { withItsArticle } from './name-article';
import type { Opening } from './openings';
import type { Reference } from './definite-references';
import type { ReadingState } from './reading-state';
import { isWithin, namedIn, type SentenceView } from './sentence-view';
import type { Speakers } from './speaker';
import type { Statement } from './statement';

interface Told {
  opening: Opening | undefined;
  inner: readonly Reference[];
  speaker: Speakers | undefined;
}

/** The statement as a sentence of its own; nothing where that cannot be made of it. */
export function wordsOf(
  { reading, entities }: ReadingState,
  { sentence, piece }: Statement,
  { opening, inner, speaker }: Told,
): string | undefined {
  const { text } = reading.article;
  const words = text.slice(piece.start, piece.end);
  if (piece.participle)
    return (
      speaker && withFiniteVerb(sentence, words, { subject: speaker.attribution, plural: isPlural(speaker) })
    );
  if (piece.goesOn || (piece.attribution && !piece.attribution.cue)) {
    // "Alverson summed up the journey" is not said by Alverson.
    if (!speaker || namedIn(sentence, piece).has(speaker.attributedTo ?? '')) return undefined;
    return asSentence(`${speaker.attribution} said: “${words.replace(/^["“”«]+|["“”»]+$/g, '').trim()}”`);
  }
  const isNamedBefore = opening?.referent?.ids.some((id) => speaker?.ids.includes(id)) ?? false;
  return asSentence(
    edited(text, piece, [
      ...(opening?.referent ? [editOf(text, { ...opening, referent: opening.referent })] : []),
      ...(isNamedBefore ? [] : sourceEdit(text, { sentence, piece }, speaker)),
      ...inner.map((reference) => editOf(text, reference)),
      ...fullNames(text, sentence, piece, entities),
    ]),
  );
}

/** Names for the pronoun; "It's" is told in full: "The console's" would be another thing. */
function editOf(text: string, { start, end, possessive, referent }: Reference): Edit {
  const name = referent.ids.length === 1 ? withItsArticle(text, referent.name) : referent.name;
  if (possessive) return { start, end, put: `${name}${name.endsWith('s') ? '’' : '’s'}` };
  const pronoun = /^(?:it|he|she|they)$/i.test(text.slice(start, end));
  const [short = '', verb = ''] = CONTRACTION.exec(text.slice(end, end + 24)) ?? [];
  if (!pronoun || short === '') return { start, end, put: name };
  const full = /^['’]s/.test(short) ? (PERFECT.test(verb) ? 'has' : 'is') : LONG_FORMS[short.slice(1)];
  return { start, end: end + short.length, put: `${name} ${full ?? ''}` };
}

/** "“...,” [she] told ABC News" */
function sourceEdit(
  text: string,
  { sentence: { names }, piece: { attribution, start } }: Omit<Statement, 'at'>,
  speaker: Speakers | undefined,
): Edit[] {
  const source = attribution?.source;
  // "Michaels added that ..., he said".
  const isAgain = names.some((name) => {
    const isSaid = attribution?.content.some((content) => isWithin(name, content));
    return (
      name.start >= start && name.end <= (source?.start ?? 0) && speaker?.ids.includes(name.entity) && !isSaid
    );
  });
  if (!source || speaker?.referent === undefined || isAgain) return [];
  return [editOf(text, { ...source, referent: speaker.referent, possessive: false })];
}

const CONTRACTION = /^['’](?:s|re|ve|ll)(?=\s+(?:(?:not|also|only|just|already|never|always)\s+)?(\w+))/;
const PERFECT = /^(?:been|had|got|become|come|gone|grown|done|made|given|taken)$/;
const LONG_FORMS: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will' };

const isPlural = ({ attribution, ids }: Speakers) =>
  ids.length > 1 || (ids.length === 0 && /[^s]s$/.test(attribution));

/** "emphasizing their solidarity" -> "Putin and Xi emphasized their solidarity". */
function withFiniteVerb(
  { words }: SentenceView,
  phrase: string,
  { subject, plural }: { subject: string; plural: boolean },
): string | undefined {
  const [gerund = ''] = phrase.split(/\s/);
  const past = words.some(({ tag }) => tag === 'VBD');
  const finite = finiteForm(gerund, { past, plural });
  return finite && asSentence(`${subject} ${finite}${phrase.slice(gerund.length)}`);
}
