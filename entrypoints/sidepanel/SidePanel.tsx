import { SearchField } from '@/components/screen/SearchField';
import { OptionsLink } from '../page-view/OptionsLink';
import { PageBody } from '../page-view/PageBody';
import { SiteSwitch } from '../page-view/SiteSwitch';
import { useKeptScroll } from '../page-view/use-kept-scroll';
import { useOpenedThings } from '../page-view/use-opened-things';
import { usePage } from '../page-view/use-page';
import { useSearchField } from '../page-view/use-search-field';
import { useSiteOn } from '../page-view/use-store';
import { useTab } from '../page-view/use-tab';
import { followTab } from './follow-tab';
import { PageHead } from './PageHead';
import { pageKey } from './page-key';
import { useSummaries } from './use-summaries';

/** Beside the page: what is known of what it mentions, and a search over all facts. It follows the reader's tab. */
export function SidePanel() {
  const tab = useTab(followTab);
  const siteOn = useSiteOn(tab?.site);
  const view = usePage(siteOn === true ? tab?.id : undefined);
  const summaries = useSummaries(view);
  const page = pageKey(tab);
  const things = useOpenedThings(page);
  // The search is the reader's own, whatever page stands beside it.
  const { text, onInput, field, body, toField, toBody } = useSearchField<HTMLElement>(things);

  const query = text.trim();
  useKeptScroll(body, { name: `${page} ${query}`, depth: things.depth });

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
          query={query}
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
