import type { Quote } from '../../model';
import type { Span } from '../annotations';

/** As many units of context as Hypothesis keeps: a page has more text around than the article had. */
const CONTEXT = 32;

/** A TextQuoteSelector of the W3C Web Annotation model: the words, and those right before and behind. */
export function quoteAt(text: string, { start, end }: Span): Quote {
  const prefix = text.slice(wholeUnit(text, Math.max(0, start - CONTEXT)), start);
  const suffix = text.slice(end, wholeUnit(text, Math.min(text.length, end + CONTEXT)));
  return {
    exact: text.slice(start, end),
    ...(prefix !== '' && { prefix }),
    ...(suffix !== '' && { suffix }),
  };
}

/** Not within a surrogate pair. */
function wholeUnit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}
