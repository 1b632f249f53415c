/**
 * The language of a piece of text, as far as the rules about capitals need it: by its words of grammar, counted. Other
 * scripts than Latin need no telling apart.
 */
import { mapOf, wordList } from './word-list';

const GRAMMAR = {
  en: wordList(
    'the of and to in is for on that with was as at by it he his are from be has have had will not this but they who its an or were which said after their over would more than out when up about been into she her him you we us if no so do does did may can could should my our their there then what when where how why your me all some many most other such only also just now says told because against under between during while both each own same still says',
  ),
  de: wordList(
    'der die das den dem des und ist im von mit auf für nicht ein eine einen einem einer sich auch nach bei aus über wird wurde hat haben sind als wie dass am zum zur um er sie es an in vor bis durch gegen seit noch nur sein war will sagte oder aber wenn mehr beim vom man ihr ihn zu ich wir so ab unter ohne ihre seine seiner dieser diese dieses kein keine kann soll muss wollen waren gibt geht jetzt heute gestern alle viele unser wegen laut sowie bereits weil damit wieder immer hatte hätte wäre worden werden sei lehnte erklärte forderte kritisierte sagt sagten',
  ),
  fr: wordList(
    'le la les un une des du de et en est pas que qui pour dans sur avec au aux par ce cette ces il elle ils son sa ses se ne plus mais ou où dont sont été à leur nous vous a après comme sans entre ont était fait deux très aussi même lors selon contre sous depuis autres tous toute cela avait être doit peut dit chez vers aux ils elles',
  ),
  es: wordList(
    'a el la los las un una de del y en que por para con se su sus al lo no es más como pero ha han fue o este esta entre sobre sin desde hasta le les son ser muy ya cuando dice dijo está están hay según contra durante año años dos también donde todo tras aunque uno',
  ),
  it: wordList(
    'a il lo la i gli le un una di del della dei delle e è in che per con non si da dal dalla al alla nel nella su sul sono ha hanno come ma più anche questo questa tra fra stato dopo alle dagli negli sulla sulle dall all nell ed era essere cui perché dove ogni tutti due anni ieri oggi ancora poi senza',
  ),
  pt: wordList(
    'o a os as um uma de do da dos das e é em no na nos nas que por para com não se seu sua ao à como mas mais foi são entre sobre também eu ele ela já pela pelo foram era ser está estão há após quem sem até isso esta este onde muito ter disse segundo dois anos contra nem seus suas pelos pelas num numa depois antes ainda agora vai tem há',
  ),
  nl: wordList(
    'de het een van en in is dat op te met voor niet zijn aan door bij om ook als naar er maar uit over tot nog werd heeft hij ze wordt was deze die dit',
  ),
  pl: wordList(
    'w z się nie że jest od dla po przez ale tylko już czy który która które przed przy został została będzie był była są oraz także może mówi roku ten tego ich jego pod między został czy aby gdy jako jednak według po ta to ze we nad tym temu były było jej ma mają który',
  ),
  cs: wordList(
    'v ve z že který která které jsou byl byla bylo od pro při nebo jako už jen jeho podle před až bude mezi aby také roce let uvedl řekl ale však ze jsem není své po tak by je jejich než kde když také může měl',
  ),
  ru: wordList(
    'и в не на что с по как это но из от за для его к же бы был была было были они так только или если при уже после перед об во со до под над между также года году он она её их мы вы который которая которые чтобы',
  ),
  uk: wordList(
    'і й у в не на що з до як та за це від для його при після але під через був була було були або якщо вже також про із зі року році він вона їх ми ви який яка які щоб між перед є',
  ),
  tr: wordList(
    'bir ve bu için ile olarak daha çok olan gibi kadar sonra değil göre dedi olduğu ise ama her yıl eden oldu etti tarafından üzerine yeni olacak önce var yok bunu onun bile diye',
  ),
  ro: wordList(
    'și şi în pe cu nu din că pentru este care fost după prin sunt lui ale unei unui între cea cele spus către anul mai va ar fi iar dar acest această însă fără',
  ),
  sv: wordList(
    'i skriver och att det som på är av för med till inte ett från säger ska mot enligt vid när eller också blev har den efter sig om hon han kan',
  ),
  da: wordList(
    'i skriver ble etter seg sier gjennom noen og det på til af med som ikke fra ved efter sig blev også skal mod siger være eller når ifølge har er den at om hun han kan vil',
  ),
  hu: wordList(
    'és hogy nem egy az volt csak meg már még ez azt mint után szerint lesz vagy ami aki között miatt ezt kell arra',
  ),
  el: wordList(
    'και το του της η ο να για με στο την από τον στην που τα δεν είναι των οι θα τη στον τους μας ότι ένα μια',
  ),
} as const;

export type Language = keyof typeof GRAMMAR;
const LANGUAGES = Object.keys(GRAMMAR) as Language[];

