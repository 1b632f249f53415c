import { useEffect, useRef, useState } from 'preact/hooks';
import { SearchField } from '@/components/screen/SearchField';
import { FIRST_IN_BODY } from '../page-view/first-in-body';
import { OptionsLink } from '../page-view/OptionsLink';
import { PageBody } from '../page-view/PageBody';
import { SiteSwitch } from '../page-view/SiteSwitch';
import { useOpenedThings } from '../page-view/use-opened-things';
import { usePage } from '../page-view/use-page';
import { useSiteOn } from '../page-view/use-store';
import { PageHead } from './PageHead';
import { pageKey } from './page-key';
import { useFrontTab } from './use-front-tab';
import { useSummaries } from './use-summaries';

/** Beside the page: what is known of what it mentions, and a search over all facts. It follows the reader's tab. */
export function SidePanel() {
  const tab = useFrontTab();
  const siteOn = useSiteOn(tab?.site);
  const view = usePage(siteOn === true ? tab?.id : undefined);
  const summaries = useSummaries(view);
  const page = pageKey(tab);
  const things = useOpenedThings(page);
  // The search is the reader's own, whatever page stands beside it.
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLElement>(null);

  useEffect(() => body.current?.scrollTo({ top: 0, behavior: 'instant' }), [page]);
  const toField = () => field.current?.focus();
  const toBody = () => body.current?.querySelector<HTMLElement>(FIRST_IN_BODY)?.focus();
  const onInput = (value: string) => {
    things.closeAll();
    setText(value);
  };

  return (
    <div class="panel">
      <header class="panel-top">
        <h1 class="for-readers">Backstory</h1>
        <SearchField label="Search facts" value={text} onInput={onInput} onLeave={toBody} input={field} />
        <OptionsLink>Options</OptionsLink>
      </header>
      <main class="panel-body" ref={body}>
        <PageBody
          tab={tab}
          siteOn={siteOn}
          view={view}
          summaries={summaries}
          query={text.trim()}
          things={things}
          onLeave={toField}
        >
          {tab?.site !== undefined && <PageHead tab={tab} view={view} />}
        </PageBody>
      </main>
      {tab?.site !== undefined && (
        <footer class="panel-foot">
          <SiteSwitch site={tab.site} on={siteOn} />
        </footer>
      )}
    </div>
  );
}
