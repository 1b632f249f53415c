/** Puts right what the tagger gets wrong of the verbs that news is told by. */
import type { TaggedSentence } from '../article-reading';

/** Past tenses that it takes for other words, for want of having seen them. */
const PAST = /^(?:beat|sank|struck|shook|fled|overthrew|downed|thrashed|toppled)$/;

/** British spellings among them: "after the US legalised gay marriage". */
const PAST_IN_CLAUSE = /^\p{Ll}+(?:is|iz|if)ed$/u;

/** Past tenses that are nouns as well: "an earthquake hit Turkey", "police shot 69 protesters". */
const PAST_OR_NOUN = /^(?:hit|shot|shut|cut|quit|won|burst|broke|fought|left)$/;

export function mendTags({ tags, tokens }: TaggedSentence): string[] {
  return tags.map((tag, i) => {
    const word = tokens[i]?.text ?? '';
    if (word === 'dead') return 'JJ';
    if (tag.startsWith('VB')) return tag;
    const [before = '', after = ''] = [tags[i - 1], tags[i + 1]];
    const isSubject = before.startsWith('NN');
    const isObject = /^(?:DT|CD|PRP\$?|JJ|NN)/.test(after);
    if (PAST.test(word)) return 'VBD';
    if (PAST_OR_NOUN.test(word)) return isSubject && isObject ? 'VBD' : tag;
    return PAST_IN_CLAUSE.test(word) && before.startsWith('NNP') && isObject ? 'VBD' : tag;
  });
}
