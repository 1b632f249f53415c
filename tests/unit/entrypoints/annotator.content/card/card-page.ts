/** A page with highlights that open cards, and hands to work it: every event is a trusted one, sent by the browser. */
import { userEvent } from 'vitest/browser';
import type { Card, ThingLabel } from '@/data/model';
import type { Mention } from '@/data/protocol';
import {
  startCardHost,
  type CardHost,
  type CardHostOptions,
} from '@/entrypoints/annotator.content/card-host';
import { createMarkRenderer } from '@/entrypoints/annotator.content/mark-renderer';
import { createPaintRenderer } from '@/entrypoints/annotator.content/paint-renderer';
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
    renderer,
    highlights: () => highlights,
    mentionOf: (id) => {
      const { start, end } = highlights[id]!;
      const alias = block.text.slice(start, end);
      const refs = alias in CARDS ? [CARDS[alias]!.ref] : [];
      return { block: 0, start, end, refs, alias, support: [], ...rest.mention };
    },
    labelOf: (ref) => Object.values(CARDS).find((card) => card.ref === ref),
    page: {},
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
const attachShadow = Element.prototype.attachShadow;
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

export async function moveTo(x: number, y: number): Promise<void> {
  await userEvent.hover(document.documentElement, { position: { x, y }, force: true });
}

export async function clickAt(x: number, y: number): Promise<void> {
  await userEvent.click(document.documentElement, { position: { x, y }, force: true });
}

export async function clickOn(element: Element): Promise<void> {
  const { x, y } = centreOf(element.getBoundingClientRect());
  await clickAt(x, y);
}

export async function pointAt(page: CardPage, index: number): Promise<void> {
  const { x, y } = centreOf(boxOf(page, index));
  await moveTo(x, y);
}

export function centreOf({ x, y, width, height }: DOMRect): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}
