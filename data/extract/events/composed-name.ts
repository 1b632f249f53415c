/** A name for an event that the article tells by a verb: "Purchase of Helixa", "Mark Rutte's visit to the site". */
import type { FoundEntity } from '../article-reading';
import type { KnownEntities } from './known-entities';
import { DEEDS, DONE_TO, JOINT, OVER, SAID, WAYS } from './roles-of-nouns';

export interface Parts {
  noun: string;
  /** Ids of entities. */
  doers: readonly string[];
  patients: readonly string[];
  /** The words for what it is done to, where that has no name of its own. */
  whom?: string | undefined;
  place?: string | undefined;
}

export interface ComposedName {
  name: string;
  /** It does not say what happened to whom, so that nobody could know the event by it. */
  isVague: boolean;
}

export function composedName(parts: Parts, entities: KnownEntities): ComposedName {
  const { noun, doers, patients, whom } = parts;
  const doer = labels(doers, entities);
  const patient = labels(patients, entities);
  const where = whereIn(parts, entities);
  const sure = (...words: string[]) => ({ name: joined(...words, where), isVague: false });
  const vague = (...words: string[]) => ({
    name: joined(...words, where),
    isVague: where === '' || doer !== '',
  });
  const preposition = DONE_TO[noun] ?? 'of';
  if (JOINT.test(noun)) {
    const all = [...new Set([...doers, ...patients])];
    return all.length > 1 ? sure(noun, 'of', labels(all, entities)) : vague(noun, doer && `of ${doer}`);
  }
  if (OVER.test(noun)) {
    if (doer && patient) return sure(possessive(doer), noun, 'over', patient);
    return doer ? sure(possessive(doer), noun) : vague(noun);
  }
  const way = WAYS[noun];
  if (way !== undefined) return nameOfWay(parts, way, entities);
  if (patient) return sure(noun, preposition, patient);
  if (whom && ANYBODY.test(whom) && where === '') return vague(noun, preposition, whom);
  if (whom && doer) return sure(possessive(doer), noun, preposition, whom);
  if (whom) return sure(noun, preposition, withoutOwner(whom));
  if (doer && !DEEDS.has(noun)) return sure(noun, preposition === 'by' ? 'by' : 'of', doer);
  return vague(noun, doer && `by ${doer}`);
}

/** Nobody could tell which: "Killing of two people", "Founding of the organization". */
const ANYBODY = /\b(?:people|others|persons|men|women)$|^(?:the|this|that|these|those) \p{Ll}+$/u;

/** "Barack Obama's trip to Ethiopia" */
function nameOfWay(parts: Parts, way: string, entities: KnownEntities): ComposedName {
  const { noun, whom, place } = parts;
  const goer = labels(parts.doers, entities);
  const known = labels(parts.patients, entities) || labels([place], entities);
  const aim = known || whom;
  const name = joined(goer && possessive(goer), noun, aim ? `${way} ${aim}` : '');
  const isSomewhere = known !== '';
  return { name, isVague: !goer || (noun === 'accession' && !isSomewhere) };
}

/** "in Kenya", "at the Azovstal steelworks", unless the name has it already. */
function whereIn({ noun, place, patients, whom = '' }: Parts, entities: KnownEntities): string {
  const found = entities.get(place);
  if (!found || SAID.test(noun) || patients.includes(found.id) || whom.includes(found.name)) return '';
  return `${found.type === 'facility' ? 'at' : 'in'} ${labels([place], entities)}`;
}

const joined = (...words: string[]): string => words.filter(Boolean).join(' ');

export const possessive = (name: string): string => (/s$/i.test(name) ? `${name}'` : `${name}'s`);

/** Names of at most two entities. */
const labels = (ids: readonly (string | undefined)[], entities: KnownEntities): string =>
  entities.all(ids).slice(0, 2).map(labelOf).join(' and ');

/** Its name, with the article that some have. */
export const labelOf = ({ name }: FoundEntity): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

const WITH_ARTICLE =
  /^(?:United (?:States|Kingdom|Nations|Arab Emirates)|(?:European|African|Soviet) Union|Netherlands|Philippines|White House|Kremlin|Pentagon|Taliban|Vatican)$|\b(?:Republic|Strip|Islands|Senate|Commission|Court|Authority|Bank|Navy|Army|Times|Embassy|Embassies|Ministry|Council|League|Church)$/;

/** "its borders" of whom nobody is named. */
const withoutOwner = (phrase: string): string => phrase.replace(/^(?:his|her|its|their)\s+/i, '');

export const withoutArticle = (phrase: string): string =>
  phrase
    .replace(/^(?:the|a|an|this|that|these|those|his|her|its|their)\s+/i, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/(?:\s*-|['’]s)$/, '');
