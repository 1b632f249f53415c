import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page as viewport, userEvent } from 'vitest/browser';
import {
  boxOf,
  cardPanel,
  cardRoot,
  cardText,
  CARDS,
  centreOf,
  clickAt,
  clickOn,
  inCard,
  moveTo,
  openPage,
  pointAt,
  type CardPage,
} from './card-page';

let page: CardPage;
const open = (...args: Parameters<typeof openPage>) => (page = openPage(...args));
const opened = (text: string) => expect.poll(cardText).toContain(text);
const closed = () => expect.poll(() => document.querySelector('backstory-card')).toBeNull();
const focusInCard = () => cardRoot()?.activeElement;

beforeEach(async () => {
  await viewport.viewport(800, 700);
  await moveTo(790, 690);
});
afterEach(() => page.controller.abort());

describe.each(['mark', 'paint'] as const)('with the pointer, mentions drawn as %s', (renderer) => {
  it('opens when the pointer rests on words', async () => {
    open({ renderer });
    await pointAt(page, 0);
    await opened('Putin came to Beijing.');
    expect(page.asked).toEqual(['putin']);
  });

  it('stays while the pointer is in the card, and goes when it has left', async () => {
    open({ renderer });
    await pointAt(page, 0);
    await opened('Vladimir Putin');
    const { x, y } = centreOf(cardPanel()!.getBoundingClientRect());
    await moveTo(x, y);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(cardText()).toContain('Vladimir Putin');
    await moveTo(790, 690);
    await closed();
  });

  it('opens by a click at once, and stays until one clicks elsewhere', async () => {
    open({ renderer });
    const { x, y } = centreOf(boxOf(page, 1));
    await clickAt(x, y);
    await opened('Xi received him.');
    await moveTo(790, 690);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(cardText()).toContain('Xi received him.');
    await clickAt(790, 600);
    await closed();
  });
});

it('opens nothing while the pointer only passes over words', async () => {
  open();
  await pointAt(page, 0);
  await moveTo(700, 500);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(cardPanel()).toBeUndefined();
});

it('shows the card of other words when the pointer rests on these', async () => {
  open();
  await pointAt(page, 1);
  await opened('Xi Jinping');
  await pointAt(page, 0);
  await opened('Vladimir Putin');
  expect(document.querySelectorAll('backstory-card')).toHaveLength(1);
});

it('does not open again under a pointer that rests where Escape closed it', async () => {
  open();
  await pointAt(page, 0);
  await opened('Vladimir Putin');
  await userEvent.keyboard('{Escape}');
  await closed();
  const { left, top } = boxOf(page, 0);
  await moveTo(left + 3, top + 3);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(cardPanel()).toBeUndefined();
});

it('opens no card for events that the page makes up', async () => {
  open({ renderer: 'mark' });
  const mark = document.querySelector('mark')!;
  const { x, y } = centreOf(mark.getBoundingClientRect());
  const at = { bubbles: true, composed: true, clientX: x, clientY: y };
  for (const type of ['pointermove', 'pointerdown', 'click']) mark.dispatchEvent(new PointerEvent(type, at));
  mark.dispatchEvent(new KeyboardEvent('keydown', { ...at, key: 'Enter' }));
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(page.asked).toEqual([]);
});

it('leaves the click on a link to the link', async () => {
  open({
    html: '<p style="margin: 100px"><a href="#elsewhere">Putin in Beijing</a> and Xi</p>',
    renderer: 'mark',
  });
  const { x, y } = centreOf(boxOf(page, 0));
  await clickAt(x, y);
  expect(location.hash).toBe('#elsewhere');
  location.hash = '';
});

