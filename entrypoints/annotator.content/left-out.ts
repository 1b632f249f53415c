/** What never holds a mention, by what an element is or says it is. Layout is another matter: see box.ts. */

/** Not there for the reader at all: the text around it goes on as if it were not. */
const UNSEEN = new Set(
  'script style noscript template head title meta link base source track param area datalist rt rp rtc wbr col colgroup'.split(
    ' ',
  ),
);

/** A thing in the text that is not text; no mention crosses it. */
const OBJECTS = new Set(
  (
    'img picture video audio canvas svg math object embed input textarea select option optgroup button label meter ' +
    'progress output code kbd samp var pre nav dialog menu marquee backstory-card'
  ).split(' '),
);

const OBJECT_ROLES = new Set(
  (
    'button navigation search banner contentinfo menu menubar menuitem toolbar tablist tab dialog alertdialog textbox ' +
    'searchbox combobox listbox option slider spinbutton switch checkbox radio progressbar img math code tooltip alert ' +
    'status timer log doc-toc doc-index doc-pagelist'
  ).split(' '),
);

export type LeftOut = 'unseen' | 'object' | undefined;

/** Whether an element is left out with all that is in it, and whether it parts the text around it. */
export function leftOutBySelf(element: Element): LeftOut {
  const name = element.localName;
  if (UNSEEN.has(name)) return 'unseen';
  if (OBJECTS.has(name)) return 'object';
  if (!element.hasAttributes()) return undefined;
  const role = element.getAttribute('role');
  if (role !== null && OBJECT_ROLES.has(role.trim().toLowerCase())) return 'object';
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false' ? 'object' : undefined;
}

/** Decoration, doubles for screen readers, and what a page has put out of reach; see `BlockReader` for where it counts. */
export function isSetAside(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert');
}
