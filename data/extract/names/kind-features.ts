import type { DocumentView, SentenceView } from './document-view';
import { hashText, mix } from './hash';
import { LISTS } from './lexicon';
import type { Span } from './span-labels';
import { nounClass } from './noun-classes';
import { isTitle } from './titles';
import type { WordView } from './word-view';

const START = hashText('<s>');
const END = hashText('</s>');

const T = {
  bias: 300,
  inside: 310,
  affix: 320,
  clusters: 330,
  phrase: 340,
  lists: 345,
  shape: 350,
  before: 360,
  after: 370,
  pairs: 380,
  apposition: 390,
  place: 395,
  use: 400,
  nouns: 410,
};

/** How far an explanation is followed: "Interpol, the international police organisation". */
const APPOSITION = 7;

/** Hashes of features by which the model says what kind of thing a name names: what it tells by itself. `lists` are those that the whole of it stands in. */
export function nameFeatures(words: readonly WordView[], [from, to]: Span, lists: number): number[] {
  const name = words.slice(from, to);
  const first = name[0];
  const last = name.at(-1);
  if (!first || !last) return [];
  const size = Math.min(4, name.length);
  const features = [mix(T.bias, size), mix(T.inside, first.word, size), mix(T.inside + 1, last.word, size)];
  features.push(
    mix(T.use, first.use, size),
    mix(T.use + 1, last.use, size),
    mix(T.use + 2, first.use, last.use),
  );
  for (const word of name)
    features.push(
      mix(T.use + 3, word.use),
      mix(T.inside + 2, word.word),
      mix(T.inside + 3, word.cluster),
      mix(T.inside + 4, word.cluster >> 5),
    );
  for (let length = 2; length <= 4; length += 1) {
    features.push(mix(T.affix + length, last.suffixes[length - 1] ?? 0, size === 1 ? 1 : 0));
    features.push(mix(T.affix + 4 + length, first.prefixes[length - 1] ?? 0, size === 1 ? 1 : 0));
  }
  features.push(
    mix(T.inside + 5, hashText(name.map((word) => word.lower).join(' '))),
    mix(T.clusters, first.cluster >> 5, last.cluster >> 5),
    mix(T.clusters + 1, first.cluster, size),
    mix(T.clusters + 2, last.cluster, size),
    mix(T.shape, hashText(name.map(patternOf).slice(0, 5).join(' '))),
    mix(T.shape + 1, last.shape, size),
    mix(T.phrase, lists, size === 1 ? 1 : 0),
    mix(T.lists + 2, first.lists, size),
    mix(T.lists + 3, last.lists, size),
  );
  LISTS.forEach((_, list) => {
    if ((lists >> list) & 1) features.push(mix(T.lists, list, size === 1 ? 1 : 0));
    if (size > 1 && (first.lists >> list) & 1) features.push(mix(T.lists + 1, list));
    if (size > 1 && (last.lists >> list) & 1) features.push(mix(T.lists + 4, list));
  });
  return features;
}

