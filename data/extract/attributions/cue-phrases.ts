/** Adverbs that say that somebody says so, without telling who. */
export const HEARSAY_ADVERBS = new Set([
  'reportedly',
  'allegedly',
  'supposedly',
  'purportedly',
  'ostensibly',
]);

/** States of mind: "is confident that", "are ready to", "was worried about". */
export const MIND_ADJECTIVES = new Set(
  (
    'confident sure certain convinced hopeful optimistic pessimistic worried concerned afraid fearful aware unaware angry ' +
    'disappointed glad happy unhappy pleased proud sorry surprised shocked willing unwilling ready reluctant eager keen ' +
    'determined committed skeptical sceptical wary critical supportive opposed adamant doubtful grateful frustrated outraged ' +
    'saddened alarmed satisfied anxious nervous cautious hesitant inclined thankful appalled upset encouraged ' +
    'delighted thrilled excited dissatisfied interested uninterested suspicious unsure uncertain unconvinced ashamed'
  ).split(' '),
);

/** Before a source: "according to X", "in the words of X". */
export const SOURCE_PREPOSITIONS: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'eyes', 'of'],
];