describe('with the keyboard', () => {
  it('opens from a mark by Enter or Space, takes the focus, and gives it back on Escape', async () => {
    open({ renderer: 'mark' });
    for (const key of ['{Enter}', ' ']) {
      document.querySelector('mark')!.focus();
      await userEvent.keyboard(key);
      await opened('Vladimir Putin');
      expect(focusInCard()).toBe(cardPanel());
      await userEvent.keyboard('{Escape}');
      await closed();
      expect(document.activeElement).toBe(document.querySelector('mark'));
    }
  });

  it('goes through the card by Tab and on into the page', async () => {
    open({ html: '<p style="margin:100px">Putin <a id="next" href="#x">next</a></p>', renderer: 'mark' });
    document.querySelector('mark')!.focus();
    await userEvent.keyboard('{Enter}');
    await opened('Vladimir Putin');
    await userEvent.keyboard('{Tab}');
    expect(focusInCard()?.getAttribute('aria-label')).toBe('Close');
    await userEvent.keyboard('{Tab}');
    expect(focusInCard()?.textContent).toBe('Xi Jinping');
    await userEvent.keyboard('{Tab}{Tab}');
    await closed();
    expect(document.activeElement?.id).toBe('next');
  });

  it('leaves backwards to the words', async () => {
    open({ renderer: 'mark' });
    document.querySelector('mark')!.focus();
    await userEvent.keyboard('{Enter}');
    await opened('Vladimir Putin');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await closed();
    expect(document.activeElement).toBe(document.querySelector('mark'));
  });

  it('leads on by a chip, and Alt+Left leads back to it', async () => {
    open({ renderer: 'mark' });
    document.querySelector('mark')!.focus();
    await userEvent.keyboard('{Enter}');
    await opened('Vladimir Putin');
    inCard('.chip', 'Xi').focus();
    await userEvent.keyboard('{Enter}');
    await opened('Xi received him.');
    expect(focusInCard()).toBe(cardPanel());
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await opened('Putin came to Beijing.');
    expect(focusInCard()?.textContent).toBe('Xi Jinping');
    expect(page.asked).toEqual(['putin', 'xi']);
  });

  it.each(['mark', 'paint'] as const)(
    'steps through all mentions drawn as %s, round and back',
    async (renderer) => {
      open({ renderer });
      const step = (key: string) => userEvent.keyboard(`{Alt>}{Shift>}{${key}}{/Shift}{/Alt}`);
      await step('ArrowRight');
      await opened('Vladimir Putin');
      expect(focusInCard()).toBe(cardPanel());
      await step('ArrowRight');
      await opened('Xi received him.');
      await step('ArrowRight');
      await opened('Putin came to Beijing.');
      await step('ArrowLeft');
      await opened('Xi received him.');
      await userEvent.keyboard('{Escape}');
      await closed();
    },
  );

  it('leaves keys in a text field to the field', async () => {
    open({ html: '<p style="margin:100px">Putin <input></p>' });
    document.querySelector('input')!.focus();
    await userEvent.keyboard('{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(cardPanel()).toBeUndefined();
  });

  it('lets no key that is pressed in the card reach the page', async () => {
    const heard = vi.fn();
    open({ renderer: 'mark' });
    for (const target of [document, document.body, window]) {
      target.addEventListener('keydown', heard, { capture: true });
      onTestFinished(() => target.removeEventListener('keydown', heard, { capture: true }));
    }
    document.querySelector('mark')!.focus();
    await userEvent.keyboard('{Enter}');
    await opened('Vladimir Putin');
    heard.mockClear();
    await userEvent.keyboard('jk/{Tab}');
    expect(heard).not.toHaveBeenCalled();
  });
});

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

describe('its place', () => {
  it('is below the words, or above where there is more room', async () => {
    open();
    page.host.open(page.highlights[0]!);
    await opened('Vladimir Putin');
    await expect.poll(() => cardPanel()!.getBoundingClientRect().top).toBeGreaterThan(boxOf(page, 0).bottom);
    page.controller.abort();
    open({ html: '<p style="margin: 640px 40px 0">Putin met Xi.</p>' });
    page.host.open(page.highlights[0]!);
    await opened('Vladimir Putin');
    const gap = () => boxOf(page, 0).top - cardPanel()!.getBoundingClientRect().bottom;
    await expect.poll(gap).toBeCloseTo(6, 0);
    inCard('.card-title').style.height = '200px';
    await expect.poll(gap).toBeCloseTo(6, 0);
  });

  it('follows the words when the page scrolls, and goes with them unless one works in it', async () => {
    open({ html: '<p style="margin: 300px 40px 3000px">Putin met Xi.</p>' });
    await pointAt(page, 0);
    await opened('Vladimir Putin');
    const gap = () => cardPanel()!.getBoundingClientRect().top - boxOf(page, 0).bottom;
    await expect.poll(gap).toBeCloseTo(6, 0);
    scrollTo(0, 200);
    await expect.poll(gap).toBeCloseTo(6, 0);
    scrollTo(0, 2000);
    await closed();
    scrollTo(0, 0);
  });

  it('is at the line that is pointed at, where words break over two', async () => {
    open({
      html: '<p style="margin: 100px 40px; width: 90px; line-height: 60px">so then Great Hall</p>',
      words: ['Great Hall'],
      mention: { refs: ['xi'] },
    });
    const [first, second] = page.renderer.rangeOf(page.highlights[0]!)!.getClientRects();
    expect(second!.top).toBeGreaterThan(first!.top);
    await moveTo(...(Object.values(centreOf(second!)) as [number, number]));
    await opened('Xi Jinping');
    await expect.poll(() => cardPanel()!.getBoundingClientRect().top).toBeGreaterThan(second!.bottom);
    expect(cardPanel()!.getBoundingClientRect().left).toBeCloseTo(second!.left, -1);
  });

  it('is the lower edge on a narrow screen', async () => {
    await viewport.viewport(360, 640);
    open();
    page.host.open(page.highlights[0]!);
    await opened('Vladimir Putin');
    await expect.poll(() => cardPanel()!.getBoundingClientRect().bottom).toBe(640);
    expect(cardPanel()!.getBoundingClientRect().width).toBe(360);
  });

  it('never leaves the viewport, however long the card', async () => {
    const facts = Array.from({ length: 5 }, () => CARDS['Xi']!.facts[0]!);
    const text = 'word '.repeat(200);
    const long = {
      ...CARDS['Putin']!,
      facts: facts.map((fact, key) => ({ ...fact, key: String(key), text })),
    };
    open({ options: { openCard: () => Promise.resolve(long) } });
    page.host.open(page.highlights[0]!);
    await opened('word');
    await expect.poll(() => cardPanel()!.getBoundingClientRect().bottom).toBeLessThanOrEqual(700);
    expect(cardPanel()!.scrollHeight).toBeGreaterThan(cardPanel()!.clientHeight);
  });
});

describe('what it says when there is no card to show', () => {
  it('shows what is known at once while the answer takes its time', async () => {
    open({ options: { openCard: () => new Promise(() => undefined) } });
    page.host.open(page.highlights[0]!);
    await opened('Vladimir Putin');
    expect(inCard('.card-loading').getAttribute('aria-label')).toBe('Loading');
  });

  it('offers to try again when the background does not answer', async () => {
    let fails = true;
    const openCard = () => (fails ? Promise.reject(new Error('no')) : Promise.resolve(CARDS['Putin']));
    open({ options: { openCard } });
    page.host.open(page.highlights[0]!);
    await opened('The background did not arrive.');
    fails = false;
    await clickOn(inCard('button', 'Try again'));
    await opened('Putin came to Beijing.');
  });

  it('asks to reload the page when the extension is gone', async () => {
    open({
      options: {
        isOrphaned: () => true,
        openCard: () => {
          throw new Error('Extension context invalidated.');
        },
      },
    });
    page.host.open(page.highlights[0]!);
    await opened('Reload this page');
  });

  it('says so when the topic has gone meanwhile', async () => {
    open({ options: { openCard: () => Promise.resolve(undefined) } });
    page.host.open(page.highlights[0]!);
    await opened('no longer knows this');
  });
});

describe('what it offers besides', () => {
  it('lets the reader choose where words may stand for several', async () => {
    open({ mention: { refs: ['putin', 'xi'], alias: 'the president' } });
    page.host.open(page.highlights[0]!);
    await opened('Which one?');
    await clickOn(inCard('.choice', 'Xi Jinping'));
    await opened('Xi received him.');
    await clickOn(inCard('button', 'Back'));
    await opened('Which one?');
  });

  it('tells why the words were taken for this', async () => {
    open({ mention: { alias: 'Putin', support: ['xi'] } });
    page.host.open(page.highlights[0]!);
    await opened('Vladimir Putin');
    await clickOn(inCard('button', 'Why this?'));
    await opened('what speaks for this here: Xi Jinping.');
  });

  it('takes "I know this", and says how to take it back', async () => {
    const known: string[] = [];
    open({
      options: {
        onKnown: (ref) => {
          known.push(ref);
          page.renderer.eraseAll();
          return Promise.resolve();
        },
      },
    });
    page.host.open(page.highlights[0]!);
    await opened('Vladimir Putin');
    await clickOn(inCard('button', 'I know this'));
    await opened('Hidden from now on.');
    expect(known).toEqual(['putin']);
    await clickOn(inCard('.close'));
    await closed();
  });
});
