/** In which language an article is, as far as it must be known to say whether it can be read. */
import { guessLanguage, isGrammarOf, type Language } from '../../match/words/languages';

/** Letters that are none of English. */
const SCRIPTS = {
  Arabic: /\p{Script=Arabic}/gu,
  Chinese: /\p{Script=Han}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Devanagari: /\p{Script=Devanagari}/gu,
  Greek: /\p{Script=Greek}/gu,
  Hebrew: /\p{Script=Hebrew}/gu,
  Japanese: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Korean: /\p{Script=Hangul}/gu,
  Thai: /\p{Script=Thai}/gu,
};

const NAMES = {
  en: 'English',
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

/** Two words of five are grammar in running text; lists of names and figures have fewer. */
const GRAMMAR_SHARE = 0.15;
/** In fewer words than these, grammar may be missing by chance. */
const FEWEST_WORDS = 12;
const MOST_WORDS = 2000;

/**
 * "English", the name of another language or script, or undefined where it is another one that is not known. A text of
 * a few words in Latin letters is taken for English.
 */
export function readLanguage(text: string): string | undefined {
  const sample = text.slice(0, MOST_WORDS * 8);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const [script, count] = mostOf(sample);
  if (count * 2 > letters) return script;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return NAMES.en;
  const language = guessLanguage(sample) ?? 'en';
  return hasGrammarOf(language, words) ? NAMES[language] : undefined;
}

const hasGrammarOf = (language: Language, words: readonly string[]): boolean =>
  words.filter((word) => isGrammarOf(language, word)).length >= words.length * GRAMMAR_SHARE;

/** Japanese is written with Chinese characters, too, so a tenth of kana tells. */
function mostOf(sample: string): [script: string, count: number] {
  const counts = Object.entries(SCRIPTS).map(([script, pattern]): [string, number] => [
    script,
    sample.match(pattern)?.length ?? 0,
  ]);
  const count = (script: string): number => counts.find(([each]) => each === script)?.[1] ?? 0;
  const kana = count('Japanese');
  if (kana * 10 > count('Chinese')) counts.push(['Japanese', kana + count('Chinese')]);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best));
}
