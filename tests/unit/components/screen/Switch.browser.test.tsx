import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Switch } from '@/components/screen/Switch';

const root = document.createElement('div');
const asked: boolean[] = [];

beforeEach(() => {
  document.body.append(root);
  asked.length = 0;
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = (on: boolean, hasFailed = false) =>
  act(() =>
    render(
      <Switch on={on} hasFailed={hasFailed} onChange={(next) => asked.push(next)}>
        Highlight
      </Switch>,
      root,
    ),
  );
const isOn = () => root.querySelector('input')?.checked;
const press = () => act(() => root.querySelector('input')?.click());

it('shows what was asked for while the answer is under way, through each drawing', async () => {
  await show(false);
  await press();
  expect(asked).toEqual([true]);
  await show(false);
  expect(isOn()).toBe(true);
  await show(true);
  expect(isOn()).toBe(true);
});

it('goes back when the change has failed, and can be tried again', async () => {
  await show(false);
  await press();
  await show(false, true);
  expect(isOn()).toBe(false);
  await press();
  await show(false);
  expect(isOn()).toBe(true);
});

it('follows what is changed elsewhere after a change of its own', async () => {
  await show(false);
  await press();
  await show(true);
  await show(false);
  expect(isOn()).toBe(false);
});
