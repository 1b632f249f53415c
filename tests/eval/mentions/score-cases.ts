/** Hard cases: texts with all their mentions marked, each of which is wholly right or not. */
import { mark, matcherOf } from '../../unit/data/match/read-marked';
import type { Section } from '../section';
import { ABROAD_CLASSES_AGAIN_EAST } from './cases/abroad-classes-again-east';
import { ABROAD_CLASSES_AGAIN_SCRIPTS } from './cases/abroad-classes-again-scripts';
import { ABROAD_CLASSES_AGAIN_WEST } from './cases/abroad-classes-again-west';
import { ABROAD_CLASSES_EAST } from './cases/abroad-classes-east';
import { ABROAD_CLASSES_WEST } from './cases/abroad-classes-west';
import { ABROAD_CLASSES_FOURTH } from './cases/abroad-classes-fourth';
import { ABROAD_CLASSES_THIRD_EAST } from './cases/abroad-classes-third-east';
import { ABROAD_CLASSES_THIRD_WEST } from './cases/abroad-classes-third-west';
import { ABROAD_HELD_OUT } from './cases/abroad-held-out';
import { ABROAD_HELD_OUT_AGAIN } from './cases/abroad-held-out-again';
import { ABROAD_LATIN } from './cases/abroad-latin';
import { ABROAD_SCRIPTS } from './cases/abroad-scripts';
import { ABROAD_WORDS_EAST } from './cases/abroad-words-east';
import { ABROAD_WORDS_WEST } from './cases/abroad-words-west';
import { BY_THE_DESIGN } from './cases/by-the-design';
import { BY_CLASS_FIRST_NAMES } from './cases/by-class-first-names';
import { BY_CLASS_FIRST_WORDS } from './cases/by-class-first-words';
import { BY_CLASS_SECOND_NAMES } from './cases/by-class-second-names';
import { BY_CLASS_SECOND_WORDS } from './cases/by-class-second-words';
import { BY_CLASS_FOURTH } from './cases/by-class-fourth';
import { BY_CLASS_THIRD } from './cases/by-class-third';
import { ENGLISH_ORGANISATIONS } from './cases/english-organisations';
import { ENGLISH_PEOPLE } from './cases/english-people';
import { FRENCH } from './cases/french';
import { FIFTH_LOOK_ABROAD } from './cases/fifth-look-abroad';
import { FIFTH_LOOK_ABROAD_HELD_OUT } from './cases/fifth-look-abroad-held-out';
import { FIFTH_LOOK_ENGLISH } from './cases/fifth-look-english';
import { FIFTH_LOOK_ENGLISH_HELD_OUT } from './cases/fifth-look-english-held-out';
import { FOURTH_LOOK_ABROAD } from './cases/fourth-look-abroad';
import { FOURTH_LOOK_ENGLISH } from './cases/fourth-look-english';
import { GERMAN } from './cases/german';
import type { CaseGroup } from './cases/case-group';
import { ENGLISH_NEWS } from './cases/english-news';
import { ENGLISH_FIRMS_OR_WORDS } from './cases/english-firms-or-words';
import { ENGLISH_PLACES_OR_WORDS } from './cases/english-places-or-words';
import { ENGLISH_SURNAMES_OR_WORDS } from './cases/english-surnames-or-words';
import { ENGLISH_WORLD } from './cases/english-world';
import { HELD_OUT } from './cases/held-out';
import { HELD_OUT_AGAIN } from './cases/held-out-again';
import { MORE_LANGUAGES } from './cases/more-languages';
import { SEVERAL_LANGUAGES } from './cases/several-languages';
import { THIRD_LOOK_A } from './cases/third-look-a';
import { THIRD_LOOK_B } from './cases/third-look-b';
import { THIRD_LOOK_C } from './cases/third-look-c';
import { THIRD_LOOK_D } from './cases/third-look-d';
import { ARABIC, CHINESE, HEBREW, JAPANESE, KOREAN, RUSSIAN, THAI, TURKISH } from './cases/other-scripts';
import { ITALIAN, PORTUGUESE, SPANISH } from './cases/romance';

