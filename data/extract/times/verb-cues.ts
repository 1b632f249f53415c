/**
 * What each verb of a sentence says about past and coming, from parts of speech. Words stand in tables; the grouping
 * follows the English verb phrase: modal, "have", "be", verb.
 */
import type { TaggedSentence } from '../article-reading';
import { isFiniteTag } from '../events/sentence-view';

export interface Cue {
  /** Index of the token that tells. */
  at: number;
  direction: 'past' | 'coming';
}

/** What follows these ("to", "for", "by Friday") lies ahead, whatever their own tense. */
const LOOKING_AHEAD =
  /^(?:due|scheduled?|set|slated|poised|planned|plan(?:s|ning)?|expect(?:s|ed|ing)?|likely|supposed|ready|about|going|agree[sd]?|agreement|hop(?:es?|ed|ing)|intend(?:s|ed|ing)?|intention|wants?|wanted|wish(?:es|ed)?|promis(?:es?|ed|ing)|pledg(?:es?|ed)|vow(?:s|ed)?|decision|decide[sd]?|order(?:s|ed)?|ask(?:s|ed)?|call(?:s|ed|ing)?|urg(?:es?|ed|ing)|seek(?:s|ing)?|sought|offer(?:s|ed)?|invit(?:es?|ed|ation)|propos(?:es?|ed|al)|threat(?:s|en|ens|ened)?|prepar(?:es?|ed|ing)|need(?:s|ed)?|aim(?:s|ed|ing)?|deadline|forecasts?|upcoming|forthcoming|looming|is|are|was|were|be|been)$/i;

/** As adjectives or participles of their own these look ahead even without "to": "due on Friday". */
const AHEAD_ALONE =
  /^(?:due|scheduled|slated|planned|expected|upcoming|forthcoming|deadline|looming|tickets)$/i;

/** In the present tense these tell of a timetable: "parliament meets on Tuesday". */
const TIMETABLED =
  /^(?:begins?|starts?|opens?|ends?|closes?|expires?|meets?|arrives?|leaves?|departs?|travels?|flies|fly|goes|go|faces?|kicks?|takes?|convenes?|resumes?|retires?|returns?|plays?|hosts?|heads?|votes?|runs?|premieres?|airs?|visits?|launches|reopens?|reconvenes?|strikes?|elects?|joins?|debates?|moves?|lapses?|unveils?|tours?|holds?|turns|celebrates?|marries|marry|appears?)$/i;
/** Of those, plurals of nouns as often; they count only where they are tagged as verbs. */
const OFTEN_NOUNS =
  /^(?:begin|starts?|end|ends|closes|leaves?|plays?|hosts?|heads?|votes?|runs?|returns?|faces?|visits?|launches|go|take|fly|premieres?|airs?|strikes?|debates?|moves?|tours?|holds?|turns|lapses?|kicks?)$/i;

/** What is told of these by a day has been said or done: "his vow on Monday". */
const DONE =
  /^(?:vow|announcement|statement|interview|speech|remarks|report|letter|attacks?|crash|shooting|bombing|death|arrest|defeat|victory|win|ruling|verdict)$/i;

