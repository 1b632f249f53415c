import { viewDocument } from '../names/document-view';
import type { Lexicon } from '../names/lexicon';
import { spanFeatures } from '../names/span-features';
import { LABEL_COUNT, mayFollow, spansToLabels } from '../names/span-labels';
import { WordViews } from '../names/word-view';
import { train } from './feature-index';
import { setSomeAsHeadlines } from './headline-copies';
import type { LabelledDocument } from './training-text';
import { weightOf } from './weights';

/** Learns where names begin and end. */
export function trainSpans(documents: readonly LabelledDocument[], lexicon: Lexicon) {
  const views = new WordViews(lexicon);
  const data = setSomeAsHeadlines(documents, 7).flatMap((labelled) => {
    const { sentences } = labelled;
    const document = viewDocument(sentences, views);
    return sentences.map(({ tokens, names }, i) => ({
      features: spanFeatures(document, i),
      labels: spansToLabels(tokens.length, names),
      weight: weightOf(labelled),
    }));
  });
  return train(data, { labels: LABEL_COUNT, epochs: 6, l1: 0.0008, orders: 3, mayFollow });
}
