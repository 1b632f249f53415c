import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page as viewport, userEvent } from 'vitest/browser';
import {
  aWhile,
  cardPanel,
  closed,
  inCard,
  moveTo,
  opened,
  openPage,
  cardRoot,
  type CardPage,
} from './card-page';

const CORNER = { x: 790, y: 690 };
let page: CardPage;
const open = (...args: Parameters<typeof openPage>) => (page = openPage(...args));
const focusInCard = () => cardRoot()?.activeElement;

beforeEach(async () => {
  await viewport.viewport(800, 700);
  await moveTo(CORNER);
});
afterEach(() => page.controller.abort());

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
    await aWhile();
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
