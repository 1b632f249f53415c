import type { Sentence } from '../sentences';
import { decode } from './decode';
import { ordinaryLetters } from './defined-letters';
import { viewDocument, type DocumentView } from './document-view';
import type { KindScores } from './kind-evidence';
import { contextFeatures, nameFeatures, nameOf } from './kind-features';
import { mendSpans } from './mend-spans';
import { addMissedNames } from './missed-names';
import type { NameModel } from './name-model';
import { NAME_KINDS, type NameKind } from './name-kinds';
import { isPressed, quotedTitles } from './quoted-titles';
import { repeatNames } from './repeat-names';
import { spanFeatures } from './span-features';
import { labelsToSpans, mayEnd, type Span } from './span-labels';
import { judgeKinds } from './judge-kinds';
import { textOf } from './name-text';
import { WordViews } from './word-view';

/** A name, by its tokens. */
export interface FoundName {
  /** Index of its sentence. */
  sentence: number;
  /** Index of its first token, and of the one after its last. */
  from: number;
  to: number;
  /** With single spaces. */
  text: string;
  kind: NameKind;
}

/** Finds the names in the sentences of one article, in their order, and what kind of thing each names. */
export function findNames(sentences: readonly Sentence[], model: NameModel): FoundName[] {
  const document = viewDocument(sentences, new WordViews(model.lexicon));
  const scores = kindScorer(document, model);
  const isPerson = (at: number, span: Span) => isLikeliest('person', scores(at, span));
  const letters = ordinaryLetters(document.sentences);
  const spans = document.sentences.map((sentence, at) => {
    const { words } = sentence;
    const found = labelsToSpans(decode(model.spans, spanFeatures(document, at), mayEnd));
    const mended = mendSpans(words, found, {
      isPerson: (span) => isPerson(at, span),
      lexicon: model.lexicon,
    });
    const whole = withTitles(mended, quotedTitles(sentence));
    const isNone = ([from, to]: Span) => to - from === 1 && letters.has(words[from]?.text ?? '');
    return addMissedNames(document, sentence, whole).filter(
      (span) => !isNone(span) && !isPressed(words, span),
    );
  });
  const places = repeatNames(document, spans, isPerson).flatMap((of, sentence) =>
    of.map((span) => ({
      sentence,
      from: span[0],
      to: span[1],
      text: textOf(sentences[sentence]?.tokens.slice(...span) ?? []),
      ...scores(sentence, span),
    })),
  );
  const kinds = judgeKinds(document, places, model.lexicon);
  return places.map(({ sentence, from, to, text }, i) => ({
    sentence,
    from,
    to,
    text,
    kind: kinds[i] ?? 'other',
  }));
}

/** A title in quotation marks is one name, whatever was found within it. */
const withTitles = (spans: readonly Span[], titles: readonly Span[]): Span[] =>
  [...spans.filter(([from, to]) => titles.every(([a, b]) => b <= from || to <= a)), ...titles].sort(
    (a, b) => a[0] - b[0],
  );

function isLikeliest(kind: NameKind, { name, context }: KindScores): boolean {
  const sums = name.map((score, k) => score + (context[k] ?? 0));
  return sums[NAME_KINDS.indexOf(kind)] === Math.max(...sums);
}

const NO_SCORES: KindScores = { name: new Float64Array(), context: new Float64Array() };

/** Scores each place once, however often it is asked for. */
function kindScorer({ sentences }: DocumentView, { kinds, lexicon }: NameModel) {
  const known = sentences.map(() => new Map<number, KindScores>());
  return (at: number, span: Span): KindScores => {
    const sentence = sentences[at];
    if (!sentence) return NO_SCORES;
    const key = span[0] * sentence.words.length + span[1];
    const scores = known[at]?.get(key) ?? {
      name: kinds.score(nameFeatures(sentence.words, span, lexicon.lists(nameOf(sentence.words, span)))),
      context: kinds.score(contextFeatures(sentence, span)),
    };
    known[at]?.set(key, scores);
    return scores;
  };
}
