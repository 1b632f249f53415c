import { liveQuery } from 'dexie';
import { useLive } from '@/components/screen/use-live';
import { readSettings, setSiteOn } from '@/data/store/settings';
import type { SectionProps } from './Options';
import { store } from './store';

/** Where highlights are switched off. */
export function SitesSection({ write, tell }: SectionProps) {
  const settings = useLive(() => liveQuery(() => readSettings(store)), []);
  if (settings === undefined) return null;
  const { sitesOff } = settings;
  if (sitesOff.length === 0) {
    return (
      <p class="section-lead quiet">
        Highlights are on everywhere. To switch them off on a site, open it and use the switch behind
        Backstory’s button in the toolbar.
      </p>
    );
  }
  const switchOn = (site: string) => {
    write(() => setSiteOn(store, site, true));
    tell({
      text: `Highlights are on again on ${site}.`,
      undo: () => write(() => setSiteOn(store, site, false)),
    });
  };
  return (
    <>
      <p class="section-lead quiet">Highlights are switched off here, and nothing of these pages is read.</p>
      <ul class="sites">
        {sitesOff.map((site) => (
          <li class="site" key={site}>
            <span>{site}</span>
            <button
              class="button"
              type="button"
              aria-label={`Switch on again on ${site}`}
              onClick={() => switchOn(site)}
            >
              Switch on again
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
