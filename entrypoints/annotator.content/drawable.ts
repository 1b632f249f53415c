import type { Highlight } from './renderer';
import type { TextBlock } from './text-block';
import { placesOf, type Place } from './text-places';

export interface PlacedHighlight {
  highlight: Highlight;
  places: readonly Place[];
}

/**
 * Where highlights can be drawn: those that lie in the block, do not overlap an earlier one, and whose text nodes are
 * in the page and still say what the block says.
 */
export function placeHighlights(block: TextBlock, highlights: readonly Highlight[]): PlacedHighlight[] {
  const placed: PlacedHighlight[] = [];
  let covered = 0;
  for (const highlight of [...highlights].sort((a, b) => a.start - b.start)) {
    if (highlight.start < covered || highlight.end > block.text.length) continue;
    const places = placesOf(block, highlight.start, highlight.end);
    if (places.length === 0 || !isCurrent(block, highlight, places)) continue;
    placed.push({ highlight, places });
    covered = highlight.end;
  }
  return placed;
}

function isCurrent({ text }: TextBlock, { start, end }: Highlight, places: readonly Place[]): boolean {
  const now = places.map((place) => place.node.data.slice(place.start, place.end)).join('');
  return now === text.slice(start, end) && places.every(({ node }) => node.isConnected);
}
