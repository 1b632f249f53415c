import type { AttributionAnnotation, Span } from '../annotations';
import type { SpanIndex } from '../span-index';

const OPEN = /["“«]/;
/** Longer ones have lost a mark. */
const LONGEST = 3000;

/**
 * Quotations of a text with their marks. One that a paragraph leaves open goes on where the next begins with a mark,
 * as is the custom; each paragraph of it is a span of its own, and `goesOn` says that the same speaker goes on.
 */
export interface Quotation extends Span {
  goesOn: boolean;
}

export function quotedSpans(text: string): Quotation[] {
  const found: Quotation[] = [];
  let goesOn = false;
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+/g)) {
    const marks = [...paragraph.matchAll(/["“”«»]/g)];
    let open: number | undefined;
    let before = false;
    for (const mark of marks) {
      const closes = open !== undefined && !(mark[0] === '“' || mark[0] === '«');
      if (!closes) {
        if (open === undefined && OPEN.test(mark[0])) open = mark.index;
        continue;
      }
      found.push({
        start: index + (open ?? 0),
        end: index + mark.index + 1,
        goesOn: goesOn && !before && open === leading(paragraph),
      });
      before = true;
      open = undefined;
    }
    const left = open !== undefined && paragraph.length - open < LONGEST;
    if (open !== undefined && left && paragraph.length - open > 20)
      found.push({
        start: index + open,
        end: index + paragraph.trimEnd().length,
        goesOn: goesOn && open === leading(paragraph),
      });
    goesOn = left;
  }
  return found;
}

const leading = (paragraph: string) => paragraph.search(/\S/);

/** What somebody says within a quotation of what others say. */
export function isQuoted(
  { cue, source, content }: AttributionAnnotation,
  quotes: SpanIndex<Quotation>,
): boolean {
  const place = cue ?? source ?? content[0];
  return (
    place !== undefined &&
    quotes.overlapping(place).some(({ start, end }) => start <= place.start && place.end <= end)
  );
}
