/** How surely each name of a thing stands for it, on any page: rules for aliases of a proposed pack. */
import { PLACE_OF_PEOPLE } from '../entities/peoples';
import { isAllCapitals } from '../../match/case-rule';
import { COMMON_WORDS } from '../../match/words/common-words';
import { FUNCTION_WORDS } from '../../match/words/function-words';
import { GIVEN_NAMES } from '../../match/words/given-names';
import { wordList } from '../../match/words/word-list';
import type { Alias, EntityType } from '../../model';
import type { FoundEntity } from '../article-reading';
import { COMMON_SURNAMES } from './common-surnames';

/** Offices whose holders the news of the world knows by their surnames. */
const HIGH_OFFICE =
  /\b(?:president|prime minister|premier|chancellor|king|queen|pope|supreme leader|secretary[- ]general|secretary of state|vice[- ]president)\b/i;
/** Holders of lesser offices of that word, and of offices past or hoped for. */
const NO_HIGH_OFFICE =
  /\b(?:of the (?:board|company|university|club|union|bank|association)|vice president of|deputy|candidate|nominee|university|company|club|council|board)\b/i;

/** What institutions are called short, and many are. */
const GENERIC = wordList(
  'academy administration agency alliance army assembly association authority bank board bureau cabinet camp center centre chamber church club coalition college commission committee commonwealth company conference congress constitution corporation council court department embassy exchange federation force forces foundation front fund government group guard hall hospital house institute institution league library ministry museum navy office organisation organization palace parliament parties party police post press prison program programme project school secretariat senate service society state station street supreme times treasury tribunal trust union university',
);

/** Shorter surnames are words and names of many, and in capitals acronyms. */
const SHORT_NAME = 4;
/** Acronyms of so few letters stand for several things each. */
const SHORT_ACRONYM = 3;

/** The entity's aliases, with what each needs; its own name among them only where that needs something. */
export function aliasesOf(entity: FoundEntity): Alias[] {
  const { name, aliases } = entity;
  const flagged = spellings([name, ...aliases])
    .filter((text) => isUsable(text))
    .map((text) => ({ text, ...flagsOf(text, entity) }));
  return flagged.filter((alias) => alias.text !== name || Object.keys(alias).length > 1);
}

/** Each once, whatever its capitals: that of a dateline in capitals is no name of its own. */
export function spellings(texts: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const text of texts) {
    const key = text.toLowerCase();
    const known = first.get(key);
    if (known === undefined || (isAllCapitals(known) && !isAllCapitals(text))) first.set(key, text);
  }
  return [...first.values()];
}

/** One letter, or a word that stands for a name, is found everywhere. */
const isUsable = (text: string): boolean =>
  text.length > 1 && /\p{L}/u.test(text) && (isAllCapitals(text) || !PRONOUNS.has(text.toLowerCase()));

const PRONOUNS = wordList(
  'he him his she her hers it its they them their we our us you your who whom this that these those the a an one here there',
);

type Flags = Omit<Alias, 'text'>;

function flagsOf(text: string, entity: FoundEntity): Flags {
  if (isAcronym(text)) return acronymFlags(text, entity);
  if (text.length < SHORT_NAME && entity.type === 'person') return { needsContext: true, matchCase: true };
  return needsContext(text, entity) ? { needsContext: true } : {};
}

const isAcronym = (text: string): boolean => /^(?:\p{Lu}\.?){2,5}$/u.test(text) && entityLetters(text) > 1;
const entityLetters = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0;

/** An entity that has no other name is called by it in all of its news. */
function acronymFlags(text: string, { name, type }: FoundEntity): Flags {
  const isSure = entityLetters(text) > SHORT_ACRONYM || (text === name && type !== 'person');
  return { matchCase: true, ...(!isSure && { needsContext: true }) };
}

function needsContext(text: string, entity: FoundEntity): boolean {
  if (entity.type === 'person') return needsContextAsPerson(text, entity);
  const lower = text.toLowerCase();
  if (PLACE_OF_PEOPLE.has(lower)) return true;
  if (/^\p{Ll}/u.test(text)) return true;
  if (isCommonWord(lower) || GENERIC.has(lower.replace(/^the /, ''))) return true;
  if (!/\s/.test(text) && entity.type === 'work') return true;
  return text !== entity.name && !isWholeName(text, entity.type);
}

/** A piece of the full name may be many things' ("Brookings", "Nottingham"); another full name is not. */
const isWholeName = (text: string, type: EntityType): boolean =>
  /\s/.test(text) ? type !== 'work' : type === 'place';

function needsContextAsPerson(text: string, { roles }: FoundEntity): boolean {
  if (/\s/.test(text.trim())) return false;
  const lower = text.toLowerCase();
  if (text.length < SHORT_NAME || isCommonWord(lower) || GIVEN_NAMES.has(lower) || COMMON_SURNAMES.has(lower))
    return true;
  return !roles.some((role) => HIGH_OFFICE.test(role.text) && !NO_HIGH_OFFICE.test(role.text));
}

const isCommonWord = (lower: string): boolean =>
  Object.values(COMMON_WORDS).some((words) => words.has(lower)) || FUNCTION_WORDS.has(lower);
