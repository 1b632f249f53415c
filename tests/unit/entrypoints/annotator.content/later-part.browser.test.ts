/** Parts of the annotator that come when they are asked for. */
import { beforeEach, expect, it } from 'vitest';
import { extension } from './extension-stub';
import * as card from '@/entrypoints/annotator.content/card-part';
import { partLoader, providePart } from '@/entrypoints/annotator.content/later-part';
import { shareInPage } from '@/entrypoints/annotator.content/shared-state';

let asked: unknown[];
/** What the background does when it is asked. */
let inject: () => void;

beforeEach(() => {
  asked = [];
  inject = () => providePart('card', card);
  Object.assign(extension.runtime, {
    sendMessage: (message: unknown) => {
      asked.push(message);
      return Promise.resolve()
        .then(inject)
        .then(() => ({ answer: undefined }));
    },
  });
});

it('does not come, when its script brings nothing', async () => {
  inject = () => undefined;
  await expect(partLoader('marks')()).rejects.toThrow('marks');
});

it('is fetched once, however often it is asked for', async () => {
  const load = partLoader('card');
  expect(asked).toEqual([]);
  const parts = await Promise.all([load(), load()]);
  expect([...parts, await load()]).toEqual([card, card, card]);
  expect(asked).toEqual([{ name: 'need-part', payload: { name: 'card' } }]);
});

it('is fetched again where it could not be had', async () => {
  const load = partLoader('card');
  inject = () => {
    throw new Error('The page is on its way out.');
  };
  await expect(load()).rejects.toThrow();
  inject = () => undefined;
  await expect(load()).resolves.toBe(card);
});

it('has in common with the others what they keep together, and shows none of it', () => {
  const state = shareInPage('a-test', () => ({ count: 1 }));
  expect(shareInPage('a-test', () => ({ count: 2 }))).toBe(state);
  const place = Object.getOwnPropertyDescriptor(globalThis, Symbol.for('backstory-shared'));
  expect(place?.enumerable).toBe(false);
});
