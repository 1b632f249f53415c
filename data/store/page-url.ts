/** Parameters that say by which way a reader came, or how the page is shown, not which page it is. */
const PASSING = [
  // Campaigns and clicks.
  /^(?:utm|mtm|pk|piwik|matomo|hsa|mc|ns|at|wt|itm|cx|dm_i|sc|trk|vero|oly|_hs|__s|__hs)_/,
  /^_?(?:gl|ga|hsenc|hsmi|branch_match_id)$/,
  /^(?:fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mkt_tok|epik|li_fat_id|wickedid|srsltid|ocid|ncid|icid|taid|s_cid|xtor|spm|chn|guccounter|ito|__tn__|mibextid)$/,
  /^(?:cmp|cmpid|campaign|campaign_id|intcmp|intcid|int_source|int_medium|int_campaign|smid|smtyp|sref|tpcc|partner|emc|instance_id|regi_id|segment_id|newsletter_id)$/,
  /^(?:ref|ref_src|ref_url|referrer|referer|referring_source|referringsource|source|src|fromsource|traffic_source|feature|via|share|sshare|shared|sharetoken|share_id|recirc|rss)$/,
  // Gifts and gates.
  /^(?:gift|giftcopy|unlocked_article_code|accesstoken|embedded-checkout|reload|cacheid|_r|_cb|cb|nocache)$/,
  // Ways of showing it.
  /^(?:amp|amp_.*|outputtype|usqp|print|theme|fontsize|isapp|mobile|noredirect)$/,
];

/** The page behind an AMP cache or viewer, which has its address in its own path. */
const AMP_CACHES = [
  /^https?:\/\/[^/]+\.cdn\.ampproject\.org\/[a-z](?<secure>\/s)?\/(?<rest>.+)$/i,
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp(?<secure>\/s)?\/(?<rest>.+)$/i,
];

/**
 * Reduces a page's address to what tells articles apart, so that a source and the page on which it is read again
 * compare equal: without scheme, port, "www.", AMP and mobile marks, tracking parameters, fragment, index file and last
 * slash. Undefined for what is no web address. Where a rule goes too far, a fact is folded away that need not be.
 */
export function normalisePageUrl(url: string): string | undefined {
  const address = leaveCache(url.trim());
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname, searchParams } = new URL(address);
  if (!/^https?:$/.test(protocol)) return undefined;
  const host = hostname.replace(/\.$/, '').replace(/^(?:(?:www\d?|amp|m|mobile)\.)+(?=[^.]+\.)/, '');
  const parameters = [...searchParams]
    .filter(([name]) => !PASSING.some((pattern) => pattern.test(name.toLowerCase())))
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  const query = parameters.length === 0 ? '' : `?${new URLSearchParams(parameters).toString()}`;
  return host + normalisePath(pathname) + query;
}

/** Tells whether an address is one of the page that goes by `urls`; what is no web address is no page's. */
export function samePageAs(urls: readonly string[]): (url: string | undefined) => boolean {
  const page = new Set(urls.map(normalisePageUrl).filter((url) => url !== undefined));
  return (url) => {
    const normalised = url === undefined ? undefined : normalisePageUrl(url);
    return normalised !== undefined && page.has(normalised);
  };
}

function leaveCache(url: string): string {
  for (const pattern of AMP_CACHES) {
    const { secure, rest } = pattern.exec(url)?.groups ?? {};
    if (rest !== undefined) return `http${secure === undefined ? '' : 's'}://${rest}`;
  }
  return url;
}

function normalisePath(pathname: string): string {
  return unescapeLetters(pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/\/amp(?=\/|$)/i, '')
    .replace(/[.-]amp(?=(?:\.html?)?\/?$)/i, '')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '')
    .replace(/\/$/, '');
}

/** "/%D0%BF" and "/п" are one path, however it was written. */
function unescapeLetters(path: string): string {
  try {
    return decodeURI(path).normalize('NFC');
  } catch {
    return path;
  }
}
