/** What stands beside an article: related links, comments, advertisements. Names of classes are weak signals. */

const words = (...lists: string[]): string => lists.join(' ').split(' ').join('|');

/** By what a name speaks of, in lower case with its words joined by hyphens. */
const THINGS = words(
  'ad ads adslot adunit adsbygoogle adcontainer adwrapper advert adverts advertisement advertisements advertising',
  'advertorial anzeige anzeigen werbung publicidad publicite pubblicita reklama sponsor sponsors sponsored promo',
  'promos promotion promotions promoted outbrain taboola dfp',
  'related relatedcontent relatedlinks relatedarticles relatedposts relatedstories relatednews recommended recommendation recommendations recommends trending',
  'popular most-read mostread most-viewed most-shared most-commented read-next read-also see-also',
  'seealso up-next next-up more-stories more-news more-articles more-coverage also-read you-may-like teaser teasers',
  'comments comment kommentare kommentar commentaires comentarios commenti commentlist disqus discussion responses',
  'replies respond newsletter newsletters signup sign-up subscribe cookie cookies consent gdpr share sharing sharebar',
  'sharetools sharedaddy social socials addthis breadcrumb breadcrumbs toolbar tags taglist tag-list tag-cloud sidebar',
  'site-footer page-footer site-header site-nav skip-link',
);

/** By what a name calls the box around such things. */
const BOXES = words(
  'container wrapper wrap slot unit box block area zone label placeholder inner outer banner bar list section thread',
  'module widget form count title heading header content contents link links item items button buttons tools icons group panel rail feed',
  'carousel grid cta notice popup modal overlay dialog media stories articles posts topics news reading coverage app body text',
);

const BESIDE = new RegExp(`^(?:[a-z\\d]+-)*(?:${THINGS})(?:-(?:${BOXES}|\\d+))*$`);

/** These speak of what a box may have or lack, not of what it is: "has-comments". */
const STATE = /^(?:has|no|not|with|without|is|hide|show|js)-/;

/** A quick look before a name is taken apart. */
const SUSPICIOUS =
  /(?:^|[\s_-]|[a-z](?=A))ad(?:s|slot|unit|container|wrapper)?(?![a-z])|advert|anzeige|werbung|publici|pubblici|reklama|sponsor|promo|outbrain|taboola|dfp|relat|recommend|trending|popular|most|read|also|next|more|like|teaser|com?ment|disqus|discussion|responses|replies|respond|newsletter|sign-?up|subscribe|cookie|consent|gdpr|shar|social|addthis|breadcrumb|toolbar|tag|sidebar|footer|header|nav|skip/i;

/** Whether the names that a page gives an element say that it stands beside the article. */
export function isNamedBeside(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''}`;
  if (!SUSPICIOUS.test(names)) return false;
  return names.split(/\s+/).some((name) => isNameBeside(hyphenated(name)));
}

function isNameBeside(name: string): boolean {
  return BESIDE.test(name) && !STATE.test(name);
}

/** "relatedLinks", "related__links" and "related_links" as "related-links". */
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
