import { decode } from './names/decode';
import type { NameModel } from './names/name-model';
import { tagFeatures } from './names/tag-features';
import { WordViews } from './names/word-view';
import type { Token } from './tokenise';

/** Penn Treebank tags as GUM uses them; the order is part of the model file. */
export const TAGS = (
  'NN NNS NNP NNPS JJ JJR JJS RB RBR RBS VB VBD VBG VBN VBP VBZ MD PRP PRP$ DT PDT WDT WP WP$ WRB IN TO RP CC CD EX ' +
  "FW UH LS SYM ADD NFP HYPH POS $ , . : `` '' -LRB- -RRB- # AFX GW XX"
).split(' ');

/** Tags the words of one sentence, in their order, with parts of speech such as "NNP" and "VBD". */
export function tagger(model: NameModel): (tokens: readonly Token[]) => string[] {
  const views = new WordViews(model.lexicon);
  return (tokens) => {
    const words = views.of({ tokens: [...tokens] });
    return decode(model.tags, tagFeatures(words)).map((tag) => TAGS[tag] ?? 'NN');
  };
}
