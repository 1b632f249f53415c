/** A page with highlights that open cards, and hands to work it: every event is a trusted one, sent by the browser. */
import { expect } from 'vitest';
import { cdp } from 'vitest/browser';
import type { Card, ThingLabel } from '@/data/model';
import type { Mention } from '@/data/protocol';
import {
  startCardHost,
  type CardHost,
  type CardHostOptions,
} from '@/entrypoints/annotator.content/card-host';
import type { Point } from '@/entrypoints/annotator.content/card/corridor';
import { createMarkRenderer } from '@/entrypoints/annotator.content/mark-renderer';
import { createPaintRenderer } from '@/entrypoints/annotator.content/paint-renderer';
import { hearReader } from '@/entrypoints/annotator.content/reader-events';
import type { Highlight, Renderer } from '@/entrypoints/annotator.content/renderer';
import { aCard, aFact } from '../../../components/card/sample-cards';
import { blockOf, highlightsOf, show } from '../render-page';

export const XI: ThingLabel = { ref: 'xi', kind: 'entity', type: 'person', name: 'Xi Jinping' };
export const PUTIN: ThingLabel = { ref: 'putin', kind: 'entity', type: 'person', name: 'Vladimir Putin' };

export const CARDS: Readonly<Record<string, Card>> = {
  Putin: aCard({ ...PUTIN, facts: [aFact({ text: 'Putin came to Beijing.' })], related: [XI] }),
  Xi: aCard({ ...XI, facts: [aFact({ text: 'Xi received him.' })], related: [PUTIN] }),
};

export interface CardPage {
  host: CardHost;
  renderer: Renderer;
  highlights: Highlight[];
  controller: AbortController;
  asked: string[];
}

interface PageOptions {
  html?: string;
  words?: readonly string[];
  renderer?: 'mark' | 'paint';
  mention?: Partial<Mention>;
  options?: Partial<CardHostOptions>;
}

const HTML = `<p style="margin: 120px 40px; width: 300px">
  On Thursday Putin met his host. The guest thanked him, and Xi thanked the guest.</p>`;

/** Shows a page on which "Putin" and "Xi" open cards. */
export function openPage({ html = HTML, words = ['Putin', 'Xi'], ...rest }: PageOptions = {}): CardPage {
  const controller = new AbortController();
  const { signal } = controller;
  const block = blockOf(show(html));
  const highlights = highlightsOf(block, ...words);
  const renderer =
    rest.renderer === 'mark' ? createMarkRenderer({ signal }) : createPaintRenderer({ signal })!;
  renderer.draw(block, highlights);
  const asked: string[] = [];
  const host = startCardHost({
    events: hearReader(window, () => undefined, signal),
    renderer,
    highlights: () => highlights,
    mentionOf: (id) => {
      const { start, end } = highlights[id]!;
      const alias = block.text.slice(start, end);
      const refs = alias in CARDS ? [CARDS[alias]!.ref] : [];
      return { block: 0, start, end, refs, alias, support: [], ...rest.mention };
    },
    labelOf: (ref) => Object.values(CARDS).find((card) => card.ref === ref),
    published: () => undefined,
    openCard: (ref) => {
      asked.push(ref);
      return Promise.resolve(Object.values(CARDS).find((card) => card.ref === ref));
    },
    isOrphaned: () => false,
    signal,
    ...rest.options,
  });
  return { host, renderer, highlights, controller, asked };
}

const roots = new WeakMap<Element, ShadowRoot>();
// eslint-disable-next-line @typescript-eslint/unbound-method -- called on its element below
const { attachShadow } = Element.prototype;
// The tests see into the closed root by being there when it is made.
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  roots.set(this, root);
  return root;
};

export function cardRoot(): ShadowRoot | undefined {
  const host = document.querySelector('backstory-card');
  return host === null ? undefined : roots.get(host);
}

export function cardPanel(): HTMLElement | undefined {
  return cardRoot()?.querySelector<HTMLElement>('.card') ?? undefined;
}

/** What the card reads; empty where none is open. */
export function cardText(): string {
  return cardPanel()?.innerText.replace(/\s+/g, ' ') ?? '';
}

export function inCard(selector: string, text?: string): HTMLElement {
  const all = [...(cardRoot()?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const found = all.find((each) => text === undefined || each.innerText.includes(text));
  if (found === undefined) throw new Error(`The card has no ${selector} ${text ?? ''}`);
  return found;
}

export function boxOf({ renderer, highlights }: CardPage, index: number): DOMRect {
  return renderer.rangeOf(highlights[index]!)!.getClientRects()[0]!;
}

/** The frame that the tests run in stands somewhere in the browser's page, and the protocol counts from there. */
function inBrowser({ x, y }: Point): Point {
  const box = window.frameElement!.getBoundingClientRect();
  const scale = box.width / innerWidth;
  return { x: box.left + x * scale, y: box.top + y * scale };
}

export async function moveTo(point: Point): Promise<void> {
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...inBrowser(point) });
}

/** Moves as a hand does, a little at a time. */
export async function travel(from: Point, to: Point, milliseconds: number): Promise<void> {
  const steps = Math.ceil(milliseconds / 40);
  for (let step = 1; step <= steps; step++) {
    const part = step / steps;
    await moveTo({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

export async function clickAt(point: Point): Promise<void> {
  const press = { ...inBrowser(point), button: 'left', clickCount: 1 } as const;
  await moveTo(point);
  await cdp().send('Input.dispatchMouseEvent', { type: 'mousePressed', ...press });
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press });
}

export async function tapAt(point: Point): Promise<void> {
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [inBrowser(point)] });
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

export async function clickOn(element: Element): Promise<void> {
  await clickAt(centreOf(element.getBoundingClientRect()));
}

export async function pointAt(page: CardPage, index: number): Promise<void> {
  await moveTo(centreOf(boxOf(page, index)));
}

export function centreOf({ x, y, width, height }: DOMRect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

export const opened = (text: string) => expect.poll(cardText, { timeout: 3000 }).toContain(text);
export const closed = () =>
  expect.poll(() => document.querySelector('backstory-card'), { timeout: 3000 }).toBeNull();

/** Time in which a card that should not open would have. */
export const aWhile = () => new Promise((resolve) => setTimeout(resolve, 700));
