import { useEffect, useRef, useState } from 'preact/hooks';
import { SearchField } from '@/components/screen/SearchField';
import { LearnPage } from '../page-view/LearnPage';
import { NewsSwitch } from '../page-view/NewsSwitch';
import { OptionsLink } from '../page-view/OptionsLink';
import { PageBody } from '../page-view/PageBody';
import { SiteSwitch } from '../page-view/SiteSwitch';
import { FIRST_IN_BODY } from '../page-view/first-in-body';
import { useOpenedThings } from '../page-view/use-opened-things';
import { usePage } from '../page-view/use-page';
import { useSiteOn } from '../page-view/use-store';
import { BesideButton } from './BesideButton';
import { useTab } from './use-tab';

/** The toolbar's popup: the site's switch, what stands on this page, and a search over all facts. */
export function Popup() {
  const tab = useTab();
  const siteOn = useSiteOn(tab?.site);
  const view = usePage(siteOn === true ? tab?.id : undefined);
  const [text, setText] = useState('');
  const things = useOpenedThings('');
  const field = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLDivElement>(null);

  // So that one can type at once, as in the browser's own address bar.
  useEffect(() => field.current?.focus(), []);
  const toField = () => field.current?.focus();
  const toBody = () => body.current?.querySelector<HTMLElement>(FIRST_IN_BODY)?.focus();
  const onInput = (value: string) => {
    things.closeAll();
    setText(value);
  };

  return (
    <main class="popup">
      <header class="popup-top">
        <div class="popup-title">
          <img src="/icon/icon.svg" alt="" />
          <h1>Backstory</h1>
          {tab != null && <BesideButton windowId={tab.windowId} />}
          <OptionsLink>Options</OptionsLink>
        </div>
        <SiteSwitch site={tab?.site} on={siteOn} />
        {tab?.site !== undefined && tab.url !== undefined && (
          <LearnPage key={tab.url} tab={{ ...tab, url: tab.url }} />
        )}
        <SearchField label="Search facts" value={text} onInput={onInput} onLeave={toBody} input={field} />
      </header>
      <div class="popup-body" ref={body}>
        <PageBody tab={tab} siteOn={siteOn} view={view} query={text.trim()} things={things} onLeave={toField}>
          {tab != null && view?.kind === 'news' && view.state.mentions.length > 0 && (
            <NewsSwitch tabId={tab.id} counts={view.state.news} />
          )}
        </PageBody>
      </div>
    </main>
  );
}
