import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page as viewport } from 'vitest/browser';
import {
  boxOf,
  cardPanel,
  CARDS,
  centreOf,
  closed,
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
    open({ html: '<p style="margin: 300px 40px; padding-bottom: 3000px">Putin met Xi.</p>' });
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
    await moveTo(centreOf(second!));
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
