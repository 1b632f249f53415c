/** When what is painted becomes marks. The contract of all renderers is tested elsewhere. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createAutoRenderer } from '@/entrypoints/annotator.content/auto-renderer';
import type { Caution } from '@/entrypoints/annotator.content/marking';
import * as marksPart from '@/entrypoints/annotator.content/marks-part';
import { blockOf, highlightsOf, show } from './render-page';

const STILL = 150;
const CAREFUL: Caution = {
  stillForMs: STILL,
  staysStill: true,
  sparesFrameworksForMs: Infinity,
  marksUnseen: true,
  patience: 0,
};
const EAGER: Caution = { ...CAREFUL, staysStill: false, sparesFrameworksForMs: 0, patience: 2 };

const loadMarks = () => Promise.resolve(marksPart);
let life: AbortController;
let ticking: ReturnType<typeof setInterval> | undefined;
beforeEach(() => (life = new AbortController()));
afterEach(() => {
  clearInterval(ticking);
  life.abort();
});

/** Draws "Putin" in the first paragraph of a page. */
function draw(caution: Caution, html: string) {
  show(`<main>${html}</main>`);
  const block = blockOf(document.querySelector('p')!);
  const renderer = createAutoRenderer(caution, { loadMarks, signal: life.signal });
  renderer.draw(block, highlightsOf(block, 'Putin'));
  return { block, renderer };
}

/** Resolves when text beside, against which nothing tells, has been marked: the other has had its chance. */
async function othersAreMarked(): Promise<void> {
  const section = document.createElement('section');
  section.textContent = 'Xi spoke';
  document.body.append(section);
  const block = blockOf(section);
  const other = createAutoRenderer({ ...EAGER, stillForMs: 2 * STILL }, { loadMarks, signal: life.signal });
  other.draw(block, highlightsOf(block, 'Xi'));
  await expect.poll(() => section.querySelector('mark')).not.toBeNull();
}

const tick = (clock: Element): void => {
  let seconds = 0;
  ticking = setInterval(() => (clock.textContent = `${seconds++} s ago`), 20);
};
const marks = () => document.querySelectorAll('p mark').length;
const painted = () => CSS.highlights.get('backstory')?.size ?? 0;

it('paints at once, and marks when the page has been still', async () => {
  const start = performance.now();
  draw(CAREFUL, '<p>Putin spoke</p>');
  expect([marks(), painted()]).toEqual([0, 1]);
  await expect.poll(marks).toBe(1);
  expect(performance.now() - start).toBeGreaterThanOrEqual(STILL - 5);
  expect(painted()).toBe(0);
});

it('is not held off by a clock that ticks beside the text', async () => {
  draw(CAREFUL, '<p>Putin spoke</p><time>now</time>');
  tick(document.querySelector('time')!);
  await expect.poll(marks).toBe(1);
});

it('marks nothing while the text around it changes', async () => {
  draw(CAREFUL, '<p>Putin spoke <time>now</time></p>');
  tick(document.querySelector('time')!);
  await othersAreMarked();
  expect(marks()).toBe(0);
});

it('marks again what comes after the page has once been still, if the reader chose marks', async () => {
  const { renderer } = draw(EAGER, '<p>Putin spoke</p><p>Putin left</p>');
  await expect.poll(marks).toBe(1);
  ticking = setInterval(() => document.querySelector('main')!.append('.'), 20);
  const block = blockOf(document.querySelectorAll('p')[1]!);
  renderer.draw(block, highlightsOf(block, 'Putin'));
  await expect.poll(marks).toBe(2);
});

it.each([
  ['a page that a framework owns', CAREFUL, '<div data-v-app><p>Putin spoke</p></div>', 0],
  ['the same, if the reader chose marks', EAGER, '<div data-v-app><p>Putin spoke</p></div>', 1],
  ['an island', CAREFUL, '<x-story><p>Putin spoke</p></x-story>', 0],
  ['the same, if the reader chose marks', EAGER, '<x-story><p>Putin spoke</p></x-story>', 1],
  ['an island that is not hydrated', EAGER, '<astro-island ssr><p>Putin spoke</p></astro-island>', 0],
])('marks as it is fit: %s', async (_case, caution, html, count) => {
  draw(caution, html);
  await othersAreMarked();
  expect(marks()).toBe(count);
});

it("marks a framework's page, if the reader chose marks, when it has had time to hydrate late", async () => {
  draw({ ...EAGER, sparesFrameworksForMs: 3 * STILL }, '<div data-v-app><p>Putin spoke</p></div>');
  await othersAreMarked();
  expect(marks()).toBe(0);
  await expect.poll(marks).toBe(1);
});

it('leaves a text painted that the page puts back whenever it was marked', async () => {
  const { block, renderer } = draw({ ...CAREFUL, stillForMs: 0 }, '<p>Putin spoke</p>');
  await expect.poll(marks).toBe(1);
  show('<main><p>Putin spoke</p></main>');
  const again = blockOf(document.querySelector('p')!);
  renderer.erase(block);
  renderer.draw(again, highlightsOf(again, 'Putin'));
  await othersAreMarked();
  expect(marks()).toBe(0);
});
