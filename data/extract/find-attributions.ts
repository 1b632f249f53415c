import type { AttributionAnnotation } from './annotations';
import type { TimedText } from './article-reading';
import type { Attribution } from './attributions/attribution';
import { readChunks } from './attributions/chunks';
import { goOn } from './attributions/free-speech';
import { listAttributions } from './attributions/lists';
import { mendTags } from './attributions/mend-tags';
import { outermost, type Placed } from './attributions/outermost';
import { isQuoted, quotedSpans } from './attributions/quotations';
import { attachQuotations } from './attributions/speakers';
import { readWords, spanOf } from './attributions/words';
import { verbAttributions } from './attributions/verb-cues';
import { phraseAttributions } from './attributions/phrase-cues';
import { nounAttributions } from './attributions/noun-cues';
import { headlineAttributions } from './attributions/headline-cues';
import { SpanIndex } from './span-index';

/**
 * What somebody is said to say, think, feel or want, quoted or not: each with who says it (`null` where nobody is
 * named), the words that tell so, and what is said. Of attributions within others only the outermost are given, in the
 * order of the text.
 */
export function findAttributions({
  article,
  sentences,
}: Pick<TimedText, 'article' | 'sentences'>): AttributionAnnotation[] {
  const clauses = sentences.map((sentence) => {
    const words = mendTags(readWords(sentence));
    return { words, chunks: readChunks(words), start: sentence.start, end: sentence.end };
  });
  const found = clauses.flatMap((clause) =>
    [
      ...headlineAttributions(clause),
      ...phraseAttributions(clause),
      ...verbAttributions(clause),
      ...nounAttributions(clause),
    ].flatMap((attribution) => toSpans(clause.words, attribution) ?? []),
  );
  const quotes = quotedSpans(article.text);
  const marked = new SpanIndex(quotes);
  const outer = outermost(found.filter((each) => !isQuoted(each, marked)));
  const said = outermost([
    ...attachQuotations(article.text, clauses, outer, quotes),
    ...listAttributions(article.text, clauses, outer),
  ]);
  return outermost([...said, ...goOn(article.text, clauses, said)]).map(({ source, cue, content }) => ({
    source,
    cue,
    content,
  }));
}

function toSpans(
  words: Parameters<typeof spanOf>[0],
  { source, cue, content, hearsay = false }: Attribution,
): Placed | undefined {
  const spans = content.flatMap((range) => spanOf(words, range) ?? []);
  if (spans.length === 0) return undefined;
  return {
    source: (source && spanOf(words, source)) ?? null,
    cue: (cue && spanOf(words, cue)) ?? null,
    content: spans,
    hearsay,
  };
}
