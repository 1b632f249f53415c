import { useEffect } from 'preact/hooks';
import { SearchField } from '@/components/screen/SearchField';
import { followOneTab } from '../page-view/find-tab';
import { LearnPage } from '../page-view/LearnPage';
import { NewsSwitch } from '../page-view/NewsSwitch';
import { OptionsLink } from '../page-view/OptionsLink';
import { PageBody } from '../page-view/PageBody';
import { SiteSwitch } from '../page-view/SiteSwitch';
import { useKeptScroll } from '../page-view/use-kept-scroll';
import { useOpenedThings } from '../page-view/use-opened-things';
import { usePage } from '../page-view/use-page';
import { useSearchField } from '../page-view/use-search-field';
import { useSiteOn } from '../page-view/use-store';
import { useTab } from '../page-view/use-tab';
import { BesideButton } from './BesideButton';

/** The toolbar's popup: the site's switch, what stands on this page, and a search over all facts. */
export function Popup() {
  const tab = useTab(followOneTab);
  const siteOn = useSiteOn(tab?.site);
  const view = usePage(siteOn === true ? tab?.id : undefined);
  const things = useOpenedThings('');
  const { text, onInput, field, body, toField, toBody } = useSearchField<HTMLDivElement>(things);

  const query = text.trim();
  useKeptScroll(body, { name: query, depth: things.depth });

  // So that one can type at once, as in the browser's own address bar.
  useEffect(() => field.current?.focus(), []);

  return (
    <main class="popup">
      <header class="popup-top">
        <div class="popup-title">
          <img src="/icon/icon.svg" alt="" />
          <h1>Backstory</h1>
          <span class="popup-links">
            {tab != null && <BesideButton windowId={tab.windowId} />}
            <OptionsLink>Options</OptionsLink>
          </span>
        </div>
        <SiteSwitch site={tab?.site} on={siteOn} />
        {tab?.site !== undefined && tab.url !== undefined && (
          <LearnPage key={tab.url} tab={{ ...tab, url: tab.url }} view={view} />
        )}
        <SearchField label="Search facts" value={text} onInput={onInput} onLeave={toBody} input={field} />
      </header>
      <div class="popup-body" ref={body}>
        <PageBody tab={tab} siteOn={siteOn} view={view} query={query} things={things} onLeave={toField}>
          {tab != null && view?.kind === 'news' && view.state.mentions.length > 0 && (
            <NewsSwitch tabId={tab.id} counts={view.state.news} />
          )}
        </PageBody>
      </div>
    </main>
  );
}
