import { liveQuery } from 'dexie';
import { useLive } from '@/components/screen/use-live';
import { readSettings } from '@/data/store/settings';
import { listTopics } from '@/data/store/topics';
import { store } from './store';

/** Whether highlights are on for a site; undefined until it is known. */
export function useSiteOn(site: string | undefined): boolean | undefined {
  const settings = useLive(() => liveQuery(() => readSettings(store)), []);
  if (settings === undefined || site === undefined) return undefined;
  return !settings.sitesOff.includes(site);
}

export type TopicsState = 'none' | 'all-off' | 'some-on';

/** What there is to highlight; undefined until it is known. */
export function useTopicsState(): TopicsState | undefined {
  return useLive(() => liveQuery(readTopicsState), []);
}

async function readTopicsState(): Promise<TopicsState> {
  const topics = await listTopics(store);
  if (topics.length === 0) return 'none';
  return topics.some(({ on }) => on) ? 'some-on' : 'all-off';
}