const BE = /^(?:is|are|am|was|were|be|been|being|['’]s|['’]re)$/i;
const HAVE = /^(?:has|have|had|having|['’]ve)$/i;

/** Verbs in the order of the sentence, each with what it says; verbs that say nothing are left out. */
export function findCues({ tokens, tags }: TaggedSentence): Cue[] {
  const cues: Cue[] = [];
  const isVerbless = !tags.some((tag) => isFiniteTag(tag));
  let i = 0;
  let verb = '';
  while (i < tokens.length) {
    const end = readGroup(tags, i);
    const words = tokens.slice(i, end).map(({ text }) => text);
    const isGoverned = [verb, tokens[i - 1]?.text ?? ''].some((word) => LOOKING_AHEAD.test(word));
    const direction =
      words.length > 0
        ? directionOf({
            words,
            tags: tags.slice(i, end),
            isGoverned,
            isVerbless,
            previous: cues.at(-1)?.direction,
          })
        : ofOneWord(tokens[i]?.text ?? '', tokens[i + 1]?.text, {
            nextTag: tags[i + 1],
            isVerbless: isVerbless && isAfterSubject(tags, i),
          });
    if (direction !== undefined) cues.push({ at: Math.max(i, end - 1), direction });
    verb = words.at(-1) ?? verb;
    i = Math.max(i + 1, end);
  }
  return cues;
}

/** Not "the far end". */
const isAfterSubject = (tags: readonly string[], at: number): boolean =>
  /^(?:NN|VBN|,)/.test(tags[at - 1] ?? '') || (tags[at - 1] === 'JJ' && tags[at - 2] !== 'DT');

/** The end of the verb group that begins at `from`; `from` itself where none does. */
function readGroup(tags: readonly string[], from: number): number {
  const first = tags[from] ?? '';
  const isStart = first === 'MD' || first.startsWith('VB') || (first === 'TO' && isBase(tags, from + 1));
  if (!isStart) return from;
  let end = from + 1;
  while (/^(?:VB.?|RB)$/.test(tags[end] ?? '')) end += 1;
  while (tags[end - 1] === 'RB') end -= 1;
  return end;
}

/** "to leave", "to quickly leave". */
const isBase = (tags: readonly string[], at: number): boolean =>
  tags[at] === 'VB' || (tags[at] === 'RB' && tags[at + 1] === 'VB');

interface VerbGroup {
  words: readonly string[];
  tags: readonly string[];
  /** The verb before it, or the word right before it, looks ahead. */
  isGoverned: boolean;
  /** The tagger took the sentence's verb for something else: "Newcastle face/NN Forest on Monday". */
  isVerbless: boolean;
  previous: Cue['direction'] | undefined;
}

function directionOf({
  words,
  tags,
  isGoverned,
  isVerbless,
  previous,
}: VerbGroup): Cue['direction'] | undefined {
  const [first = ''] = words;
  const hasPerfect = words.slice(1).some((word) => HAVE.test(word)) && tags.at(-1) === 'VBN';
  if (tags[0] === 'MD') return hasPerfect ? 'past' : 'coming';
  if (tags[0] === 'TO') {
    if (hasPerfect) return 'past';
    return isGoverned ? 'coming' : (previous ?? 'coming');
  }
  if (words.some((word, i) => AHEAD_ALONE.test(word) && (i > 0 || tags[i] === 'VBN'))) return 'coming';
  if (tags[0] === 'VBD' || tags[0] === 'VBN') return 'past';
  if (tags[0] === 'VB' && isVerbless) return TIMETABLED.test(first) ? 'coming' : undefined;
  if (tags[0] === 'VBG' || tags[0] === 'VB') return undefined;
  if (HAVE.test(first) && tags.includes('VBN')) return 'past';
  if (BE.test(first)) return tags.at(-1) === 'VBG' ? 'coming' : undefined;
  return TIMETABLED.test(first) ? 'coming' : undefined;
}

/** "the van, stolen on Saturday": taken for an adjective, but a phrase belongs to it. */
const isBareParticiple = (word: string, nextTag: string | undefined): boolean =>
  nextTag === 'IN' &&
  /[a-z]{2}(?:ed|en|orn)$/.test(word) &&
  !AHEAD_ALONE.test(word) &&
  !NO_PARTICIPLE.test(word);

const NO_PARTICIPLE =
  /^(?:men|women|children|often|then|even|when|seven|eleven|open|speed|need|hundred|garden|citizen|dozen|ten)$/i;

/** Words that are no verbs, and verbs that the tagger took for nouns. */
function ofOneWord(
  word: string,
  next: string | undefined,
  { nextTag, isVerbless }: { nextTag: string | undefined; isVerbless: boolean },
): Cue['direction'] | undefined {
  if (AHEAD_ALONE.test(word) || (/^ahead$/i.test(word) && next === 'of')) return 'coming';
  if (/^(?:likely|set|poised)$/i.test(word) && /^(?:to|for|on)$/.test(next ?? '')) return 'coming';
  if (/^since$/i.test(word) || (DONE.test(word) && next === 'on')) return 'past';
  if (/^tomorrow$/i.test(word) && isVerbless) return 'coming';
  if (isBareParticiple(word, nextTag)) return 'past';
  if (isVerbless && TIMETABLED.test(word) && /^[a-z]/.test(word)) return 'coming';
  return TIMETABLED.test(word) && word.endsWith('s') && !OFTEN_NOUNS.test(word) ? 'coming' : undefined;
}
