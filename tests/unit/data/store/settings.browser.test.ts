import { expect, it } from 'vitest';
import { readRevision } from '@/data/store/revision';
import { changeSettings, isSiteOn, readSettings, setSiteOn, siteOf } from '@/data/store/settings';
import { openStore } from './store-pack';

const DEFAULTS = { renderer: 'auto', density: 'first-in-section', sitesOff: [] };

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

it('loses no switch of a site when two are thrown at once', async () => {
  const store = openStore();
  await Promise.all(['b.example', 'a.example', 'c.example'].map((site) => setSiteOn(store, site, false)));
  await Promise.all([setSiteOn(store, 'b.example', true), setSiteOn(store, 'a.example', false)]);
  expect((await readSettings(store)).sitesOff).toEqual(['a.example', 'c.example']);
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
