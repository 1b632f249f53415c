/** A plural that is also a club: "Wolves sacked their coach", but "Wolves attacked sheep". */
import { sentenceAround, wordsOf } from './sentence-around';
import type { Standing, Verdict } from './standing';
import { wordAfter } from './block-words';
import { DONE_TO_ANIMALS, DONE_TO_TEAMS, OF_ANIMALS, OF_TEAMS, SPORT, WILD } from './words/team-words';

const RESULT = /(?<![\d–-])\d{1,3}[-–‐‑]\d{1,3}(?![\d–-])/u;
const AUXILIARY = /^(?:are|were|have|will|can|could|may|would|should|must|had|been|not|also|now)$/;
const MOST_AUXILIARIES = 4;

/** What the sentence around it, and above all its verb, speaks for; undefined where nothing does. */
export function judgeTeam(place: Standing): Verdict | undefined {
  if (!place.types.every((type) => type === 'organisation' || type === 'group')) return undefined;
  const sentence = sentenceAround(place);
  const words = wordsOf(sentence);
  const { word, hasAuxiliary } = verbOf(place);
  const sport =
    count(words, SPORT) +
    Number(RESULT.test(sentence)) +
    VERB_WEIGHT * Number((hasAuxiliary ? DONE_TO_TEAMS : OF_TEAMS).has(word) || isByAnother(place));
  const wild = count(words, WILD) + VERB_WEIGHT * Number((hasAuxiliary ? isDoneOrDo : isDo)(word));
  if (sport === wild) return undefined;
  return sport > wild ? 'name' : 'none';
}

const VERB_WEIGHT = 2;

const isDo = (word: string): boolean => OF_ANIMALS.has(word);
const isDoneOrDo = (word: string): boolean => DONE_TO_ANIMALS.has(word) || OF_ANIMALS.has(word);

const count = (words: readonly string[], list: ReadonlySet<string>): number =>
  words.filter((word) => list.has(word)).length;

/** "held" of "were held", "killed" of "killed 40 lambs". */
function verbOf({ text, after }: Standing): { word: string; hasAuxiliary: boolean } {
  let verb = after;
  let hasAuxiliary = false;
  for (let each = 0; verb !== undefined && AUXILIARY.test(verb.text) && each < MOST_AUXILIARIES; each++) {
    hasAuxiliary = true;
    verb = wordAfter(text, verb.end);
  }
  return { word: verb?.text.toLowerCase() ?? '', hasAuxiliary };
}

/** "Rangers were held by Hearts", "Rangers and Celtic", "Eagles at Giants" */
function isByAnother({ text, end, typesFrom }: Standing): boolean {
  const link = /^[^.;:!?]{0,40}?\s(?:by|against|at|over|to|and|v|vs)\s(?=\p{Lu})/u.exec(text.slice(end))?.[0];
  return link !== undefined && typesFrom(end + link.length).includes('organisation');
}
