import { Switch } from '@/components/screen/Switch';
import { askBackground } from '@/data/ask';
import { setSiteOn } from '@/data/store/settings';
import { store } from './store';

interface SiteSwitchProps {
  /** Undefined where there is no site to switch. */
  site: string | undefined;
  /** Undefined until it is known. */
  on: boolean | undefined;
}

/** Switches highlights on and off for all pages of a site. */
export function SiteSwitch({ site, on }: SiteSwitchProps) {
  const change = async (next: boolean) => {
    if (site === undefined) return;
    await setSiteOn(store, site, next);
    await askBackground('store-changed', {});
  };
  return (
    <div>
      <Switch on={on ?? false} disabled={on === undefined} onChange={(next) => void change(next)}>
        Highlight on this site
      </Switch>
      {site !== undefined && <span class="site-name">{site}</span>}
    </div>
  );
}