const TABLES: Readonly<Record<string, readonly CaseGroup[]>> = {
  English: [...ENGLISH_PEOPLE, ...ENGLISH_ORGANISATIONS, ...ENGLISH_NEWS, ...ENGLISH_WORLD],
  'English names and words': [
    ...ENGLISH_FIRMS_OR_WORDS,
    ...ENGLISH_SURNAMES_OR_WORDS,
    ...ENGLISH_PLACES_OR_WORDS,
  ],
  French: FRENCH,
  German: GERMAN,
  Italian: ITALIAN,
  Portuguese: PORTUGUESE,
  Spanish: SPANISH,
  Russian: RUSSIAN,
  Turkish: TURKISH,
  'Chinese, Japanese, Korean': [...CHINESE, ...JAPANESE, ...KOREAN],
  'several languages': [...SEVERAL_LANGUAGES, ...MORE_LANGUAGES],
  'Arabic, Hebrew, Thai': [...ARABIC, ...HEBREW, ...THAI],
  'by the design': BY_THE_DESIGN,
  'other languages': [...ABROAD_LATIN, ...ABROAD_SCRIPTS, ...ABROAD_WORDS_WEST, ...ABROAD_WORDS_EAST],
};

/** In the order in which they were first run; none has mended a rule until its first figure stood. */
const LATER_LOOKS: Readonly<Record<string, readonly CaseGroup[]>> = {
  'third look, A': THIRD_LOOK_A,
  'third look, B': THIRD_LOOK_B,
  'third look, C': THIRD_LOOK_C,
  'third look, D': THIRD_LOOK_D,
  'fourth look, English': FOURTH_LOOK_ENGLISH,
  'fourth look, other languages': FOURTH_LOOK_ABROAD,
  'fifth look, English': FIFTH_LOOK_ENGLISH,
  'fifth look, English, held out': FIFTH_LOOK_ENGLISH_HELD_OUT,
  'fifth look, other languages': FIFTH_LOOK_ABROAD,
  'fifth look, other languages, held out': FIFTH_LOOK_ABROAD_HELD_OUT,
  'by classes, English': [...BY_CLASS_FIRST_NAMES, ...BY_CLASS_FIRST_WORDS],
  'by classes, English, again': [...BY_CLASS_SECOND_NAMES, ...BY_CLASS_SECOND_WORDS],
  'by classes, English, third': BY_CLASS_THIRD,
  'by classes, English, fourth': BY_CLASS_FOURTH,
  'by classes, other languages': [...ABROAD_CLASSES_WEST, ...ABROAD_CLASSES_EAST],
  'by classes, other languages, again': [
    ...ABROAD_CLASSES_AGAIN_WEST,
    ...ABROAD_CLASSES_AGAIN_EAST,
    ...ABROAD_CLASSES_AGAIN_SCRIPTS,
  ],
  'by classes, other languages, third': [...ABROAD_CLASSES_THIRD_WEST, ...ABROAD_CLASSES_THIRD_EAST],
  'by classes, other languages, fourth': ABROAD_CLASSES_FOURTH,
  'other languages, held out': ABROAD_HELD_OUT,
  'other languages, held out again': ABROAD_HELD_OUT_AGAIN,
};

/** What fails of the cases that rules were held against is told; of those held out, the count alone. */
export function scoreCases({ tellsHeldOut = false } = {}): Section {
  const tables = Object.entries(TABLES).map(([name, groups]) => scoreTable(name, groups));
  const own = {
    name: 'all',
    count: total(tables, 'count'),
    failures: tables.flatMap(({ failures }) => failures),
  };
  const heldOut = scoreTable('held out', [...HELD_OUT, ...HELD_OUT_AGAIN]);
  const laterLooks = Object.entries(LATER_LOOKS).map(([name, groups]) => scoreTable(name, groups));
  return {
    title: 'Mentions in hard cases',
    rows: [...tables, own, heldOut, ...laterLooks].map(({ name, count, failures }) => ({
      cases: name,
      count,
      right: count - failures.length,
    })),
    notes: [
      ...own.failures,
      ...(tellsHeldOut ? [heldOut, ...laterLooks].flatMap(({ failures }) => failures) : []),
    ],
  };
}

interface Score {
  name: string;
  count: number;
  failures: string[];
}

function scoreTable(name: string, groups: readonly CaseGroup[]): Score {
  const failures = groups.flatMap(({ topic, texts, published }) => {
    const matcher = matcherOf(topic);
    return texts.flatMap((text) => {
      const found = mark(matcher, text, published);
      return found === text ? [] : [`want ${text}\n  have ${found}`];
    });
  });
  return { name, count: groups.reduce((sum, { texts }) => sum + texts.length, 0), failures };
}

const total = (scores: readonly Score[], key: 'count'): number =>
  scores.reduce((sum, score) => sum + score[key], 0);
