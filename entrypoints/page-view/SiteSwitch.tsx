import { useState } from 'preact/hooks';
import { Switch } from '@/components/screen/Switch';
import { askBackground } from '@/data/ask';
import { reasonOf } from '@/data/reason-of';
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
  const [failure, setFailure] = useState<string>();
  const change = (next: boolean) => {
    if (site === undefined) return;
    setFailure(undefined);
    setSiteOn(store, site, next).then(
      // A background that does not answer notices by itself when it next wakes.
      () => askBackground('store-changed', {}).catch(() => undefined),
      (error: unknown) => setFailure(reasonOf(error)),
    );
  };
  return (
    <div>
      <Switch on={on ?? false} disabled={on === undefined} onChange={change}>
        Highlight on this site
      </Switch>
      {site !== undefined && <span class="site-name">{site}</span>}
      {failure !== undefined && (
        <p class="failure" role="alert">
          It could not be switched: {failure}
        </p>
      )}
    </div>
  );
}
