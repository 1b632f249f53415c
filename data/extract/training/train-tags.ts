import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../names/lexicon';
import { tagFeatures } from '../names/tag-features';
import { WordViews } from '../names/word-view';
import { TAGS } from '../parts-of-speech';
import { tokenise } from '../tokenise';
import type { Sequence } from './crf';
import { train } from './feature-index';
import { gumDocuments } from './read-corpora';
import { readGum } from './read-gum';

/** Learns parts of speech from GUM, whose tags are made by hand. */
export function trainTags(corpora: string, lexicon: Lexicon) {
  const data = gumDocuments(corpora).flatMap((id) =>
    taggedSentences(join(corpora, 'gum', `${id}.conllu`), lexicon),
  );
  return train(data, { labels: TAGS.length, epochs: 4, l1: 0.001 });
}

/** A file's sentences on our own tokens; of a token that GUM cuts in two, the first part's tag. */
export function taggedSentences(path: string, lexicon: Lexicon): Sequence[] {
  const views = new WordViews(lexicon);
  return readGum(readFileSync(path, 'utf8')).map(({ text, words }) => {
    const tokens = tokenise(text);
    const tags = tokens.map(({ start }) => {
      const word = words.findLast((each) => each.start <= start);
      return Math.max(0, TAGS.indexOf(word?.xpos ?? ''));
    });
    return { features: tagFeatures(views.of({ tokens })), labels: Uint8Array.from(tags), weight: 1 };
  });
}
