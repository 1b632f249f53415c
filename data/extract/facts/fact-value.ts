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
  /** Of an essay or a review, whose writer judges. */
  isTalk: boolean;
}

/** "is the largest": what defines or ranks a thing. */
const DEFINES = /\b(?:is|are|was|were|became|remains?) (?:an?|the|one of|considered|known as)\b/;
const RANKS =
  /\b(?:(?:the|a|his|her|its|their|one of the)\s+(?:[\w-]+\s+){0,2}?(?:first|last|only|largest|biggest|smallest|highest|lowest|oldest|youngest|most|least|longest|deadliest|worst|best|top|fastest|richest|poorest|record)|['’]s\s+(?:first|last|only|most|[a-z]+est)|unprecedented|world['’]s|record-breaking|record high|record low|for the first time)\b(?! (?:few|week|month|year|night|minute|time|thing|place|part))/i;
const FIGURE =
  /\d|\b(?:percent|per cent|million|billion|trillion|hundreds|thousands|dozens|half|third|quarter)\b/i;
const HAPPENED =
  /\b(?:re-?elected|elected|appointed|nominated|resigned|retired|ousted|deposed|overthrown|founded|established|formed|born|died|killed|wounded|injured|arrested|jailed|freed|charged|charges|indicted|sued|sentenced|convicted|acquitted|pleaded|extradited|signed|ratified|adopted|launched|won|lost|defeated|attacked|invaded|annexed|seized|captured|joined|left|acquired|bought|sold|merged|announced|agreed|approved|passed|vetoed|banned|suspended|cancell?ed|abolished|lifted|opened|closed|married|released|published|donated|awarded|obtained|graduated|succeeded|replaced|promoted|ruled|imposed|withdrew|displaced|destroyed|crashed|collapsed)\b/i;
/** Positions that somebody takes. */
const TAKES_SIDES =
  /\b(?:den(?:y|ies|ied)|accus(?:e[ds]?|ing)|blam(?:e[ds]?|ing)|threaten(?:s|ed)?|warn(?:s|ed)?|promis(?:e[ds]?|ing)|pledg(?:e[ds]?|ing)|vow(?:s|ed)?|urg(?:e[ds]?|ing)|condemn(?:s|ed)?|denounc(?:e[ds]?|ing)|demand(?:s|ed)?|recommend(?:s|ed)?|propos(?:e[ds]?|ing)|reject(?:s|ed)?|refus(?:e[ds]?|ing)|oppos(?:e[ds]?|ing)|call(?:s|ed)? (?:for|on)|push(?:es|ed)? for|ruled out|insist(?:s|ed)?)\b/i;
/** What is only so while one reads. */
const OF_THE_MOMENT =
  /\b(?:right now|at this hour|as of press time|stay tuned|so far today|this is a developing)\b/i;

/** What a phrase costs that only the article explains, and all such of a statement together. */
const LOOSE = 0.07;
const MOST_LOOSE = 0.25;

/**
 * What a writer who talks says of the things that are named all along, without a date, a figure or somebody who says so:
 * that they do this, and that they are that.
 */
const OPINES = 0.12;
const JUDGES = 0.22;

/** What a statement is worth as background, 0 to 1: what defines, ranks or counts things, and what happened when. */
export function valueOf(worth: Worth): number {
  const { text, about, salience, hasTime, attributed, goesOn, loose, isTalk } = worth;
  const merit = meritOf(worth);
  let value = 0.38 + merit;
  const isHard = hasTime || attributed || FIGURE.test(text) || RANKS.test(text);
  if (!isTalk || isHard) value += Math.min(0.15, salience / 2);
  else value -= DEFINES.test(text) ? JUDGES : OPINES;
  // Of what somebody says, told of nothing but themselves, little is background.
  if (attributed && about < 2 && !hasTime && !FIGURE.test(text)) value -= /["“]/.test(text) ? 0.1 : 0.05;
  if (attributed) value += 0.05;
  if (goesOn) value -= 0.2;
  value -= Math.min(MOST_LOOSE, LOOSE * loose);
  value -= lossOf(text);
  if (text.length > 400) value -= 0.1;
  if (text.split(' ').length < 6) value -= 0.15;
  if (isPassing(text) || OF_THE_MOMENT.test(text)) value -= 0.4;
  return Math.max(0, Math.min(1, Math.round(value * 100) / 100));
}

/** What speaks for a statement. */
function meritOf({ text, about, hasTime, hasEvent }: Worth): number {
  let merit = 0;
  if (DEFINES.test(text)) merit += 0.2;
  if (RANKS.test(text)) merit += 0.1;
  if (FIGURE.test(text)) merit += 0.1;
  if (HAPPENED.test(text)) merit += 0.15;
  else if (TAKES_SIDES.test(text)) merit += 0.07;
  if (hasTime) merit += 0.1;
  if (hasEvent) merit += 0.15;
  if (about > 1) merit += 0.1;
  if (about > 2) merit += 0.05;
  return merit;
}
