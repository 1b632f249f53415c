import { ArticleError } from './article-error';

/**
 * What no article's page comes near (long live blogs have 20,000 elements, in 60 levels), and what takes Readability
 * many seconds: its time grows with the square of the one and more of the other.
 */
const MOST_ELEMENTS = 50_000;
const DEEPEST = 250;

/** @throws {ArticleError} where a page would take too long to be read. */
export function checkPageSize(document: Document): void {
  const elements = document.querySelectorAll('*').length;
  if (elements <= MOST_ELEMENTS && depthOf(document.documentElement) <= DEEPEST) return;
  throw new ArticleError(
    'too-long',
    'The page is built of more parts than can be read. Copy the article’s text, and paste it.',
  );
}

/** How many elements stand in each other; without recursion, for a hostile page nests deeper than the stack. */
function depthOf(root: Element): number {
  let deepest = 0;
  let depth = 0;
  let element: Element | null = root;
  while (element !== null) {
    deepest = Math.max(deepest, depth);
    if (element.firstElementChild !== null) {
      element = element.firstElementChild;
      depth++;
      continue;
    }
    while (element !== root && element?.nextElementSibling === null) {
      element = element.parentElement;
      depth--;
    }
    element = element === root ? null : (element?.nextElementSibling ?? null);
  }
  return deepest;
}
