/** What never holds a mention, by what an element is or says it is. Layout is another matter: see box.ts. */

export type LeftOut = 'unseen' | 'object' | undefined;

const words = (list: string): string[] => list.split(' ');

/** By tag: what is not there for the reader at all, and what parts the text around it without being text. */
const TAGS = new Map<string, LeftOut>([
  ...words(
    'script style noscript template head title meta link base source track param area datalist rt rp rtc wbr col colgroup',
  ).map((name) => [name, 'unseen'] as const),
  ...words(
    'img picture video audio canvas svg math object embed input textarea select option optgroup button label meter ' +
      'progress output code kbd samp var pre nav dialog menu marquee backstory-card',
  ).map((name) => [name, 'object'] as const),
]);

const OBJECT_ROLES = new Set(
  (
    'button navigation search contentinfo menu menubar menuitem toolbar tablist tab dialog alertdialog textbox ' +
    'searchbox combobox listbox option slider spinbutton switch checkbox radio progressbar img math code tooltip alert ' +
    'status timer doc-toc doc-index doc-pagelist'
  ).split(' '),
);

/** Attributes that may leave an element out; one look for all of them, for few elements have any. */
const TELLING = '[role], [contenteditable], [aria-hidden="true" i], [inert], [hidden]';

/** Whether an element is left out with all that is in it, and whether it parts the text around it. */
export function leftOutBySelf(element: Element): LeftOut {
  return TAGS.get(element.localName) ?? (isTelling(element) ? leftOutByAttribute(element) : undefined);
}

/** Whether an element has an attribute that may leave it out. */
export function isTelling(element: Element): boolean {
  return element.hasAttributes() && element.matches(TELLING);
}

/** Whether it is left out by what it says of itself. */
export function leftOutByAttribute(element: Element): LeftOut {
  const role = element.getAttribute('role');
  if (role !== null && OBJECT_ROLES.has(role.trim().toLowerCase())) return 'object';
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false' ? 'object' : undefined;
}

/** What is left out whatever it says: by its tag. */
export function leftOutByTag(element: Element): LeftOut {
  return TAGS.get(element.localName);
}

/**
 * Decoration, doubles for screen readers, and what the page has put out of reach. Counts within an article only: a
 * dialog puts the whole page out of reach while it is open.
 */
export function isSetAside(element: Element): boolean {
  return element.matches('[aria-hidden="true" i], [inert], [hidden]');
}
