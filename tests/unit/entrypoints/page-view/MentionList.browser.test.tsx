import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
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
