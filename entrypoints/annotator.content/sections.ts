/** Where a section of an article begins: the first mention in each section is highlighted. */

/** Headings by tag, and whether a section begins with them: below an `<h4>` stands a paragraph or two. */
const HEADINGS = new Map([
  ['h1', false],
  ['h2', true],
  ['h3', true],
  ['h4', false],
  ['h5', false],
  ['h6', false],
]);

/** A post of a live blog, an article among others, by what they say of themselves. */
const ITEM = '[itemprop="liveBlogUpdate"], [itemtype$="/BlogPosting"], [role="article"]';

/** Whether a section begins with this heading; undefined if it is none. */
export function beginsSection(element: Element): boolean | undefined {
  const byTag = HEADINGS.get(element.localName);
  if (byTag !== undefined || element.getAttribute('role') !== 'heading') return byTag;
  return /^[23]$/.test(element.getAttribute('aria-level') ?? '2');
}

/** Whether an element is a section of its own, from its beginning to its end. */
export function isItem(element: Element): boolean {
  if (element.localName === 'article') return true;
  return element.localName !== 'p' && element.hasAttributes() && element.matches(ITEM);
}
