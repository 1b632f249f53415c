/** In which language an article is, as far as it must be known to say whether it can be read. */
import { isEnglishWord } from '../../match/words/english-words';
import { guessLanguage, isGrammarOf, type Language } from '../../match/words/languages';

/** What is written in letters that are none of English. */
const SCRIPTS = {
  'texts in Arabic letters': /\p{Script=Arabic}/gu,
  Chinese: /\p{Script=Han}/gu,
  'texts in Cyrillic letters': /\p{Script=Cyrillic}/gu,
  'texts in Devanagari letters': /\p{Script=Devanagari}/gu,
  Greek: /\p{Script=Greek}/gu,
  Hebrew: /\p{Script=Hebrew}/gu,
  Japanese: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Korean: /\p{Script=Hangul}/gu,
  Thai: /\p{Script=Thai}/gu,
};

const UNKNOWN = 'the language of this article';

const NAMES = {
  en: undefined,
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
  nl: 'Dutch',
  pl: 'Polish',
  cs: 'Czech',
  ru: 'Russian',
  uk: 'Ukrainian',
  tr: 'Turkish',
  ro: 'Romanian',
  sv: 'Swedish',
  da: 'Danish',
  hu: 'Hungarian',
  el: 'Greek',
} as const;

/** Beside more letters of another script than this, English is a quotation. */
const MOST_OTHER_LETTERS = 2 / 3;
/**
 * Of the words in small letters, English knows 83 in 100 where a text is in English (of any 20 in 181,000 words of
 * news at least 65 in 100), 20 in 100 at most in 400 other languages, and about 37 where a third is in English.
 */
const ENGLISH_SHARE = 0.35;
/** Two words of five are grammar in running text; a language of other words has fewer by chance. */
const GRAMMAR_SHARE = 0.25;
/** A text with this part of it in sentences of English, each by this share of its words, is one in two languages. */
const ENGLISH_PART = 0.25;
const SENTENCE_SHARE = 0.65;
const FEWEST_WORDS_OF_SENTENCE = 8;
/** Fewer words in small letters than these are too few to tell. */
const FEWEST_WORDS = 12;

/**
 * What a text is in where it is surely not in English: the name of a language, "texts in Cyrillic letters", or "the
 * language of this article". Undefined for English, for texts that are partly in English, and where it is too short or
 * too full of names to tell.
 */
export function foreignLanguage(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const count = letters - (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
  if (count > letters * MOST_OTHER_LETTERS) return nameOfScript(text);
  const words = ordinaryWords(text);
  if (words.length < FEWEST_WORDS) return count * 2 > letters ? nameOfScript(text) : undefined;
  if (shareOfEnglish(words) >= ENGLISH_SHARE || hasEnglishPart(text, words.length)) return undefined;
  return nameOf(guessLanguage(text), words) ?? UNKNOWN;
}

function nameOf(language: Language | undefined, words: readonly string[]): string | undefined {
  if (language === undefined) return undefined;
  const grammar = words.filter((word) => isGrammarOf(language, word.toLowerCase()));
  return grammar.length < words.length * GRAMMAR_SHARE ? undefined : NAMES[language];
}

/** Whether a sentence of an article in several languages is in another one than English. */
export function isForeign(sentence: string): boolean {
  const words = ordinaryWords(sentence);
  return words.length >= FEWEST_WORDS_OF_SENTENCE && shareOfEnglish(words) < ENGLISH_SHARE;
}

/** A translation beside the English, with quotations in it. */
function hasEnglishPart(text: string, wordsInAll: number): boolean {
  const sentences = text.split(/(?<=[.!?…]["”’»]?)\s|\n/u).map(ordinaryWords);
  const inEnglish = sentences.filter(
    (words) => words.length >= FEWEST_WORDS_OF_SENTENCE && shareOfEnglish(words) >= SENTENCE_SHARE,
  );
  return inEnglish.flat().length >= wordsInAll * ENGLISH_PART;
}

const shareOfEnglish = (words: readonly string[]): number => words.filter(isEnglish).length / words.length;

const isEnglish = (word: string): boolean => isGrammarOf('en', word) || isEnglishWord(word);

/** How a name is spoken: "(/ˈdvɔːrʒɑːk/)", "[ˈdvor̝aːk]". */
const SPOKEN = /\/[^/\n]{2,80}\/|\[[^\]\n]{2,80}\]/g;
const ADDRESS = /:\/\/|@|\p{L}\.\p{L}/u;

/** Words that are no names: those in small letters, or all in a text that is set in capitals. */
function ordinaryWords(whole: string): string[] {
  // Token by token: a pattern of a whole address would be tried from each letter of a text without spaces.
  const tokens = whole.split(/\s/).filter((token) => !ADDRESS.test(token));
  const text = tokens.join(' ').replace(SPOKEN, ' ');
  const isInCapitals = (text.match(/\p{Lu}/gu)?.length ?? 0) > (text.match(/\p{Ll}/gu)?.length ?? 0);
  return (isInCapitals ? text.toLowerCase() : text).match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]*/gu) ?? [];
}

/** What most of the letters that are not Latin are of. Japanese is written with Chinese characters, too, so a tenth of kana tells. */
function nameOfScript(text: string): string {
  const counts = Object.entries(SCRIPTS).map(([script, pattern]): [string, number] => [
    script,
    text.match(pattern)?.length ?? 0,
  ]);
  const count = (script: string): number => counts.find(([each]) => each === script)?.[1] ?? 0;
  const kana = count('Japanese');
  if (kana * 10 > count('Chinese')) counts.push(['Japanese', kana + count('Chinese')]);
  const [script, most] = counts.reduce((best, each) => (each[1] > best[1] ? each : best));
  return most > 0 ? script : UNKNOWN;
}
