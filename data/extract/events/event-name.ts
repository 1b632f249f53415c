/** What an event is called: by its own name, by the words of the article, else by who did what to whom. */
import { composedName, possessive, type ComposedName, type Parts } from './composed-name';
import type { EventMention } from './event-mention';
import { JOINT, MADE, SAID } from './roles-of-nouns';
import { asWithin, phraseOf, shortTitle, type Known } from './short-title';

/** Words that a name of a phrase and its owner may have, at most. */
const LONGEST = 9;

export function nameEvent(
  mentions: readonly EventMention[],
  { place, participants }: { place: string | undefined; participants: readonly string[] },
  known: Known,
): ComposedName {
  const named = mentions.find(({ form }) => form === 'name');
  if (named) return sure(phraseOf(named, known.text));
  const nouns = mentions.filter(({ form }) => form === 'noun');
  const verb = mentions.find(({ form, patients, whom }) => form === 'verb' && (patients.length > 0 || whom));
  const telling = nouns
    // Of whom "his nomination" is, the verb tells better than the pronoun.
    .filter((mention) => !verb || phraseOf(mention, known.text).includes(' '))
    .filter(({ title, owner }) => title?.hasName === true || owner !== undefined)
    .map((mention) => ownedPhrase(mention, known))
    .sort((one, other) => byEnd(one.name, other.name))[0];
  if (telling) return telling;
  if (verb && verb.patients.length > 0) return composed(partsOf(verb, known, place), known);
  const phrase = nouns
    .map((mention) => shortTitle(mention, known))
    .sort(byLength)
    .at(-1);
  if (phrase?.includes(' ') || (phrase && !verb)) {
    const all = JOINT.test(phrase) ? participants : [];
    return composed({ noun: phrase, doers: all, patients: [], place }, known);
  }
  const told = verb ?? mentions.find(({ form }) => form === 'verb') ?? mentions[0];
  return told ? composed(partsOf(told, known, place), known) : sure('event');
}

const sure = (name: string): ComposedName => ({ name, isVague: false });

function composed(parts: Parts, { entities }: Known): ComposedName {
  const { name, isVague } = composedName(parts, entities);
  // "military takeover" says what it was by itself.
  return { name, isVague: isVague && !parts.noun.includes(' ') };
}

function partsOf(
  { noun, doers, patients, whom }: EventMention,
  known: Known,
  place: string | undefined,
): Parts {
  const phrase = whom && asWithin(whom.start, whom.end, known).replace(/(?:\s*-|['’]s)$/, '');
  return { noun, doers, patients, whom: phrase, place };
}

/** "Russia's invasion of Ukraine": with the owner, under the name by which a reader knows it. */
function ownedPhrase(mention: EventMention, known: Known): ComposedName {
  const phrase = shortTitle(mention, known);
  const owner = known.entities.get(mention.owner)?.name;
  if (owner === undefined)
    return { name: phrase, isVague: NEEDS_SPEAKER.test(mention.noun) && !phrase.includes('joint') };
  if (phrase.includes(owner)) return { name: phrase, isVague: false };
  const owned = `${possessive(owner)} ${phrase}`;
  return {
    name: owned.split(' ').length > LONGEST ? phrase : owned,
    isVague: SAID.test(phrase) || MADE.test(phrase),
  };
}

/** Nobody knows "a statement to the BBC" by these words. */
const NEEDS_SPEAKER = /^(?:statement|remarks|announcement)$/;

/** Those that end with a name first ("conviction of Anna Berg"), bare ones ("China's initiative") last, then the shortest. */
const byEnd = (one: string, other: string): number =>
  Number(endsInName(other)) - Number(endsInName(one)) ||
  Number(isBare(one)) - Number(isBare(other)) ||
  byLength(one, other);

const isBare = (phrase: string): boolean => /['’]s? \S+$/.test(phrase);

const endsInName = (phrase: string): boolean => /\p{Lu}\S*$/u.test(phrase);

const byLength = (one: string, other: string): number => one.length - other.length;
