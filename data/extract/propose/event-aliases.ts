import { wordList } from '../../match/words/word-list';
import type { Alias } from '../../model';
import type { FoundEvent } from '../article-reading';

/** Words for events that any page has: with support, too, they would be highlighted for what they are not. */
const TOO_GENERAL = wordList(
  'action activity agreement announcement approval argument attempt ban behaviour campaign case change claim closure comment comments conflict crisis deal death debate decision discussion effort efforts event events fight games incident initiative injury interview investigation issue killing loss marriage matter meeting move opening operation order passage period plan policy problem process program programme project proposal protest purchase push rejection release remark remarks report response result return sale signing situation speech statement study talk talks test time use violence work',
);

/** Kinds that happen again and again in one place, or to one person: the date must tell which is meant. */
const RECURRING = wordList(
  'summit election vote referendum match game final championship tournament race season festival conference visit attack strike offensive earthquake hurricane storm flood fire crash talks meeting protest trial interview speech debate hearing session poll survey',
);

/** The event's aliases: those that name nothing by a name of its own count with support, near its dates, only. */
export function eventAliases({ name, type, aliases }: FoundEvent): Alias[] {
  const texts = aliases.filter((text) => !isTooGeneral(text)).map(withArticle);
  const flagged = uniqueByWords([name, ...texts]).map((text): Alias =>
    needsContext(text, type) ? { text, needsContext: true } : { text },
  );
  return flagged.filter((alias) => alias.text !== name || alias.needsContext === true);
}

/** "Talks in Paris" and "talks in Paris" once. */
const uniqueByWords = (texts: readonly string[]): string[] =>
  [...new Map(texts.toReversed().map((text) => [text.toLowerCase(), text])).values()].toReversed();

const isTooGeneral = (text: string): boolean =>
  TOO_GENERAL.has(text.toLowerCase().replace(/^(?:the|this|that|a|an) /, ''));

/** "visit" alone may be a verb, and any visit; "the visit" is the one that was told of. */
const withArticle = (text: string): string => (/^\p{Ll}[\p{L}-]*$/u.test(text) ? `the ${text}` : text);

function needsContext(text: string, type: string): boolean {
  const words = text.replace(/^(?:The|A|An) /, '');
  if (!/\p{Lu}/u.test(words) || !/\s/.test(words)) return true;
  // "Hurricane Katrina" is but one, unlike "Paris summit".
  if (/^(?:Hurricane|Typhoon|Cyclone|Storm|Operation) \p{Lu}\p{Ll}+$/u.test(words)) return false;
  // "the 2024 election in Georgia", "Super Bowl LVIII"
  if (/\b(?:19|20)\d\d\b|\b[IVXL]{2,}\b/.test(words)) return false;
  return type.split(' ').some((word) => RECURRING.has(word.toLowerCase()));
}
