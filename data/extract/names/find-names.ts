import type { Sentence } from '../sentences';
import { decode, logSoftmax } from './decode';
import { viewDocument, type DocumentView } from './document-view';
import { kindFeatures, nameOf } from './kind-features';
import { mendSpans } from './mend-spans';
import type { NameModel } from './name-model';
import { NAME_KINDS, type NameKind } from './name-kinds';
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
  const isPerson = (at: number, span: Span) => likeliest(scores(at, span)) === 'person';
  const spans = document.sentences.map(({ words }, at) => {
    const found = labelsToSpans(decode(model.spans, spanFeatures(document, at), mayEnd));
    return mendSpans(words, found, {
      isPerson: (span) => isPerson(at, span),
      lexicon: model.lexicon,
    });
  });
  const places = repeatNames(document, spans, isPerson).flatMap((of, sentence) =>
    of.map((span) => ({
      sentence,
      from: span[0],
      to: span[1],
      text: textOf(sentences[sentence]?.tokens.slice(...span) ?? []),
      scores: scores(sentence, span),
    })),
  );
  const kinds = judgeKinds(document, places, model.lexicon);
  return places.map(({ scores: _, ...name }, i) => ({ ...name, kind: kinds[i] ?? 'other' }));
}

const likeliest = (scores: readonly number[]) => NAME_KINDS[scores.indexOf(Math.max(...scores))];

/** Logarithms of the probabilities of each of `NAME_KINDS`, from a name and what stands around it. */
function kindScorer({ sentences }: DocumentView, { kinds, lexicon }: NameModel) {
  return (at: number, span: Span): number[] => {
    const sentence = sentences[at];
    if (!sentence) return [];
    const lists = lexicon.lists(nameOf(sentence.words, span));
    return logSoftmax(kinds.score(kindFeatures(sentence, span, lists)));
  };
}