const SMALL_WORD = /^(?:of|the|and|for|in|on|at|de|la|del|du|von|van|bin|al|el|&|-|'s|\.|,|:)$/i;

/** "United Nations" -> "X X", "NATO" -> "A", "Moon Jae-in" -> "X X - x", "Bank of China" -> "X of X". */
function patternOf({ text, capitalised }: WordView): string {
  if (SMALL_WORD.test(text)) return text;
  if (!capitalised) return /^\d/.test(text) ? '0' : 'x';
  return text === text.toUpperCase() ? 'A' : 'X';
}

/** What stands around the name. */
export function contextFeatures(sentence: SentenceView, [from, to]: Span): number[] {
  const { words } = sentence;
  const word = (i: number) => words[i]?.word ?? (i < 0 ? START : END);
  const cluster = (i: number) => words[i]?.cluster ?? -2;
  const single = to - from === 1 ? 1 : 0;
  const features: number[] = [];
  for (let d = 1; d <= 3; d += 1) {
    features.push(mix(T.before + d, word(from - d)), mix(T.after + d, word(to + d - 1)));
    features.push(
      mix(T.before + 3 + d, cluster(from - d) >> 5),
      mix(T.after + 3 + d, cluster(to + d - 1) >> 5),
    );
  }
  features.push(
    mix(T.before + 7, cluster(from - 1), single),
    mix(T.after + 7, cluster(to), single),
    mix(T.pairs, word(from - 2), word(from - 1)),
    mix(T.pairs + 1, word(to), word(to + 1)),
    mix(T.pairs + 2, word(from - 1), word(to)),
    mix(T.pairs + 3, cluster(from - 1) >> 5, cluster(to) >> 5),
    mix(T.pairs + 4, words[from - 1]?.capitalised && isTitle(words[from - 1]?.text ?? '') ? 1 : 0, single),
    mix(T.place, (sentence.quoted[from] ?? 0) * 2 + (sentence.bracketed[from] ?? 0), from === 0 ? 1 : 0),
    mix(
      T.place + 1,
      words[from - 1]?.text === '"' || words[from - 1]?.text === '“' ? 1 : 0,
      words[to]?.text === '"' || words[to]?.text === '”' ? 1 : 0,
    ),
  );
  addNouns(features, words, from, to);
  const cues = explanation(words, to);
  const head = cues.at(-1);
  if (head) features.push(mix(T.nouns + 6, nounClass(head.text)));
  for (const cue of cues)
    features.push(
      mix(T.apposition, cue.word),
      mix(T.apposition + 1, cue.cluster >> 5),
      mix(T.apposition + 2, cue.cluster),
    );
  return features;
}

/** What the nouns say that stand before the name, after it, and in what explains it. */
function addNouns(features: number[], words: readonly WordView[], from: number, to: number): void {
  const classOf = (i: number) => nounOf(words[i]);
  const at = words[from - 1]?.text === ',' ? from - 2 : from - 1;
  const single = to - from === 1 ? 1 : 0;
  features.push(mix(T.nouns, classOf(at), at === from - 1 ? 1 : 0));
  const back = BACK[words[from - 1]?.lower ?? ''];
  if (back)
    features.push(
      mix(T.nouns + 2, classOf(from - back), back),
      mix(T.nouns + 7, classOf(from - back), single),
    );
  const isOwner = POSSESSIVE.test(words[to]?.text ?? '');
  features.push(mix(isOwner ? T.nouns + 3 : T.nouns + 4, classOf(isOwner ? to + 1 : to), single));
  if (isOwner) features.push(mix(T.nouns + 5, classOf(to + 2)));
  if (!/^[,(]$/.test(words[to]?.text ?? '')) return;
  const end = words.findIndex((word, i) => i > to && /^(?:[,.;:()]|who|which|said|says)$/.test(word.lower));
  const nouns = words.slice(to + 1, Math.min(end < 0 ? words.length : end, to + 2 + APPOSITION)).map(nounOf);
  features.push(mix(T.nouns + 1, nouns.find((noun) => noun > 0) ?? 0));
}

const POSSESSIVE = /^['’]s?$/;
/** How far before the name the noun stands that "city of X" and "firms such as X" have of it. */
const BACK: Record<string, number | undefined> = {
  of: 2,
  like: 2,
  called: 2,
  named: 2,
  as: 3,
  in: 2,
  including: 2,
};

const nounOf = (word: WordView | undefined): number => {
  if (!word) return 0;
  if (word.capitalised) return isTitle(word.text) ? 1 : 0;
  return nounClass(word.text);
};

/** The noun words that explain a name: "X, the|a|an ..." and "X is|was the|a|an ...". */
function explanation(words: readonly WordView[], to: number): WordView[] {
  const opener = words[to]?.lower ?? '';
  if (
    !/^(?:,|\(|is|was|are|were|–|—)$/.test(opener) ||
    !/^(?:the|a|an|its|his|her|one)$/.test(words[to + 1]?.lower ?? '')
  )
    return [];
  const cues: WordView[] = [];
  for (const word of words.slice(to + 2, to + 2 + APPOSITION)) {
    if (/^(?:[,.;:()]|of|in|that|which|who|for|at|on|to|and|where|by|from|with)$/.test(word.lower)) break;
    if (!word.capitalised) cues.push(word);
  }
  return cues;
}

/** Lists in which the whole name stands, or stands without its article. */
export const nameOf = (words: readonly WordView[], [from, to]: Span) =>
  words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ');

export type { DocumentView };
