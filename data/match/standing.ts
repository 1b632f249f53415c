import type { BlockStyle, BlockWord } from './block-words';
import type { Language } from './words/languages';

/**
 * What the words around a hit say of it. `name`: it stands for what it names. `doubtful`: it counts with support only.
 * `none`: it is something else; `namesake`: and that is another person of this name, who may be meant further on, too.
 */
export type Verdict = 'name' | 'doubtful' | 'none' | 'namesake';

/** A hit, as the rules look at it. */
export interface Standing {
  text: string;
  start: number;
  end: number;
  written: string;
  /** In lower case. */
  lower: string;
  /** As the matcher compares it. */
  folded: string;
  /** The words beside it, if nothing but space stands between. */
  before: BlockWord | undefined;
  after: BlockWord | undefined;
  style: BlockStyle;
  /** Whether an alias of it must match exactly. */
  isExact: boolean;
  /** As the store has them. */
  aliases: readonly string[];
  /** The kinds and names of all that it may stand for. */
  types: readonly string[];
  names: readonly string[];
  /** The hit right behind, as it is written; '' for none. */
  writtenAfter: string;
  /** The kinds of what another hit, that ends or begins at an offset of the block, may stand for; [] for none. */
  typesUntil: (offset: number) => readonly string[];
  typesFrom: (offset: number) => readonly string[];
  /** Whether what stands at an offset of the block may be a neighbour. */
  isLinkedWith: (offset: number) => boolean;
  page: PageLook;
}

/** What the rules may ask of the whole page; answered when asked, for most pages never. */
export interface PageLook {
  /** The page's language, where its words tell. */
  language: Language | undefined;
  /** The languages that a block may be in, and the page's where its words do not tell; of a short one, several. */
  languagesOf: (text: string) => readonly Language[];
  /** Of these the page's own, if it is one of them. */
  likelyLanguagesOf: (text: string) => readonly Language[];
  /** Whether nouns have capitals in this block, as in German. */
  hasCapitalNouns: (text: string) => boolean;
  /** Whether a word stands on the page in lower case, and so is no name. */
  hasInLowerCase: (word: string) => boolean;
  /** Whether two words were met side by side as one longer name, in a sentence. */
  isLongerName: (name: string) => boolean;
}
