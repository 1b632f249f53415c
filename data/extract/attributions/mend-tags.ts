/** Puts right what the tagger gets wrong of the words by which somebody is said to say something. */
import { lowerAt, tagAt } from './chunk';
import { CUE_VERBS } from './cue-verbs';
import type { Word } from './words';

type Rule = (words: readonly Word[], at: number) => string | undefined;

const isNoun = (tag: string) => /^NNP?$/.test(tag);
const isEnd = (word: string) => /^[,.;!?”"]?$/.test(word);

const PARTICLE = /^(?:out|that)$/;
/** Before verbs only, of these words. */
const SUBJECT = /^(?:i|we|they|he|she|who)$/;

/** "Mr. Roe points/NNS out that", ", the agency insists/NNS.", "As the Post reports/NNS,", "Ms. Park, 34, recalls/NNS hearing". */
const presentTense: Rule = (words, at) => {
  const { lower = '', tag } = words[at] ?? {};
  if (!lower.endsWith('s') || tag !== 'NNS') return undefined;
  const frames = (CUE_VERBS.get(`${lower} ${lowerAt(words, at + 1)}`) ?? CUE_VERBS.get(lower))?.frames;
  if (!frames?.has('clause') && !frames?.has('tag')) return undefined;
  const [before, next] = [tagAt(words, at - 1), lowerAt(words, at + 1)];
  const isGoverning = tagAt(words, at + 1) === 'VBG' || /^(?:that|whether|if|how|why)$/.test(next);
  if (before === ',') return isGoverning && at > 2 ? 'VBZ' : undefined;
  if (!isNoun(before)) return undefined;
  if (next === 'that' || (PARTICLE.test(next) && lowerAt(words, at + 2) === 'that')) return 'VBZ';
  if (!isEnd(next)) return undefined;
  const subject = phraseStart(words, at);
  return /^(?:,|''|”|")$/.test(lowerAt(words, subject - 1)) || lowerAt(words, subject - 1) === 'as'
    ? 'VBZ'
    : undefined;
};

/** Word at which the nouns right before `at` begin, with their article. */
function phraseStart(words: readonly Word[], at: number): number {
  let from = at;
  while (/^(?:NN|JJ|DT|PRP\$|POS|HYPH)/.test(tagAt(words, from - 1))) from -= 1;
  return from;
}

/** "points out/IN that": the particle of a verb of its own. */
const particle: Rule = (words, at) =>
  tagAt(words, at) === 'IN' &&
  lowerAt(words, at + 1) === 'that' &&
  CUE_VERBS.has(`${lowerAt(words, at - 1)} ${lowerAt(words, at)}`)
    ? 'RP'
    : undefined;

/** "they often deal/JJ with": what stands between a pronoun and an object or a preposition. */
const afterPronoun: Rule = (words, at) => {
  if (!/^(?:NN|JJ)$/.test(tagAt(words, at)) || !/^(?:IN|DT|PRP\$?|TO)$/.test(tagAt(words, at + 1)))
    return undefined;
  let before = at - 1;
  while (tagAt(words, before) === 'RB') before -= 1;
  return SUBJECT.test(lowerAt(words, before)) ? 'VBP' : undefined;
};

/** "people familiar/VBP with the matter". */
const familiar: Rule = (words, at) =>
  lowerAt(words, at) === 'familiar' && lowerAt(words, at + 1) === 'with' ? 'JJ' : undefined;

/** "Earnest/JJS added that": of a surname. */
const surname: Rule = (words, at) =>
  at === 0 &&
  /^(?:JJ|RB|VB)[RSNDG]?$/.test(tagAt(words, 0)) &&
  /^VB[DNZ]$/.test(tagAt(words, 1)) &&
  lowerAt(words, 2) === 'that' &&
  CUE_VERBS.has(lowerAt(words, 1))
    ? 'NNP'
    : undefined;

/** "once summed/VBN up". */
const once: Rule = (words, at) =>
  /^VB[ND]$/.test(tagAt(words, at)) &&
  lowerAt(words, at - 1) === 'once' &&
  /^(?:,|NNP?S?|PRP)$/.test(tagAt(words, at - 2))
    ? 'VBD'
    : undefined;

/** "..., the source, who was there, told/VBN Reuters": an addressee follows. */
const told: Rule = (words, at) =>
  lowerAt(words, at) === 'told' &&
  tagAt(words, at) === 'VBN' &&
  tagAt(words, at - 1) === ',' &&
  /^(?:NN|PRP)/.test(tagAt(words, at + 1))
    ? 'VBD'
    : undefined;

/** "intelligence reports/VBZ seen by Reuters suggest": what was seen. */
const seenBy: Rule = (words, at) =>
  tagAt(words, at) === 'VBZ' &&
  tagAt(words, at + 1) === 'VBN' &&
  lowerAt(words, at + 2) === 'by' &&
  isNoun(tagAt(words, at - 1)) &&
  words.slice(at + 3).some(({ tag }) => /^VB[PZD]$/.test(tag))
    ? 'NNS'
    : undefined;

/** "that militants/VBZ linked to X were": what was linked. */
const linked: Rule = (words, at) =>
  tagAt(words, at) === 'VBZ' &&
  tagAt(words, at + 1) === 'VBN' &&
  lowerAt(words, at - 1) === 'that' &&
  lowerAt(words, at).length > 4
    ? 'NNS'
    : undefined;

/** "a mass stranding/VBG that was described": a relative pronoun describes a noun. */
const described: Rule = (words, at) =>
  tagAt(words, at) === 'VBG' &&
  /^(?:NN|DT|JJ)/.test(tagAt(words, at - 1)) &&
  /^(?:that|which)$/.test(lowerAt(words, at + 1)) &&
  /^(?:VB[DPZ]|MD)$/.test(tagAt(words, at + 2))
    ? 'NN'
    : undefined;

/** "that/DT was described": after a noun. */
const relative: Rule = (words, at) =>
  lowerAt(words, at) === 'that' &&
  tagAt(words, at) === 'DT' &&
  /^(?:NNP?S?|VBG)$/.test(tagAt(words, at - 1)) &&
  /^(?:VB[DZ]|MD)$/.test(tagAt(words, at + 1))
    ? 'WDT'
    : undefined;

const NEVER_NOUNS =
  /^(?:expect|believe|argue|insist|suggest|agree|predict|reckon|allege|contend|deny|think|know|maintain|acknowledge|recommend)$/;

/** "Analysts at the bank expect/NN oil to fall". */
const neverNoun: Rule = (words, at) =>
  NEVER_NOUNS.test(lowerAt(words, at)) && tagAt(words, at) === 'NN' ? 'VBP' : undefined;

const RULES: readonly Rule[] = [
  presentTense,
  particle,
  afterPronoun,
  familiar,
  surname,
  once,
  told,
  seenBy,
  linked,
  described,
  relative,
  neverNoun,
];

/** The words with the tags that fit their neighbours. */
export function mendTags(words: readonly Word[]): Word[] {
  return words.map((word, at) => {
    const tag = RULES.reduce<string | undefined>((mended, rule) => mended ?? rule(words, at), undefined);
    return tag === undefined ? word : { ...word, tag };
  });
}
