import { lowerAt, tagAt, type Chunk } from './chunk';
import { timeAt } from './chunk-times';
import type { Word } from './words';

const WITHIN = /^(?:NNP?S?|CD|PRP\$|DT|PDT|JJ[RS]?|POS|HYPH|\$|#|FW|AFX|ADD)$/;
const HEAD = /^(?:NNP?S?|CD|FW|ADD)$/;
const DETERMINER = /^(?:DT|PDT|PRP\$)$/;
/** "at least 18 women", "more than 54,000". */
const QUANTIFIER = /^(?:at (?:least|most)|(?:more|less|fewer|better) than|up to|as (?:many|much|few) as)$/;
const ESTIMATES = new Set(['at', 'more', 'less', 'fewer', 'better', 'up', 'as']);
const ABOUT = /^(?:about|nearly|almost|some|over|more|only|roughly|around)$/;
const PAIR = /^(?:both|either|neither)$/;
/** May stand without a noun. */
const ALONE = /^(?:many|few|several|most|others|more|fewer)$/;
/** Tagged as a noun at times: "Meanwhile, the paper says". */
export const SENTENCE_ADVERB =
  /^(?:meanwhile|however|separately|earlier|later|instead|still|nevertheless|furthermore|moreover)$/;

/** A noun phrase that begins with an estimate of two or three words. */
export function quantifiedAt(words: readonly Word[], at: number): Chunk | undefined {
  if (!ESTIMATES.has(lowerAt(words, at))) return undefined;
  for (const length of [2, 3]) {
    const phrase = words.slice(at, at + length);
    if (!QUANTIFIER.test(phrase.map(({ lower }) => lower).join(' '))) continue;
    if (!/^(?:CD|DT|JJ|\$)/.test(tagAt(words, at + length))) continue;
    const noun = nounAt(words, at + length);
    if (noun) return { ...noun, from: at };
  }
  return undefined;
}

/** The base noun phrase that begins at word `at`: from its determiner to its head, possessors included. */
export function nounAt(words: readonly Word[], at: number): Chunk | undefined {
  if (!opensPhrase(words, at)) return undefined;
  const tag = tagAt(words, at);
  const word = lowerAt(words, at);
  if (/^(?:PRP|EX|W.*)$/.test(tag) && tag !== 'PRP$') return { kind: 'noun', from: at, to: at + 1, word };
  const { head, to } = lastHead(words, at);
  if (head >= 0) {
    const possessive = tagAt(words, head + 1) === 'POS' && to > head + 1;
    return { kind: 'noun', from: at, to: head + (possessive ? 2 : 1), word };
  }
  const alone = DETERMINER.test(tag) || tag === 'CC' || ALONE.test(word);
  return alone ? { kind: 'noun', from: at, to: Math.max(at + 1, to), word } : undefined;
}

function opensPhrase(words: readonly Word[], at: number): boolean {
  const tag = tagAt(words, at);
  const word = lowerAt(words, at);
  if (SENTENCE_ADVERB.test(word) && lowerAt(words, at + 1) === ',') return false;
  if (/^(?:PRP|EX)$/.test(tag) || isAcronym(words, at)) return true;
  if (tag === 'POS' || tag === 'HYPH') return false;
  if (PAIR.test(word)) return WITHIN.test(tagAt(words, at + 1));
  return WITHIN.test(tag) || (tag === 'RB' && ABOUT.test(word) && tagAt(words, at + 1) === 'CD');
}

/** The WHO, tagged as who. */
const isAcronym = (words: readonly Word[], at: number) =>
  tagAt(words, at).startsWith('W') &&
  /^\p{Lu}{2,}$/u.test(words[at]?.text ?? '') &&
  /^\p{Ll}/u.test(words[at + 1]?.text ?? '');

/** The last noun of the phrase (-1 without one), and the word after all that could belong to it. */
function lastHead(words: readonly Word[], at: number): { head: number; to: number } {
  let to = at;
  let head = -1;
  while (to < words.length && !beginsAnother(words, { at, to, head })) {
    const tag = tagAt(words, to);
    if (/^[-–—]+$/.test(lowerAt(words, to)) && !isHyphen(words, to)) break;
    if (HEAD.test(tag)) head = to;
    else if (to > at && !WITHIN.test(tag) && !isInner(words, to)) break;
    to += 1;
  }
  return { head, to };
}

/** A determiner or a time that opens a phrase of its own. */
function beginsAnother(
  words: readonly Word[],
  { at, to, head }: { at: number; to: number; head: number },
): boolean {
  if (to === at) return false;
  if (head >= 0 && timeAt(words, to)) return true;
  if (!DETERMINER.test(tagAt(words, to))) return false;
  if (head >= 0) return tagAt(words, to - 1) !== 'POS';
  return (
    !/^(?:DT|PDT|CC|POS)$/.test(tagAt(words, to - 1)) &&
    !/^(?:both|all|half|such|either|neither)$/.test(lowerAt(words, to - 1))
  );
}

/** Of "oil-for-food": no space around it. */
const isHyphen = (words: readonly Word[], at: number) =>
  words[at]?.text === '-' && words[at - 1]?.end === words[at].start && words[at + 1]?.start === words[at].end;

/** Adverbs, participles and marks between a determiner and its noun: "the very large", "the conflicting parties". */
function isInner(words: readonly Word[], at: number): boolean {
  const tag = tagAt(words, at);
  const [before, after] = [tagAt(words, at - 1), tagAt(words, at + 1)];
  if (/^VB[GN]$/.test(tag))
    return /^(?:DT|PRP\$|JJ|POS|CD|RB[RS]?|HYPH)$/.test(before) && /^(?:NN|JJ|HYPH)/.test(after);
  if (tag.startsWith('RB')) return /^(?:DT|PRP\$|POS)$/.test(before) && /^(?:JJ|VBN|CD|RB|NN)/.test(after);
  if (isHyphen(words, at) || isHyphen(words, at - 1)) return true;
  if (tag === 'CC' && before.startsWith('JJ') && after.startsWith('NNP'))
    return /^NNS?$/.test(tagAt(words, at + 2));
  if (tag === ',' || tag === 'CC')
    return before.startsWith('JJ') && after.startsWith('JJ') && /^(?:JJ|NN)/.test(tagAt(words, at + 2));
  return tag === 'IN' && lowerAt(words, at) === 'than';
}
