/** What an event is called where the article has no name for it. */
import type { FoundEntity } from '../article-reading';
import type { EventMention } from './event-mention';

interface Known {
  text: string;
  entities: readonly FoundEntity[];
}

/** Events of all who take part, not done by one to another. */
const JOINT =
  /^joint |^(?:meeting|marriage|wedding|divorce|talks|merger|clash|battle|summit|debate|negotiations|agreement)$/;
/** "victory of A over B" */
const OVER = /^(?:victory|defeat|win)$/;
/** Words other than "of" before whom or what it was done to. */
const PREPOSITIONS: Readonly<Record<string, string>> = {
  visit: 'to', trip: 'to', return: 'to', journey: 'to', accession: 'to', attack: 'on', assault: 'on', raid: 'on',
  departure: 'from', retreat: 'from', withdrawal: 'from', inquiry: 'by', investigation: 'by', announcement: 'by',
  statement: 'by', speech: 'by', strike: 'by', protest: 'by',
}; // prettier-ignore

/** Its own name; else the shortest phrase with a name in it; else "Collision of Norwegian frigate in Denmark". */
export function nameEvent(
  mentions: readonly EventMention[],
  { place, participants }: { place: string | undefined; participants: readonly string[] },
  known: Known,
): string {
  const named = mentions.find(({ form }) => form === 'name');
  if (named) return capital(phraseOf(named, known.text));
  const phrases = mentions
    .filter(({ form }) => form === 'noun')
    .map(({ start, end, phraseEnd }) => withoutArticle(known.text.slice(start, phraseEnd ?? end)));
  const telling = phrases.filter((phrase) => /\p{Lu}/u.test(phrase)).sort(byLength)[0];
  if (telling !== undefined) return capital(telling);
  const noun = [...phrases].sort(byLength).at(-1) ?? mentions[0]?.noun ?? 'event';
  const whose = whoseIs(noun, mentions, participants, known);
  const where = labels([place], known);
  const preposition = PREPOSITIONS[noun] ?? 'of';
  return capital(
    [noun, whose && `${preposition} ${whose}`, where && `in ${where}`].filter(Boolean).join(' '),
  );
}

/** To whom it was done; else who took part. */
function whoseIs(
  noun: string,
  mentions: readonly EventMention[],
  participants: readonly string[],
  known: Known,
): string {
  const types = mentions[0]?.types ?? [];
  const verb = mentions.find(
    (mention) => mention.form === 'verb' && mention.types.some((type) => types.includes(type)),
  );
  const { patients = [], whom } = verb ?? {};
  if (JOINT.test(noun)) return labels(participants, known);
  if (OVER.test(noun))
    return [participants.slice(0, 1), participants.slice(1, 2)]
      .map((ids) => labels(ids, known))
      .filter(Boolean)
      .join(' over ');
  if (whom) return withoutArticle(known.text.slice(whom.start, whom.end));
  return labels(patients.length > 0 ? patients : participants.slice(0, 1), known);
}

/** Names of at most two entities. */
const labels = (ids: readonly (string | undefined)[], { entities }: Known): string =>
  ids
    .flatMap((id) => entities.find((entity) => entity.id === id)?.name ?? [])
    .slice(0, 2)
    .join(' and ');

/** The words of a mention, without an article and on one line. */
export const phraseOf = ({ start, end }: EventMention, text: string): string =>
  withoutArticle(text.slice(start, end));

const withoutArticle = (phrase: string): string =>
  phrase.replace(/^(?:the|a|an|this|that|these|those|his|her|its|their)\s+/i, '').replaceAll(/\s+/g, ' ');

const byLength = (one: string, other: string): number => one.length - other.length;

const capital = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);
