import { foldText } from './tokens';
import type { PageLook } from './standing';
import { languagesByWords } from './words/language-by-words';
import { countLanguages, mostOf, onlyOne, type Language, type LanguageCounts } from './words/languages';

const ENGLISH: readonly Language[] = ['en'];

/** Answers what the rules ask of the whole page, when they ask. */
export class LazyPageLook implements PageLook {
  readonly #blocks: readonly string[];
  #language: Language | undefined | null = null;
  /** The block that was asked for last, and the answer. */
  #counts: { text: string; answer: LanguageCounts } | undefined;
  #languages: { text: string; answer: readonly Language[] } | undefined;
  #capitalNouns: { text: string; answer: boolean } | undefined;
  readonly #lowerCase = new Map<string, boolean>();
  readonly #longerNames = new Set<string>();

  constructor(blocks: readonly string[]) {
    this.#blocks = blocks;
  }

  get language(): Language | undefined {
    if (this.#language === null) this.#language = languageOf(sample(this.#blocks));
    return this.#language;
  }

  languagesOf(text: string): readonly Language[] {
    if (this.#languages?.text !== text) {
      this.#languages = { text, answer: this.#guessLanguagesOf(text) };
    }
    return this.#languages.answer;
  }

  likelyLanguagesOf(text: string): readonly Language[] {
    const languages = this.languagesOf(text);
    return this.language !== undefined && languages.includes(this.language) ? [this.language] : languages;
  }

  /** Most blocks of most pages: to count their words would take a tenth of a page's time. */
  #isPlainEnglish(text: string): boolean {
    return this.language === 'en' && (text.includes(' the ') || text.includes(' and '));
  }

  #guessLanguagesOf(text: string): readonly Language[] {
    if (this.#isPlainEnglish(text)) return ENGLISH;
    const own = mostOf(this.#countsOf(text), 1);
    if (own.length === 1) return own;
    if (this.language !== undefined) return own.length > 0 ? own : [this.language];
    const byWords = languagesByWords(text);
    if (byWords.length > 0) return byWords;
    return own.length > 0 ? own : ['en'];
  }

  #countsOf(text: string): LanguageCounts {
    if (this.#counts?.text !== text) this.#counts = { text, answer: countLanguages(text, ENOUGH_OF_BLOCK) };
    return this.#counts.answer;
  }

  hasCapitalNouns(text: string): boolean {
    if (this.#capitalNouns?.text !== text)
      this.#capitalNouns = {
        text,
        answer:
          !this.#isPlainEnglish(text) && (onlyOne(mostOf(this.#countsOf(text))) ?? this.language) === 'de',
      };
    return this.#capitalNouns.answer;
  }

  hasInLowerCase(word: string): boolean {
    const known = this.#lowerCase.get(word) ?? this.#blocks.some((block) => standsIn(block, word));
    this.#lowerCase.set(word, known);
    return known;
  }

  isLongerName(name: string): boolean {
    return this.#longerNames.has(name);
  }

  addLongerName(name: string): void {
    this.#longerNames.add(foldText(name));
  }
}

/** Of a longer text grammar tells enough. */
const SHORT_LENGTH = 300;

/** Of a text that is short and may be in several by its grammar, the language that knows most of its words. */
function languageOf(text: string): Language | undefined {
  const counts = countLanguages(text);
  const most = onlyOne(mostOf(counts));
  const likely = mostOf(counts, 1);
  if (text.length > SHORT_LENGTH || likely.length < 2) return most;
  return onlyOne(languagesByWords(text).filter((language) => likely.includes(language))) ?? most;
}

/** Words: a long block is in one language. */
const ENOUGH_OF_BLOCK = 100;
const SAMPLE_LENGTH = 4000;

function sample(blocks: readonly string[]): string {
  let text = '';
  for (const block of blocks) {
    if (text.length > SAMPLE_LENGTH) break;
    text += `${block} `;
  }
  return text;
}

function standsIn(block: string, word: string): boolean {
  for (let at = block.indexOf(word); at >= 0; at = block.indexOf(word, at + 1)) {
    if (!/\p{L}/u.test(block.charAt(at - 1)) && !/\p{L}/u.test(block.charAt(at + word.length))) return true;
  }
  return false;
}
