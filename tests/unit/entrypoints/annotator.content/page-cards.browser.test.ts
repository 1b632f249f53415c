/** Cards whose script comes only with the reader. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { extension } from './extension-stub';
import type { PageCardsOptions } from '@/entrypoints/annotator.content/card/answer-reader';
import { startCards } from '@/entrypoints/annotator.content/page-cards';
import { PageHighlights } from '@/entrypoints/annotator.content/page-highlights';
import { createPaintRenderer } from '@/entrypoints/annotator.content/paint-renderer';
import { becomeSole } from '@/entrypoints/annotator.content/sole-instance';
import { clickAt, moveTo, tapAt } from './card/card-page';

let life: AbortController;
let heard: string[];
/** How often the script was asked for, and what it does then. */
let asked: number;
let come: () => Promise<void>;

beforeEach(async () => {
  // Where the mouse has been before, no move tells of.
  await moveTo({ x: 1, y: 1 });
  life = new AbortController();
  heard = [];
  asked = 0;
  come = () => Promise.resolve();
  const { signal } = life;
  startCards({
    ...{ view: window, signal, highlights: new PageHighlights(), renderer: createPaintRenderer({ signal })! },
    facts: () => ({}),
    text: () => '',
    loadCard: async () => {
      asked += 1;
      await come();
      return { answerReader };
    },
  });
});
afterEach(() => {
  life.abort();
  extension.runtime.id = 'backstory';
  vi.restoreAllMocks();
});

function answerReader({ events }: PageCardsOptions): void {
  for (const type of ['pointermove', 'pointerdown', 'click'] as const)
    events.on(type, ({ clientX, clientY }) => heard.push(`${type} ${clientX} ${clientY}`));
  events.goLive();
}

it('asks for nothing before the reader does anything', () => {
  expect(asked).toBe(0);
});

it('asks once, and answers what was done meanwhile: of moves the last', async () => {
  let arrive = (): void => undefined;
  come = () => new Promise((resolve) => (arrive = resolve));
  await moveTo({ x: 10, y: 10 });
  await moveTo({ x: 20, y: 20 });
  await clickAt({ x: 30, y: 30 });
  await expect.poll(() => asked).toBe(1);
  expect(heard).toEqual([]);
  arrive();
  await expect.poll(() => heard).toContain('click 30 30');
  expect(heard).toEqual(['pointermove 30 30', 'pointerdown 30 30', 'click 30 30']);
  await tapAt({ x: 40, y: 40 });
  await expect.poll(() => heard).toContain('click 40 40');
  expect(asked).toBe(1);
});

it('is not to be set going by events that the page makes up', () => {
  document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
  document.body.click();
  expect(asked).toBe(0);
});

it('tries anew after a failure, and forgets what was done before', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  come = () => Promise.reject(new Error('no answer'));
  await clickAt({ x: 10, y: 10 });
  await expect.poll(() => asked).toBe(1);
  come = () => Promise.resolve();
  await expect
    .poll(
      async () => {
        await tapAt({ x: 50, y: 50 });
        return heard;
      },
      { timeout: 5000 },
    )
    .toContain('click 50 50');
  expect(heard.filter((each) => each.endsWith('10 10'))).toEqual([]);
});

it('leaves the page where the extension is gone', async () => {
  becomeSole(life, () => undefined);
  extension.runtime.id = undefined;
  come = () => Promise.reject(new Error('Extension context invalidated.'));
  await clickAt({ x: 10, y: 10 });
  await expect.poll(() => life.signal.aborted).toBe(true);
});

it('asks for nothing once it has ended', async () => {
  life.abort();
  await clickAt({ x: 10, y: 10 });
  expect(asked).toBe(0);
});
