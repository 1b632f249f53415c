/** Puts right what the tagger gets wrong of the words that news is told by. */
import { mapOf } from '../../match/words/word-list';
import type { TaggedSentence } from '../article-reading';
import { eventNoun, eventVerbs } from './event-words';

/** Words that are never what it takes them for. */
const FIXED = mapOf({ dead: 'JJ', '-': 'HYPH', re: 'AFX', underwent: 'VBD' });

/** Past tenses that it takes for other words, for want of having seen them. */
const PAST = /^(?:beat|sank|struck|shook|fled|overthrew|downed|thrashed|toppled|swept)$/;

/** British spellings among them: "after the US legalised gay marriage". */
const PAST_IN_CLAUSE = /^\p{Ll}+(?:is|iz|if)ed$/u;

/** "New fighting in Mogadishu" */
const VIOLENCE = /^(?:fighting|shelling|bombing|shooting|looting|rioting|flooding)$/i;

/** Past tenses that are nouns as well: "an earthquake hit Turkey", "police shot 69 protesters". */
const PAST_OR_NOUN = /^(?:hit|shot|shut|cut|quit|won|burst|broke|fought|left)$/;

export function mendTags({ tags, tokens }: TaggedSentence): string[] {
  return tags.map((tag, i) => mended(tag, tags, tokens[i]?.text ?? '', i) ?? tag);
}

function mended(tag: string, tags: readonly string[], word: string, i: number): string | undefined {
  const fixed = FIXED.get(word);
  if (fixed !== undefined) return fixed;
  if (isEventNoun(word, tag)) return 'NN';
  const [before = '', after = ''] = [tags[i - 1], tags[i + 1]];
  if (tag === 'VBG' && VIOLENCE.test(word) && /^(?:|JJ|NNP)$/.test(before) && after === 'IN') return 'NN';
  if (isNounOnly(word, tag) && before === 'DT' && !after.startsWith('NN')) return 'NN';
  if (tag.startsWith('VB')) return undefined;
  const isSubject = before.startsWith('NN');
  const isObject = /^(?:DT|CD|PRP\$?|JJ|NN)/.test(after);
  if (PAST.test(word)) return 'VBD';
  if (PAST_OR_NOUN.test(word)) return isSubject && isObject ? 'VBD' : undefined;
  return PAST_IN_CLAUSE.test(word) && before.startsWith('NNP') && isObject ? 'VBD' : undefined;
}

/** "the bloodshed/VBN raised fears" */
const isNounOnly = (word: string, tag: string): boolean =>
  /^VB[DN]$/.test(tag) && eventNoun(word) !== undefined && eventVerbs(word).length === 0;

/** "The first drone strike/IN Wednesday", "Tuesday's blast/JJS" */
const isEventNoun = (word: string, tag: string): boolean =>
  /^(?:IN|RB|UH|JJS)$/.test(tag) && eventNoun(word) !== undefined;
