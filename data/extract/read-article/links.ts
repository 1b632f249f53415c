/** Whether a link leads to another page: not to a place of this one, nor to another view of it. */
export function leadsElsewhere(link: Element, address: string): boolean {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (href === '' || /^[#?]/.test(href) || /^(?:javascript|mailto|tel|data):/i.test(href)) return false;
  return pathOf(href, address) !== pathOf(address, address);
}

function pathOf(href: string, address: string): string {
  if (!URL.canParse(href, address)) return href;
  const { host, pathname } = new URL(href, address);
  return host + pathname;
}

/** What the links of a page to other pages say, or are called for screen readers. */
export function linkNames(document: Document, address: string): ReadonlySet<string> {
  const names = [...document.querySelectorAll('a[href]')]
    .filter((link) => leadsElsewhere(link, address))
    .flatMap((link) => [link.textContent, link.getAttribute('aria-label') ?? '']);
  return new Set(names.map((name) => name.replace(/\s+/gu, ' ').trim()));
}
