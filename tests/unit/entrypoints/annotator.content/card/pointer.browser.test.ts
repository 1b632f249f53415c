import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page as viewport, userEvent } from 'vitest/browser';
import {
  aWhile,
  boxOf,
  cardPanel,
  cardText,
  centreOf,
  clickAt,
  closed,
  moveTo,
  inCard,
  opened,
  openPage,
  tapAt,
  pointAt,
  travel,
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
    await travel(centreOf(boxOf(page, 0)), centreOf(cardPanel()!.getBoundingClientRect()), 600);
    await aWhile();
    expect(cardText()).toContain('Vladimir Putin');
    await moveTo(CORNER);
    await closed();
  });

  it('opens by a click at once, and stays until one clicks elsewhere', async () => {
    open({ renderer });
    await clickAt(centreOf(boxOf(page, 1)));
    await opened('Xi received him.');
    await moveTo(CORNER);
    await aWhile();
    expect(cardText()).toContain('Xi received him.');
    await clickAt(CORNER);
    await closed();
  });
});

it('opens nothing while the pointer only passes over words', async () => {
  open();
  await pointAt(page, 0);
  await moveTo({ x: 700, y: 500 });
  await aWhile();
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
  await moveTo({ x: left + 3, y: top + 3 });
  await aWhile();
  expect(cardPanel()).toBeUndefined();
});

it('opens no card for events that the page makes up', async () => {
  open({ renderer: 'mark' });
  const mark = document.querySelector('mark')!;
  const { x, y } = centreOf(mark.getBoundingClientRect());
  const at = { bubbles: true, composed: true, clientX: x, clientY: y };
  for (const type of ['pointermove', 'pointerdown', 'click']) mark.dispatchEvent(new PointerEvent(type, at));
  mark.dispatchEvent(new KeyboardEvent('keydown', { ...at, key: 'Enter' }));
  await aWhile();
  expect(page.asked).toEqual([]);
});

it('leaves the click on a link to the link', async () => {
  open({
    html: '<p style="margin: 100px"><a href="#elsewhere">Putin in Beijing</a> and Xi</p>',
    renderer: 'mark',
  });
  await clickAt(centreOf(boxOf(page, 0)));
  expect(location.hash).toBe('#elsewhere');
  location.hash = '';
});

it('closes when the pointer rests between the words and the card', async () => {
  open();
  await pointAt(page, 0);
  await opened('Vladimir Putin');
  const { right, bottom } = boxOf(page, 0);
  await moveTo({ x: right + 5, y: bottom + 3 });
  await closed();
});

it('lets the pointer travel over other words into the card, slowly', async () => {
  open({
    html: '<p style="margin: 100px 40px; width: 200px; line-height: 3"><span>Putin</span> came to Xi</p>',
  });
  await pointAt(page, 0);
  await opened('Vladimir Putin');
  const start = centreOf(boxOf(page, 0));
  await travel(start, { x: start.x + 250, y: start.y + 30 }, 900);
  expect(cardText()).toContain('Vladimir Putin');
});

describe('with a finger', () => {
  it('opens by a tap, and closes by a tap elsewhere but not by one in the card', async () => {
    open();
    await tapAt(centreOf(boxOf(page, 0)));
    await opened('Vladimir Putin');
    await tapAt(centreOf(inCard('.card-title').getBoundingClientRect()));
    await tapAt(centreOf(inCard('.chip', 'Xi').getBoundingClientRect()));
    await opened('Xi received him.');
    await tapAt(CORNER);
    await closed();
  });

  it('leaves a tap on a link to the link', async () => {
    open({ html: '<p style="margin: 100px"><a href="#tapped">Putin in Beijing</a> and Xi</p>' });
    await tapAt(centreOf(boxOf(page, 0)));
    await expect.poll(() => location.hash).toBe('#tapped');
    location.hash = '';
    await aWhile();
    expect(cardPanel()).toBeUndefined();
  });
});
