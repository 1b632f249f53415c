/** Hand-made gold of one page: each mention by its words and those around it, as the page itself stays out of the project. */
import type { PlacedMention } from './plain-page';

/** A TextQuoteSelector in the page's plain text, and what it stands for. */
export interface GoldMention {
  exact: string;
  prefix: string;
  suffix: string;
  ref: string;
}

/**
 * The places of the gold in a page's plain text.
 * @throws {Error} where a row's words do not stand there exactly once: the page is another one.
 */
export function placeGold(gold: readonly GoldMention[], text: string): PlacedMention[] {
  return gold.map(({ exact, prefix, suffix, ref }) => {
    const quote = prefix + exact + suffix;
    const at = text.indexOf(quote);
    if (at < 0) throw new Error(`the page does not say “${quote}”`);
    if (text.includes(quote, at + 1)) throw new Error(`the page says “${quote}” more than once`);
    const start = at + prefix.length;
    return { start, end: start + exact.length, ref };
  });
}
