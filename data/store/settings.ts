import * as v from 'valibot';
import { DENSITIES, RENDERERS } from '../model';
import type { Store } from './database';

const SettingsSchema = v.object({
  renderer: v.fallback(v.picklist(RENDERERS), 'auto'),
  density: v.fallback(v.picklist(DENSITIES), 'first-in-section'),
  /** Sites on which nothing is highlighted, see `siteOf`. */
  sitesOff: v.fallback(v.array(v.string()), []),
  /** Learn from pages without a review. */
  learnQuietly: v.fallback(v.boolean(), false),
  /** The topic that was learned into last, for the next time. */
  learnInto: v.fallback(v.optional(v.string()), undefined),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** The reader's settings; what is missing or broken has its default. Fit for a live query. */
export async function readSettings(store: Store): Promise<Settings> {
  const rows = await store.settings.toArray();
  return v.parse(SettingsSchema, Object.fromEntries(rows.map(({ name, value }) => [name, value])));
}

export async function changeSettings(store: Store, changes: Partial<Settings>): Promise<void> {
  await store.settings.bulkPut(Object.entries(changes).map(([name, value]) => ({ name, value })));
}

/** The site that a switch is for: the host name without "www."; undefined for what is no web page. */
export function siteOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\.(?=.+\.)/, '') : undefined;
}

/** Whether the reader wants highlights on a page of this address; never on what is no web page. */
export function isSiteOn({ sitesOff }: Pick<Settings, 'sitesOff'>, url: string | undefined): boolean {
  const site = siteOf(url);
  return site !== undefined && !sitesOff.includes(site);
}

/** Switches a site on or off; reads and writes in one transaction, so that no other switch is lost. */
export async function setSiteOn(store: Store, site: string, on: boolean): Promise<void> {
  await store.transaction('rw', store.settings, async () => {
    const { sitesOff } = await readSettings(store);
    const others = sitesOff.filter((each) => each !== site);
    await changeSettings(store, { sitesOff: on ? others : [...others, site].sort() });
  });
}
