import { Switch } from '@/components/screen/Switch';
import { tellStoreChanged } from '@/data/ask';
import { setSiteOn } from '@/data/store/settings';
import { store } from './store';
import { useAttempt } from './use-attempt';

interface SiteSwitchProps {
  /** Undefined where there is no site to switch. */
  site: string | undefined;
  /** Undefined until it is known. */
  on: boolean | undefined;
}

/** Switches highlights on and off for all pages of a site. */
export function SiteSwitch({ site, on }: SiteSwitchProps) {
  const { failure, attempt } = useAttempt();
  const change = (next: boolean) => {
    if (site !== undefined) attempt(() => setSiteOn(store, site, next).then(tellStoreChanged));
  };
  return (
    <div>
      <Switch
        // Until it is known: most sites are on, and a switch that moves by itself draws the eye.
        on={on ?? site !== undefined}
        disabled={on === undefined}
        onChange={change}
        hasFailed={failure !== undefined}
      >
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
