import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ReadingProvider } from '@/components/card/reading';
import type { ListedMention } from '@/data/protocol';
import { MentionList } from '@/entrypoints/page-view/MentionList';

const mention = (index: number, ref: string, name: string, type: string): ListedMention => ({
  index,
  ref,
  name,
  type,
  kind: type === 'summit' ? 'event' : 'entity',
  text: name,
});

const MENTIONS = [
  mention(0, 'putin', 'Vladimir Putin', 'person'),
  mention(1, 'xi', 'Xi Jinping', 'person'),
  mention(2, 'putin', 'Vladimir Putin', 'person'),
  mention(3, 'beijing-summit', 'Beijing summit', 'summit'),
  mention(4, 'putin', 'Vladimir Putin', 'person'),
];

const root = document.createElement('div');
const handlers = { onPoint: vi.fn(), onJump: vi.fn(), onOpen: vi.fn(), onLeave: vi.fn() };

beforeEach(() => {
  document.body.append(root);
  vi.clearAllMocks();
  render(<MentionList mentions={MENTIONS} {...handlers} />, root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const row = (name: RegExp) => page.getByRole('button', { name });
const jumps = () => handlers.onJump.mock.calls.map(([index]) => index as number);

it('steps through all places of a thing, round and back', async () => {
  const putin = row(/^Vladimir Putin/);
  await expect.element(putin).toHaveAccessibleName('Vladimir Putin 3 places');
  for (let press = 0; press < 4; press++) await putin.click();
  expect(jumps()).toEqual([0, 2, 4, 0]);
  await expect.element(putin).toHaveAccessibleName('Vladimir Putin 1 of 3');
  await putin.click({ modifiers: ['Shift'] });
  expect(jumps().at(-1)).toBe(4);
});

it('begins at the first place again when another thing was shown in between', async () => {
  await row(/^Vladimir Putin/).click();
  await row(/^Vladimir Putin/).click();
  await row(/^Xi/).click();
  await row(/^Vladimir Putin/).click();
  expect(jumps()).toEqual([0, 2, 1, 0]);
});

it('is worked by the arrow keys, from group to group, and left upwards', async () => {
  row(/^Vladimir Putin/)
    .element()
    .focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(jumps()).toEqual([3]);
  await userEvent.keyboard('{Home}{ArrowUp}');
  expect(handlers.onLeave).toHaveBeenCalledOnce();
});

it('opens the facts of a thing', async () => {
  await page.getByRole('button', { name: 'Facts about Beijing summit' }).click();
  expect(handlers.onOpen).toHaveBeenCalledWith(expect.objectContaining({ ref: 'beijing-summit' }));
  expect(handlers.onJump).not.toHaveBeenCalled();
});

it('points at a thing as long as the pointer or the focus is on its row', async () => {
  const pointed = () => handlers.onPoint.mock.calls.at(-1)?.[0] as string | undefined;
  await row(/^Xi/).hover();
  expect(pointed()).toBe('xi');
  await row(/^Vladimir Putin/).hover();
  expect(pointed()).toBe('putin');
  await page.getByRole('heading', { name: 'People' }).hover();
  expect(pointed()).toBeUndefined();
  row(/^Xi/).element().focus();
  expect(pointed()).toBe('xi');
  row(/^Xi/).element().blur();
  expect(pointed()).toBeUndefined();
});

it('says in a line what is known of a thing, and no more of the others', async () => {
  const summaries = new Map([
    ['xi', { description: 'President of China' }],
    ['beijing-summit', { description: 'State visit', start: '2024-05-16', end: '2024-05-17' }],
  ]);
  render(
    <ReadingProvider value={{ today: '2024-06-01', locale: 'en-GB' }}>
      <MentionList mentions={MENTIONS} summaries={summaries} {...handlers} />
    </ReadingProvider>,
    root,
  );
  const names = () => [...root.querySelectorAll('.thing-words')].map(({ textContent }) => textContent.trim());
  await expect
    .poll(names)
    .toEqual([
      'Vladimir Putin',
      'Xi Jinping  President of China',
      expect.stringMatching(/^Beijing summit Summit 16\s?–\s?17 May 2024 · State visit$/),
    ]);
});
