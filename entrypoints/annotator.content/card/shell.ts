import { changeQuietly } from '../own-changes';
import { keepEventsIn } from './isolation';
import { CARD_STYLES } from './styles';

export interface CardShell {
  /** `<backstory-card>`: events in the card have it as their target. */
  host: HTMLElement;
  /** In the browser's top layer, over all of the page; the card is rendered into it. */
  layer: HTMLElement;
  /** The focused element in the card. */
  activeElement: () => Element | null;
  remove: () => void;
}

/**
 * Puts an empty layer over the page, in a shadow root that neither its styles nor its scripts reach.
 * @param near - Where the card belongs: what stands in a modal dialog works only from within that dialog.
 */
export function openShell(near: Element): CardShell {
  const { ownerDocument: document } = near;
  const host = makeHost(document);
  const root = host.attachShadow({ mode: 'closed' });
  const layer = document.createElement('div');
  layer.className = 'layer backstory';
  root.append(layer);
  keepEventsIn(host);
  // Outside of the body, so that no `:last-child` of the page's and no script that lists the body's children notice.
  const parent = near.closest('dialog:modal') ?? document.documentElement;
  changeQuietly(() => parent.append(host));
  // Only now, for a change of document empties the list of adopted sheets.
  applyStyles(root);
  layer.popover = 'manual';
  layer.showPopover();
  return {
    host,
    layer,
    activeElement: () => root.activeElement,
    remove: () => changeQuietly(() => host.remove()),
  };
}

/**
 * The element comes from a document without a registry of custom elements and gets its shadow root there: a page that
 * defines `backstory-card` as an element of its own would else reach the closed root through `attachInternals()`.
 */
function makeHost(document: Document): HTMLElement {
  const inert = document.implementation.createHTMLDocument('');
  return inert.createElement('backstory-card');
}

/**
 * Constructed sheets work under any Content Security Policy. Firefox long refused them to content scripts; there a
 * `<style>` does wherever the page's policy allows one.
 */
function applyStyles(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_STYLES);
  try {
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = CARD_STYLES;
    root.prepend(style);
  }
}
