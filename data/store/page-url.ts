/** Parameters that say where a reader came from, not which page it is. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmp|cmpid|smid|partner|ns_.*|at_.*|xtor|wt_.*|s?share|ito)$/i;

/**
 * Reduces a page's address to what tells articles apart, so that a source and the page on which it is read again
 * compare equal: without scheme, "www.", AMP and mobile marks, tracking parameters, fragment and last slash.
 */
export function normalisePageUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname, searchParams } = new URL(url);
  if (!/^https?:$/.test(protocol)) return undefined;
  const host = hostname.replace(/^(?:www|amp|m|mobile)\./, '');
  const path = pathname
    .replace(/\/amp(?=\/|$)/i, '')
    .replace(/(?:\.amp)(?=\.html?$|$)/i, '')
    .replace(/\/(?:index\.html?)?$/, '');
  const parameters = [...searchParams].filter(
    ([name]) => !TRACKING.test(name) && !/^(?:amp|outputtype)$/i.test(name),
  );
  parameters.sort(([one], [other]) => (one < other ? -1 : 1));
  return `${host}${path}?${new URLSearchParams(parameters).toString()}`;
}
