import { typesOf, type JsonLdNode } from './json-ld';

/** Types of https://schema.org/Article that a reader would call an article; `...NewsArticle` has many kinds. */
const ARTICLE =
  /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|ScholarlyArticle|TechArticle)$/;

/** Types that say that a page is something else, even where a publishing system calls every page an article. */
const NO_ARTICLE =
  /^(?:Product(?:Group)?|Offer|SearchResultsPage|CollectionPage|CheckoutPage|ProfilePage|ContactPage|QAPage|DiscussionForumPosting|SoftwareApplication|WebApplication|JobPosting)$/;

export function isArticle(node: JsonLdNode): boolean {
  return typesOf(node).some((type) => ARTICLE.test(type));
}

export function isNoArticle(node: JsonLdNode): boolean {
  return typesOf(node).some((type) => NO_ARTICLE.test(type));
}
