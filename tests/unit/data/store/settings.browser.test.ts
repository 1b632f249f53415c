import { expect, it, onTestFinished } from 'vitest';
import { Store } from '@/data/store/database';
import { readRevision } from '@/data/store/revision';
import { changeSettings, isSiteOn, readSettings, setSiteOn, siteOf } from '@/data/store/settings';
import { openStore } from './store-pack';

const DEFAULTS = { renderer: 'auto', density: 'first-in-section', sitesOff: [], learnQuietly: false };

it('has defaults for what the reader has not chosen', async () => {
  const store = openStore();
  expect(await readSettings(store)).toEqual(DEFAULTS);
  await changeSettings(store, { density: 'every' });
  expect(await readSettings(store)).toEqual({ ...DEFAULTS, density: 'every' });
});

it('falls back to a default where a setting is broken, and keeps the others', async () => {
  const store = openStore();
  await store.settings.bulkPut([
    { name: 'renderer', value: 'neon' },
    { name: 'sitesOff', value: 'all' },
    { name: 'density', value: 'first-on-page' },
  ]);
  expect(await readSettings(store)).toEqual({ ...DEFAULTS, density: 'first-on-page' });
});

it('loses no switch of a site when several screens switch at once', async () => {
  const store = openStore();
  const screens = Array.from({ length: 5 }, () => new Store(store.name));
  onTestFinished(() => screens.forEach((screen) => screen.close()));
  const sites = screens.map((_, index) => `${index}.example`);
  await Promise.all(screens.map((screen, index) => setSiteOn(screen, sites[index]!, false)));
  expect((await readSettings(store)).sitesOff).toEqual(sites);
  await Promise.all(screens.slice(1).map((screen, index) => setSiteOn(screen, sites[index + 1]!, true)));
  expect((await readSettings(store)).sitesOff).toEqual(['0.example']);
});

it('does not have the matcher compiled again for a setting', async () => {
  const store = openStore();
  await setSiteOn(store, 'a.example', false);
  expect(await readRevision(store)).toBe(0);
});

it.each([
  ['https://www.example.com/a', 'example.com'],
  ['http://news.example.com:8080/', 'news.example.com'],
  ['https://www.com/', 'www.com'],
  ['file:///a.html', undefined],
  ['chrome://settings', undefined],
  ['', undefined],
])('takes %j for the site %j', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

it('is on everywhere but on the sites that are off, and on what is no web page', () => {
  const settings = { sitesOff: ['example.com'] };
  expect(isSiteOn(settings, 'https://www.example.com/a')).toBe(false);
  expect(isSiteOn(settings, 'https://news.example.com/a')).toBe(true);
  expect(isSiteOn(settings, 'about:blank')).toBe(false);
});
