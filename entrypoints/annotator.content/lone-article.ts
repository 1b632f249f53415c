/** What a shop has on the page of a product, and an article has not. */
const SHOP = 'form, select, [itemprop="price"], [itemprop="offers"], [class*="price" i], [class*="cart" i]';

/** Whether the page is one `<article>` with a headline: a brief, for which there is too little running text. */
export function hasLoneArticle(document: Document): boolean {
  const [article, ...others] = document.getElementsByTagName('article');
  if (article === undefined || others.some((other) => !article.contains(other))) return false;
  const headline = article.querySelector('h1') ?? document.querySelector('main h1, [role="main"] h1');
  return headline !== null && article.querySelector('p') !== null && article.querySelector(SHOP) === null;
}
