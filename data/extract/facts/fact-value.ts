import { lossOf } from './no-background';
import { isPassing } from './no-statements';

interface Worth {
  text: string;
  /** How many entities and events it is about, and the share of the article's mentions that the most named has. */
  about: number;
  salience: number;
  hasTime: boolean;
  hasEvent: boolean;
  attributed: boolean;
  /** A sentence of a quotation, by itself. */
  goesOn: boolean;
  /** How many phrases mean something that stands in the text before only. */
  loose: number;
}

/** "is the largest": what defines or ranks a thing. */
const DEFINES = /\b(?:is|are|was|were|became|remains?) (?:an?|the|one of|considered|known as)\b/;
const RANKS =
  /\b(?:(?:the|a|his|her|its|their|one of the)\s+(?:[\w-]+\s+){0,2}?(?:first|last|only|largest|biggest|smallest|highest|lowest|oldest|youngest|most|least|longest|deadliest|worst|best|top|fastest|richest|poorest|record)|['’]s\s+(?:first|last|only|most|[a-z]+est)|unprecedented|world['’]s|record-breaking|record high|record low|for the first time)\b(?! (?:few|week|month|year|night|minute|time|thing|place|part))/i;
const FIGURE =
  /\d|\b(?:percent|per cent|million|billion|trillion|hundreds|thousands|dozens|half|third|quarter)\b/i;
const HAPPENED =
  /\b(?:elected|appointed|resigned|founded|born|died|killed|arrested|charged|sentenced|convicted|signed|launched|won|lost|defeated|attacked|invaded|joined|left|acquired|bought|sold|announced|agreed|approved|passed|banned|opened|closed|married|released|ruled|imposed|withdrew|displaced|destroyed)\b/i;
/** What is only so while one reads. */
const OF_THE_MOMENT =
  /\b(?:right now|at this hour|as of press time|stay tuned|so far today|this is a developing)\b/i;

/** What a phrase costs that only the article explains, and all such of a statement together. */
const LOOSE = 0.07;
const MOST_LOOSE = 0.25;

/** What a statement is worth as background, 0 to 1: what defines, ranks or counts things, and what happened when. */
export function valueOf({
  text,
  about,
  salience,
  hasTime,
  hasEvent,
  attributed,
  goesOn,
  loose,
}: Worth): number {
  let value = 0.38;
  if (DEFINES.test(text)) value += 0.2;
  if (RANKS.test(text)) value += 0.1;
  if (FIGURE.test(text)) value += 0.1;
  if (HAPPENED.test(text)) value += 0.15;
  if (hasTime) value += 0.1;
  if (hasEvent) value += 0.15;
  if (about > 1) value += 0.1;
  if (about > 2) value += 0.05;
  // Of what somebody says, told of nothing but themselves, little is background.
  if (attributed && about < 2 && !hasTime && !FIGURE.test(text)) value -= /["“]/.test(text) ? 0.1 : 0.05;
  if (goesOn) value -= 0.2;
  value -= Math.min(MOST_LOOSE, LOOSE * loose);
  value += Math.min(0.15, salience / 2);
  if (attributed) value += 0.05;
  value -= lossOf(text);
  if (text.length > 400) value -= 0.1;
  if (text.split(' ').length < 6) value -= 0.15;
  if (isPassing(text) || OF_THE_MOMENT.test(text)) value -= 0.4;
  return Math.max(0, Math.min(1, Math.round(value * 100) / 100));
}
