import type { Sentence } from '../sentences';
import { decode, logSoftmax } from './decode';
import { viewDocument, type DocumentView } from './document-view';
import { kindFeatures, nameOf } from './kind-features';
import type { NameModel } from './name-model';
import { spanFeatures } from './span-features';
import { labelsToSpans, mayEnd, type Span } from './span-labels';
import { WordViews } from './word-view';

/** A name, by its tokens. */
export interface FoundName {
  /** Index of its sentence. */
  sentence: number;
  /** Index of its first token, and of the one after its last. */
  from: number;
  to: number;
  /** How likely it is of each of `NAME_KINDS`: logarithms of probabilities. */
  kinds: readonly number[];
}

/** Finds the names in the sentences of one article, each by itself, in their order. */
export function findNames(sentences: readonly Sentence[], model: NameModel): FoundName[] {
  const document = viewDocument(sentences, new WordViews(model.lexicon));
  return document.sentences.flatMap((_, sentence) =>
    labelsToSpans(decode(model.spans, spanFeatures(document, sentence), mayEnd)).map(([from, to]) => ({
      sentence,
      from,
      to,
      kinds: kindsOf(document, sentence, [from, to], model),
    })),
  );
}

function kindsOf({ sentences }: DocumentView, at: number, span: Span, { kinds, lexicon }: NameModel) {
  const sentence = sentences[at];
  if (!sentence) return [];
  const lists = lexicon.lists(nameOf(sentence.words, span));
  return logSoftmax(kinds.score(kindFeatures(sentence, span, lists)));
}
