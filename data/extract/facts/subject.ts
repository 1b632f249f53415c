import type { Span } from '../annotations';
import { isFinite, kindAt, spanOfChunks } from '../attributions/clause';
import { subjectOf } from '../attributions/source';
import type { Gender } from '../entities/genders-of-names';
import type { Referent } from './focus';
import { headNames } from './head-name';
import { PERSONAL_PRONOUN } from './personal-pronoun';
import type { ReadingState } from './reading-state';
import { isWithin, type SentenceView } from './sentence-view';
import type { Statement } from './statement';

/** Notes for the statements that follow what this one speaks of; gives the entities that are its subject. */
export function noteSubject(
  { focus, reading }: ReadingState,
  { sentence, piece, at }: Statement,
  referent: Referent | undefined,
): string[] {
  const names = sentence.names.filter((name) => isWithin(name, piece));
  for (const { entity } of names) focus.mention([entity], at, false);
  if (sentence.words.some(({ lower }) => PERSONAL_PRONOUN.test(lower))) focus.mentionPronoun(at);
  if (referent) {
    focus.mention(referent.ids, at, true);
    return referent.ids;
  }
  const phrase = piece.attribution?.source ?? subjectSpan(sentence, piece);
  const { text } = reading.article;
  const heads = phrase ? headNames(text, sentence.names, phrase) : [];
  const owner = phrase && heads.length === 0 ? possessor(text, sentence, phrase) : undefined;
  const ids = [...new Set([...heads, ...(owner ? [owner] : [])].map(({ entity }) => entity))];
  focus.mention(ids, at, true);
  const [only] = ids;
  const gender = phrase && ids.length === 1 ? genderAfter(sentence, phrase, piece) : undefined;
  if (only !== undefined && gender) focus.learnGender(only, gender);
  return ids;
}

/** "Paris claims she was": which pronouns follow a subject before another person is named. */
function genderAfter({ words, names }: SentenceView, subject: Span, piece: Span): Gender | undefined {
  const other =
    names.find(({ start, type }) => type === 'person' && start >= subject.end)?.start ?? piece.end;
  const pronouns = words
    .filter(({ start }) => start >= subject.end && start < other)
    .map(({ lower }) => lower);
  const [he, she] = [
    pronouns.some((word) => /^(?:he|his|himself)$/.test(word)),
    pronouns.some((word) => /^(?:she|her|herself)$/.test(word)),
  ];
  return he === she ? undefined : he ? 'he' : 'she';
}

/** "China's stance": "its" may mean China; a person's "his" would be another's. */
const possessor = (text: string, { names }: SentenceView, phrase: Span) =>
  names.find(
    ({ start, end, type }) =>
      start === phrase.start && type !== 'person' && /^['’]s?\s/.test(text.slice(end, end + 3)),
  );

/** "X, who warned of it, played it down": no main verb. */
const isRelative = (sentence: SentenceView, verb: number) =>
  kindAt(sentence, kindAt(sentence, verb - 1) === 'adverb' ? verb - 2 : verb - 1) === 'wh';

function subjectSpan(sentence: SentenceView, piece: Span): Span | undefined {
  for (let i = 0; i < sentence.chunks.length; i += 1) {
    const verb = spanOfChunks(sentence, { from: i, to: i + 1 });
    if (!verb || !isWithin(verb, piece) || !isFinite(sentence, i) || isRelative(sentence, i)) continue;
    const subject = subjectOf(sentence, i);
    return subject && spanOfChunks(sentence, subject);
  }
  return undefined;
}
