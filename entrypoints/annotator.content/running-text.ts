/** A piece of running text from here on, in characters; scripts without spaces say as much in a third of them. */
const PIECE = 80;
const PIECE_WITHOUT_SPACES = 27;
const WITHOUT_SPACES = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;

/** What an article has at least, in pieces and in lengths of the shortest one. */
const MIN_PIECES = 3;
const MIN_LENGTHS = 7;

/** Where text is no part of an article, or is the reader's own. */
const NO_ARTICLE =
  'script, style, noscript, template, nav, footer, aside, form, li, dialog, a, button, textarea, pre, [hidden], [contenteditable]';

const INLINE = 'span, b, strong, i, em, font, mark, u, bdi, q, cite, abbr, time';

interface Run {
  pieces: number;
  lengths: number;
}

/**
 * Whether paragraphs follow one another somewhere on the page, as in an article. On a front page, in a shop or among
 * search results each one stands by itself, in the box of its own teaser. A cheap guess by tags, without layout.
 */
export function hasRunningText(document: Document): boolean {
  const runs = new Map<Element, Run>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const { data, parentElement } = walker.currentNode as Text;
    const lengths = lengthsOf(data);
    if (lengths < 1 || parentElement?.closest(NO_ARTICLE) !== null) continue;
    for (const holder of holdersOf(parentElement)) {
      const run = runs.get(holder) ?? { pieces: 0, lengths: 0 };
      runs.set(holder, run);
      run.pieces += 1;
      run.lengths += lengths;
      if (run.pieces >= MIN_PIECES && run.lengths >= MIN_LENGTHS) return true;
    }
  }
  return false;
}

function lengthsOf(data: string): number {
  if (data.length < PIECE_WITHOUT_SPACES) return 0;
  const text = data.trim();
  return text.length / (WITHOUT_SPACES.test(text) ? PIECE_WITHOUT_SPACES : PIECE);
}

/**
 * What a piece of text runs on in: its paragraph (for lines broken by `<br>`), what holds the paragraph, and the next
 * one if that is a wrapper for this paragraph alone.
 */
function holdersOf(parent: Element): Element[] {
  let paragraph = parent;
  while (paragraph.matches(INLINE) && paragraph.parentElement !== null) paragraph = paragraph.parentElement;
  const around = paragraph.parentElement;
  if (around === null) return [paragraph];
  const outer = around.childElementCount === 1 ? around.parentElement : null;
  return outer === null ? [paragraph, around] : [paragraph, around, outer];
}
