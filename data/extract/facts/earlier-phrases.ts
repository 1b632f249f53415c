/** Noun phrases by which an article has told of something before it says "the army", "the report" only. */
import type { Span } from '../annotations';
import { firstWhere } from '../../match/first-where';
import type { Referent } from './focus';
import { isWithin, overlaps, type SentenceView } from './sentence-view';

/** So far back a fuller phrase may stand, in UTF-16 units. */
const REACH = 1500;
/** Longer phrases would hide what the statement says, in words. */
const LONGEST = 6;

interface Phrase extends Span {
  /** What is put in the place of "the army": "the Israeli army"; nothing where it says no more than its noun. */
  fuller: string | undefined;
  /** Whom it names. */
  ids: string[];
  sentence: number;
}

export class EarlierPhrases {
  /** By head noun, in the order of the text, without "the report" and the like. */
  private readonly phrases = new Map<string, Phrase[]>();
  /** By head noun, where each of the fuller phrases stands first. */
  private readonly firsts = new Map<string, Map<string, number>>();

  constructor(text: string, sentences: readonly SentenceView[]) {
    sentences.forEach((sentence, at) => {
      for (const chunk of sentence.chunks) {
        const head = sentence.words[chunk.to - 1];
        if (chunk.kind !== 'noun' || !head || !/^NNS?$/.test(head.tag)) continue;
        if (isBare(sentence, chunk)) continue;
        const phrase = { ...phraseOf(text, sentence, chunk), sentence: at };
        const known = this.phrases.get(head.lower);
        if (known) known.push(phrase);
        else this.phrases.set(head.lower, [phrase]);
        if (phrase.fuller !== undefined) this.noteFuller(head.lower, phrase.fuller, phrase.start);
      }
    });
  }

  /**
   * What "the" and `noun`, in lower case, mean at an offset in sentence `at`, where the last fuller phrase of that noun
   * has a name: of two teams that are told of the one of the sentence before.
   */
  resolve(noun: string, { before, at }: { before: number; at: number }): Referent | undefined {
    const last = this.lastBefore(noun, ({ end }) => end > before);
    if (last?.fuller === undefined || before - last.end > REACH) return undefined;
    if (at - last.sentence > 1 && this.hasOther(noun, last.fuller, before)) return undefined;
    return { ids: last.ids, name: last.fuller };
  }

  /** Whether the text has told of such before the sentence `at`, at most `reach` sentences before. */
  isTold(noun: string, at: number, reach = Infinity): boolean {
    const last = this.lastBefore(noun, ({ sentence }) => sentence >= at);
    return last !== undefined && at - last.sentence <= reach;
  }

  /** The last phrase of the noun before those that stand behind a place. */
  private lastBefore(noun: string, isBehind: (phrase: Phrase) => boolean): Phrase | undefined {
    const phrases = this.phrases.get(noun) ?? [];
    return phrases[firstWhere(phrases, isBehind) - 1];
  }

  private noteFuller(noun: string, fuller: string, start: number): void {
    const firsts = this.firsts.get(noun) ?? new Map<string, number>();
    if (!firsts.has(fuller)) this.firsts.set(noun, firsts.set(fuller, start));
  }

  /** Whether another fuller phrase of the noun stands before; the first two tell. */
  private hasOther(noun: string, fuller: string, before: number): boolean {
    const [first, second] = this.firsts.get(noun) ?? [];
    const other = first?.[0] === fuller ? second : first;
    return other !== undefined && other[1] < before;
  }
}

const DETERMINER =
  /^(?:the|an?|this|that|these|those|its|his|her|their|our|my|some|any|no|every|each|another)$/;
const POINTS = /^(?:the|this|that|these|those)$/;
/** Tell which of many, or when: they need not hold any more. */
const PASSING = /^(?:CD|RB|JJR|JJS|PRP\$|DT|PDT)$/;
const OF_ITS_OWN = /^(?:of|by|from|for|in|at)$/;

/** Where a noun phrase stands among the words of its sentence. */
interface Range {
  from: number;
  to: number;
}

/** "The report" and the like. */
const isBare = (sentence: SentenceView, { from, to }: Range): boolean =>
  POINTS.test(sentence.words[from]?.lower ?? '') &&
  firstTelling(sentence.words, { from, to }) === to - 1 &&
  complementEnd(sentence, to) === undefined;

function phraseOf(text: string, sentence: SentenceView, { from, to }: Range): Omit<Phrase, 'sentence'> {
  const { words, names } = sentence;
  const head = words[to - 1];
  const first = firstTelling(words, { from, to });
  const end = complementEnd(sentence, to) ?? head?.end ?? 0;
  const span = { start: words[first]?.start ?? 0, end };
  const inside = names.filter((name) => isWithin(name, span) && name.end !== head?.end);
  const isCut = names.some((name) => overlaps(name, span) && !isWithin(name, span));
  const size = words.filter((word) => isWithin(word, span)).length;
  const isTelling = inside.length > 0 && !isCut && size <= LONGEST && head?.tag === 'NN';
  const isOwned = words.slice(first, to).some(({ tag }) => tag === 'POS');
  const said = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return {
    start: words[from]?.start ?? 0,
    end: head?.end ?? 0,
    fuller: isTelling ? (isOwned ? said : `the ${said}`) : undefined,
    ids: [...new Set(inside.map(({ entity }) => entity))],
  };
}

/** Past "a", "its", "some 300". */
function firstTelling(words: SentenceView['words'], { from, to }: Range): number {
  let first = from;
  while (
    first < to - 1 &&
    (DETERMINER.test(words[first]?.lower ?? '') || PASSING.test(words[first]?.tag ?? ''))
  )
    first += 1;
  return first;
}

/** Of "report by [Human Rights Watch]", "government of [Niger]" the end; nothing where no name follows. */
function complementEnd({ words, names }: SentenceView, to: number): number | undefined {
  if (!OF_ITS_OWN.test(words[to]?.lower ?? '')) return undefined;
  const at = /^the$/.test(words[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  return names.find(({ start }) => start === words[at]?.start)?.end;
}