/** Letters that speak for languages, as one word of grammar does. */
const LETTERS: ReadonlyMap<string, readonly Language[]> = mapOf<readonly Language[]>({
  ä: ['de'],
  ü: ['de', 'tr'],
  ß: ['de'],
  ñ: ['es'],
  '¿': ['es'],
  '¡': ['es'],
  è: ['fr'],
  ê: ['fr'],
  ã: ['pt'],
  õ: ['pt'],
  ò: ['it'],
  ì: ['it'],
  ą: ['pl'],
  ę: ['pl'],
  ł: ['pl'],
  ń: ['pl'],
  ś: ['pl'],
  ż: ['pl'],
  ź: ['pl'],
  ě: ['cs'],
  ř: ['cs'],
  ů: ['cs'],
  č: ['cs'],
  ы: ['ru'],
  э: ['ru'],
  ъ: ['ru'],
  ё: ['ru'],
  і: ['uk'],
  ї: ['uk'],
  є: ['uk'],
  ğ: ['tr'],
  ş: ['tr'],
  ı: ['tr'],
  ă: ['ro'],
  ș: ['ro'],
  ț: ['ro'],
  å: ['sv', 'da'],
  æ: ['da'],
  ø: ['da'],
  ő: ['hu'],
  ű: ['hu'],
});

/** Endings of nouns, which speak for German as one word of grammar does: "Forderung", "Freiheit". */
const GERMAN_NOUN = /\p{Lu}\p{Ll}{2,}(?:ung|ungen|keit|heit|schaft|schaften)(?!\p{L})/u;

/** "Ursula von der Leyen" makes no text German. */
const MAY_BE_SURNAME = / v[ao]n /;
const IN_SURNAMES = /(?<=\p{Lu}\p{Ll}+)\s(?:von|van)\s(?:(?:der|den|dem)\s)?(?=\p{Lu})/gu;

/** Enough of a page to tell. */
const MOST_WORDS = 400;

const LETTER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'iu');
const EACH_LETTER = new RegExp(LETTER.source, 'gu');

/** Letters that one language has alone: each of its words in small letters that has one speaks for it. */
const OWN_LETTER = /[ąęłńśźżěřůğıőűßñãõыэъёіїєășțøæå]/;

/** As most words begin; others may need folding. */
const SMALL = /^[a-z]/;
/** Only English headlines give words of grammar a capital: the "War" of "Bush Defends War in Memoir" is no German. */
const WITH_CAPITAL = /^\p{Lu}\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;

/** By word, so that a word is looked up once and not in each language. */
let byWord: Map<string, Language[]> | undefined;

function languagesByWord(): Map<string, Language[]> {
  const languagesOf = new Map<string, Language[]>();
  for (const language of LANGUAGES) {
    for (const word of GRAMMAR[language]) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
  }
  return languagesOf;
}

/** How many words of grammar, letters and endings of each language stand in a text. */
export type LanguageCounts = ReadonlyMap<Language, number>;

export function countLanguages(text: string, mostWords = MOST_WORDS): LanguageCounts {
  byWord ??= languagesByWord();
  const counts = new Map<Language, number>();
  const count = (language: Language) => counts.set(language, (counts.get(language) ?? 0) + 1);
  const begin = text.slice(0, mostWords * 8);
  const words =
    (MAY_BE_SURNAME.test(begin) ? begin.replace(IN_SURNAMES, ' ') : begin).match(/\p{L}+/gu) ?? [];
  const end = Math.min(words.length, mostWords);
  const hasOwnLetters = OWN_LETTER.test(begin);
  for (let index = 0; index < end; index++) {
    const word = words[index] ?? '';
    const isSmall = SMALL.test(word);
    const languages = byWord.get(isSmall ? word : word.toLowerCase());
    if (languages === undefined) {
      const letter = hasOwnLetters && !CAPITAL.test(word) ? OWN_LETTER.exec(word)?.[0] : undefined;
      if (letter !== undefined) LETTERS.get(letter)?.forEach(count);
      continue;
    }
    if (isSmall || index === 0 || !WITH_CAPITAL.test(word)) languages.forEach(count);
    else if (languages.includes('en')) count('en');
  }
  if (GERMAN_NOUN.test(begin)) count('de');
  const letters = LETTER.test(begin) ? begin.toLowerCase().match(EACH_LETTER) : [];
  for (const letter of new Set(letters)) LETTERS.get(letter)?.forEach(count);
  return counts;
}

/** Those with the most, and those with at most `slack` fewer. */
export function mostOf(counts: LanguageCounts, slack = 0): Language[] {
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, number]) => number >= most - slack).map(([language]) => language);
}

/** The languages with the most words of grammar in a text. */
export const guessLanguages = (text: string): Language[] => mostOf(countLanguages(text));

/** The language of a text; undefined where its words do not tell. */
export function guessLanguage(text: string): Language | undefined {
  return onlyOne(guessLanguages(text));
}

/** Undefined where there are several, or none. */
export function onlyOne([best, second]: readonly Language[]): Language | undefined {
  return second === undefined ? best : undefined;
}

export const isGrammarOf = (language: Language, word: string): boolean => GRAMMAR[language].has(word);
