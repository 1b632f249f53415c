/** What stands beside an article: related links, comments, advertisements. Class names are weak signals. */

/** A cheap look before the words of a class are taken apart. */
const SUSPICIOUS =
  /ad|promo|spons|relat|recom|comment|kommentar|comentario|disqus|discuss|respons|newsletter|subscri|signup|share|social|follow|trend|popular|most|more|next|read|teaser|outbrain|taboola|paywall|cookie|consent|breadcrumb|tag|toolbar|byline-links|footer|sidebar|widget|navig|menu|gdpr|banner|modal|popup|skip/i;

/** One class, id or test id, in lower case with its words joined by hyphens. */
const BESIDE = new RegExp(
  `^(?:${[
    // Advertisements.
    '(?:.*-)?(?:ads?|adsbygoogle|adslot|adunit|advert|adverts|advertisement|advertising|advertorial|anzeige|publicidad|publicite|pubblicita|reklama)(?:-(?:container|wrapper|slot|unit|box|block|area|zone|label|placeholder|inner|outer|banner|\\d+))*',
    'ad-.*|ads-.*|advert.*|dfp-.*|gpt-.*|google-ad.*|(?:.*-)?(?:promo|promos|promotion|promoted|promobox|sponsor|sponsored)(?:-.*)?',
    // Related links and recommendations.
    '(?:.*-)?related(?:-.*)?|(?:.*-)?(?:recommended|recommendations?|recommends|outbrain|taboola|trending|most-(?:read|popular|viewed|shared|emailed|commented)|popular-(?:posts|stories|articles|now)|read-(?:more|next|also)|readmore|up-next|more-(?:on|from|stories|news|articles|coverage|in|like).*|see-also|you-may-(?:also-)?like|also-(?:in|read|on).*|teasers?|teaser-.*|next-(?:article|story|up))(?:-.*)?',
    // Comments.
    '(?:(?:.*-)?(?:comments|kommentare|commentaires|comentarios|commenti|disqus|discussion|responses|replies)(?:-(?:area|section|list|container|wrapper|thread|block|box|app|module|form|count|title|content|inner|\\d+))*)|comment|comment-.*|comments-.*|disqus.*|coral-.*|viafoura.*|spot-im.*|respond|commentlist|commentarea',
    // Calls to do something, and the page\'s own furniture.
    '(?:.*-)?(?:newsletter|newsletters|signup|sign-up|subscribe|subscription|subscribe-box|paywall|cookie|cookies|consent|gdpr|share|sharing|sharebar|sharetools|share-(?:bar|buttons?|tools|links|icons)|social|socials|social-(?:bar|buttons?|links|media|share|icons)|sharedaddy|addthis.*|follow-us|breadcrumbs?|toolbar|tag-list|tags|taglist|tag-cloud|topics-list|article-tags|post-tags|entry-tags|sidebar|site-(?:footer|header|nav)|page-footer|footer|skip-link|jump-link)(?:-(?:container|wrapper|box|block|module|widget|inner|list|section|form|promo|cta|bar|links))*',
  ].join('|')})$`,
);

/** Whether the names that a page gives an element say that it stands beside the article. */
export function isNamedBeside(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''}`;
  if (names.length < 3 || !SUSPICIOUS.test(names)) return false;
  return names.split(/\s+/).some((name) => BESIDE.test(hyphenated(name)));
}

/** "relatedLinks", "related__links" and "related_links" as "related-links"; a hash at the end is cut off. */
function hyphenated(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[_:]+/g, '-')
    .replace(/-+/g, '-')
    .toLowerCase();
}

/** More of a text than this in links, and it is a list of links. */
const MAX_LINKED = 0.5;
const MIN_PROSE = 80;

/** Whether an `<aside>` holds prose of its own (a box that explains), rather than links or a call to subscribe. */
export function isProse(aside: Element): boolean {
  const length = textLength(aside);
  if (length < MIN_PROSE) return false;
  let linked = 0;
  for (const link of aside.querySelectorAll('a[href], button, label')) linked += textLength(link);
  return linked <= length * MAX_LINKED;
}

function textLength(element: Element): number {
  return element.textContent.replace(/\s+/g, ' ').trim().length;
}
