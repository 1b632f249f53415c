import { observePage } from '@/entrypoints/annotator.content/own-changes';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page as viewport } from 'vitest/browser';
import {
  cardPanel,
  centreOf,
  clickOn,
  inCard,
  moveTo,
  opened,
  openPage,
  pointAt,
  type CardPage,
} from './card-page';

const CORNER = { x: 790, y: 690 };
let page: CardPage;
const open = (...args: Parameters<typeof openPage>) => (page = openPage(...args));

beforeEach(async () => {
  await viewport.viewport(800, 700);
  await moveTo(CORNER);
});
afterEach(() => page.controller.abort());

describe('out of the reach of the page', () => {
  it('keeps its place and look under rules that hit every element', async () => {
    const style = document.createElement('style');
    style.textContent = `
      @layer page { backstory-card { display: none !important; } }
      * { all: unset !important; display: none !important; opacity: 0 !important; font-size: 60px !important;
          pointer-events: none !important; --text: red !important; --backstory-text: red !important; }
      html, head, body, p { display: block !important; pointer-events: auto !important; opacity: 1 !important }
      @property --radius { syntax: '<color>'; inherits: false; initial-value: red; }`;
    open();
    document.head.append(style);
    onTestFinished(() => style.remove());
    page.host.open(page.highlights[0]!);
    await opened('Putin came to Beijing.');
    const panel = cardPanel()!;
    const { fontSize, color, borderRadius, display } = getComputedStyle(panel);
    expect({ fontSize, borderRadius, display }).toEqual({
      fontSize: '14px',
      borderRadius: '12px',
      display: 'block',
    });
    expect(color).not.toBe('rgb(255, 0, 0)');
    const { x, y } = centreOf(panel.getBoundingClientRect());
    await expect.poll(() => document.elementFromPoint(x, y)?.localName).toBe('backstory-card');
  });

  it('lies over whatever the page puts on top, and works inside its modal dialogs', async () => {
    open({
      html: '<div><dialog style="margin:50px">Putin and Xi</dialog><i style="position:fixed;inset:0;z-index:2147483647"></i></div>',
    });
    document.querySelector('dialog')!.showModal();
    page.host.open(page.highlights[0]!);
    await opened('Vladimir Putin');
    await clickOn(inCard('.chip', 'Xi'));
    await opened('Xi received him.');
  });

  it('shows nothing to a page that defines the element as its own', async () => {
    const seen: (ShadowRoot | null)[] = [];
    if (customElements.get('backstory-card') === undefined)
      customElements.define(
        'backstory-card',
        class extends HTMLElement {
          connectedCallback() {
            seen.push(this.attachInternals().shadowRoot, this.shadowRoot);
          }
        },
      );
    open();
    page.host.open(page.highlights[0]!);
    await opened('Vladimir Putin');
    expect(seen).toEqual([null, null]);
  });

  it('lets no click in the card close what the page has open', async () => {
    const heard = vi.fn();
    open();
    for (const type of ['pointerdown', 'mousedown', 'click']) {
      document.addEventListener(type, heard);
      onTestFinished(() => document.removeEventListener(type, heard));
    }
    page.host.open(page.highlights[0]!);
    await opened('Vladimir Putin');
    await clickOn(inCard('.card-title'));
    expect(heard).not.toHaveBeenCalled();
  });

  it('leaves nothing behind when it ends', async () => {
    open();
    const before = document.documentElement.outerHTML;
    page.host.open(page.highlights[0]!);
    await opened('Vladimir Putin');
    page.controller.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    await pointAt(openPage(), 0);
  });
});

it("is no change of the page's to those who watch it", async () => {
  open();
  const heard = vi.fn();
  observePage(heard, page.controller.signal).observe(document, { childList: true, subtree: true });
  page.host.open(page.highlights[0]!);
  await opened('Vladimir Putin');
  page.host.close();
  document.body.append('changed');
  await expect.poll(() => heard.mock.calls.length).toBe(1);
});

it('has its looks where a browser refuses adopted sheets to content scripts', async () => {
  const refuse = vi.spyOn(ShadowRoot.prototype, 'adoptedStyleSheets', 'set').mockImplementation(() => {
    throw new Error('Accessing from Xray wrapper is not supported.');
  });
  onTestFinished(() => refuse.mockRestore());
  open();
  page.host.open(page.highlights[0]!);
  await opened('Vladimir Putin');
  expect(getComputedStyle(cardPanel()!).borderTopLeftRadius).toBe('12px');
});
