/** Which part of a page is its article (or its articles, or its live blog). */
import { isNamedBeside } from './beside-article';
import { parentOf, proseTree, type Branch } from './prose-tree';

export interface ArticleRegion {
  /** What to read, in the page's order, none inside another. */
  roots: readonly Element[];
  /** Whether an element in a root stands beside the article, by its name and the little prose that it has. */
  isBeside: (element: Element) => boolean;
}

/** What holds this share of the prose is no side matter, whatever it is called: with the headline, without, an aside. */
const MAIN_SHARE = { headed: 0.4, named: 0.65, aside: 0.8 };
/** The region is the innermost element that holds this share: the rest is teasers that nothing gave away. */
const REGION_SHARE = 0.8;
/** The same for the one that is marked as the article. */
const MARKED_SHARE = 0.5;
const NEARLY_ALL = 0.95;
const ARTICLES = 'article, [role="article"]';
const ARTICLE = `${ARTICLES}, [itemprop="articleBody"]`;
const MARKED = '[itemprop="articleBody"], [itemtype$="Article"]';
const ASIDES = 'aside, [role="complementary"]';
/** What sites call the box of their article. */
const ARTICLE_NAME =
  /(?:^|[\s_-])(?:article|story|post|entry|articulo|artikel|beitrag|noticia)(?:[_-]*(?:content|body|text|main|wrapper|container|detail|inner))?(?=\s|$)/i;

/** Finds the region by where the prose is; tags, roles and names of classes only help. Without prose, all of `main`. */
export function findArticle(root: Element): ArticleRegion {
  const tree = proseTree(root);
  if (tree === undefined) {
    return { roots: [root.querySelector('main, [role="main"]') ?? root], isBeside: isNamedBeside };
  }
  const total = tree.weight;
  const main = new Set<Element>();
  const dropped = new Set<Element>();
  const isSide = ({ element, weight }: Branch): boolean => weight < total * mainShare(element);
  prune(tree, isSide, dropped, main);
  const path = pathToRegion(tree);
  const article = path.find(({ element }) => element.matches(ARTICLE));
  const inner = article === undefined ? [] : articlesIn(article);
  const areComments = article !== undefined && sum(inner) < article.weight / 2;
  if (areComments) for (const { element } of inner) dropped.add(element);
  const region = article === undefined ? (path.at(-1) ?? tree).element : allOf(article, dropped);
  return {
    roots: withHeadline(region, root),
    isBeside: (element) =>
      dropped.has(element) ||
      (areComments && element !== region && element.matches(ARTICLES)) ||
      (!main.has(element) && isNamedBeside(element)),
  };
}

/** From which share of the prose on an element belongs to the article. */
function mainShare(element: Element): number {
  const isAside = element.matches(ASIDES) && element.closest(ARTICLES) === null;
  if (!isAside && !isNamedBeside(element)) return 0;
  if (element.querySelector('h1') !== null) return MAIN_SHARE.headed;
  return isAside ? MAIN_SHARE.aside : MAIN_SHARE.named;
}

/** Takes out the branches beside the article; the weights are then those of what is left. */
function prune(
  branch: Branch,
  isSide: (branch: Branch) => boolean,
  dropped: Set<Element>,
  main: Set<Element>,
): void {
  main.add(branch.element);
  const before = sum(branch.children);
  const kept = branch.children.filter((child) => {
    if (isSide(child)) dropped.add(child.element);
    else prune(child, isSide, dropped, main);
    return !dropped.has(child.element);
  });
  branch.weight -= before - sum(kept);
  branch.children = kept;
}

const sum = (branches: readonly Branch[]): number =>
  branches.reduce((total, { weight }) => total + weight, 0);

/** Down to the innermost branch that is still the article and not only most of it. */
function pathToRegion(tree: Branch): Branch[] {
  const path = [tree];
  let next = mainChild(tree, tree.weight);
  for (; next !== undefined; next = mainChild(next, tree.weight)) path.push(next);
  // A lone paragraph is no region: what holds it is.
  if (path.at(-1)?.children.length === 0 && path.length > 1) path.pop();
  return path;
}

function mainChild({ children }: Branch, total: number): Branch | undefined {
  const main = children.find(({ weight }) => weight >= total * MARKED_SHARE);
  if (main === undefined || main.weight >= total * REGION_SHARE) return main;
  return isMarked(main) && !children.some((child) => child !== main && isMarked(child)) ? main : undefined;
}

/** Whether a branch is marked as the article, or holds nothing but one that is. */
function isMarked({ element, weight, children }: Branch): boolean {
  if (isMarkedBySelf(element)) return true;
  const only = children.find((child) => child.weight >= weight * NEARLY_ALL);
  return only !== undefined && isMarked(only);
}

/** An `<article>` under the page's own headline is the one, the others are teasers; or else the names tell. */
function isMarkedBySelf(element: Element): boolean {
  if (element.matches(ARTICLES)) return element.querySelector('h1') !== null;
  if (element.localName === 'p') return false;
  return element.matches(MARKED) || ARTICLE_NAME.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
}

/** The outermost articles in an article: comments, if they are the lesser part of it. */
function articlesIn({ children }: Branch): Branch[] {
  return children.flatMap((child) => (child.element.matches(ARTICLES) ? [child] : articlesIn(child)));
}

/** What holds all the prose of an `<article>`. */
function allOf(article: Branch, dropped: ReadonlySet<Element>): Element {
  const kept = ({ children }: Branch): Branch[] => children.filter(({ element }) => !dropped.has(element));
  let all = article;
  for (let [only, ...more] = kept(all); only !== undefined; [only, ...more] = kept(all)) {
    if (more.length > 0 || only.children.length === 0) break;
    all = only;
  }
  return all.element;
}

/** The region, and before it the headline with what stands between the two. */
function withHeadline(region: Element, root: Element): Element[] {
  const headline = headlineBefore(region, root);
  if (headline === undefined) return [region];
  const around = pathTo(region, root);
  let first = headline;
  for (let up = parentOf(first); up !== null && !around.includes(up); up = parentOf(first)) first = up;
  const roots: Element[] = [];
  let next: Element | null = first;
  for (const element of around.slice(around.indexOf(parentOf(first) ?? root) + 1)) {
    for (; next !== null && next !== element; next = next.nextElementSibling) roots.push(next);
    next = element.firstElementChild;
  }
  return [...roots, region];
}

function headlineBefore(region: Element, root: Element): Element | undefined {
  if (region.matches('h1') || region.querySelector('h1') !== null) return undefined;
  const before = [...root.querySelectorAll('h1, [itemprop="headline"]')].filter(
    (heading) =>
      (heading.compareDocumentPosition(region) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      !heading.contains(region) &&
      heading.checkVisibility() &&
      !isSiteName(heading),
  );
  return before.at(-1);
}

/** A short heading in the site's own header is the name of the site. */
function isSiteName(heading: Element): boolean {
  const chrome = heading.closest('header, [role="banner"], nav');
  if (chrome?.closest('article, main, section') !== null) return false;
  return heading.textContent.trim().length < 25;
}

/** The elements from the root down to one in it. */
function pathTo(element: Element, root: Element): Element[] {
  const path = [element];
  for (let up = parentOf(element); up !== null; up = parentOf(up)) {
    path.unshift(up);
    if (up === root) break;
  }
  return path;
}
