/** Whether a sentence speaks of what was or of what is to come, near a place in it: by the nearest verb. */

export type Direction = 'past' | 'coming' | 'unknown';

const COMING =
  /\b(?:will|won['’]t|shall|would|could|may|might|can|must|should|going to|gonna|(?:is|are|was|were|been|be|being) (?:\w+ly )?(?:due|set|scheduled|expected|planned|slated|poised|likely|supposed|about|ready|to)|plans?|planned to|planning|hopes? to|hoped to|aims? to|intends? to|expects?|expected|scheduled|(?:set|due|slated|poised) (?:to|for|on|in)|upcoming|coming|forthcoming|deadline|tickets?|begins|starts|opens|ends|kicks off|takes place|expires?|meets|travels|arrives|leaves|faces|votes|goes)\b|['’]ll\b/gi;

const PAST =
  /\b(?:was|were|had|did|didn['’]t|said|told|went|came|took|made|met|gave|got|won|lost|held|left|led|began|became|saw|sent|set|shot|spoke|struck|fell|rose|fled|flew|found|fought|beat|broke|brought|built|bought|caught|chose|cut|dealt|died|drew|drove|grew|heard|hit|hurt|kept|killed|knew|laid|lay|paid|put|quit|ran|read|rode|sang|sank|sat|sold|spent|split|spread|stood|stole|swept|swore|taught|thought|threw|understood|withdrew|wore|wrote|(?!(?:need|speed|exceed|proceed|succeed|indeed|hundred|embed|shed|seed|feed|breed|bleed|bed|red|fed)\b)[a-z]{2,}ed)\b/gi;

/** Before a participle that is no past: "to be held". */
const NO_PAST_BEFORE = /\b(?:be|being|to|get)\s+(?:\w+ly\s+)?$/i;

/** Where a clause ends, as far as punctuation and conjunctions tell. */
const CLAUSE_BORDER =
  /[;:—–“”"()]|,|\b(?:and|but|while|although|because|after|before|when|which|who|that|where)\b/gi;

interface Cue {
  at: number;
  direction: Exclude<Direction, 'unknown'>;
}

/**
 * The direction at [start, end) of a sentence: the nearest verb before it in its clause, else the nearest after it,
 * else the nearest before it at all. Offsets are UTF-16 units into `sentence`.
 */
export function directionAt(sentence: string, start: number, end: number): Direction {
  const cues = findCues(sentence);
  const clauseStart = lastBorder(sentence.slice(0, start));
  const before = cues.filter((cue) => cue.at < start);
  const inClause = before.findLast((cue) => cue.at >= clauseStart);
  if (inClause !== undefined) return inClause.direction;
  const after = cues.find((cue) => cue.at >= end);
  return (after ?? before.at(-1))?.direction ?? 'unknown';
}

/** Verbs in order; the infinitive behind "will" or "due to" says nothing of its own. */
function findCues(sentence: string): Cue[] {
  const coming = [...sentence.matchAll(COMING)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
  }));
  const past = [...sentence.matchAll(PAST)]
    .filter(({ index }) => !NO_PAST_BEFORE.test(sentence.slice(0, index)))
    .filter(({ index }) => !coming.some(({ at, end }) => index >= at && index < end))
    .map(({ index }) => ({ at: index, direction: 'past' as const }));
  const cues: Cue[] = [...coming.map(({ at }) => ({ at, direction: 'coming' as const })), ...past];
  return cues.sort((one, other) => one.at - other.at);
}

function lastBorder(text: string): number {
  let border = 0;
  for (const match of text.matchAll(CLAUSE_BORDER)) border = match.index + match[0].length;
  return border;
}
