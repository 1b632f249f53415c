import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page as viewport } from 'vitest/browser';
import { CARDS, clickOn, closed, inCard, moveTo, opened, openPage, type CardPage } from './card-page';

const CORNER = { x: 790, y: 690 };
let page: CardPage;
const open = (...args: Parameters<typeof openPage>) => (page = openPage(...args));

beforeEach(async () => {
  await viewport.viewport(800, 700);
  await moveTo(CORNER);
});
afterEach(() => page.controller.abort());

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

  it('takes "I know this", and takes it back', async () => {
    const known: [ref: string, isKnown: boolean][] = [];
    open({
      options: {
        onKnown: (ref, isKnown) => {
          known.push([ref, isKnown]);
          page.renderer.eraseAll();
          return Promise.resolve();
        },
      },
    });
    page.host.open(page.highlights[0]!);
    await opened('Vladimir Putin');
    await clickOn(inCard('button', 'I know this'));
    await opened('Hidden from now on.');
    expect(known).toEqual([['putin', true]]);
    await clickOn(inCard('button', 'Undo'));
    await opened('I know this');
    expect(known).toEqual([
      ['putin', true],
      ['putin', false],
    ]);
    await clickOn(inCard('.close'));
    await closed();
  });
});
