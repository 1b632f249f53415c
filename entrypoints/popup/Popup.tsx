import { useEffect, useRef, useState } from 'preact/hooks';
import { todayOf } from '@/components/card/dates';
import { ReadingProvider, type Reading } from '@/components/card/reading';
import { SearchField } from '@/components/screen/SearchField';
import type { ThingLabel } from '@/data/model';
import type { CardPage } from '@/data/store/card';
import type { PageView, PopupTab } from './find-page';
import { LearnPage } from './LearnPage';
import { OptionsLink } from './OptionsLink';
import { SearchResults } from './SearchResults';
import { SiteSwitch } from './SiteSwitch';
import { ThingFacts } from './ThingFacts';
import { ThisPage } from './ThisPage';
import { usePage, useTab } from './use-page';
import { MOST_RESULTS, useSearch } from './use-search';
import { useSiteOn, useTopicsState } from './use-store';

/** What the arrow down leads to from the search field. */
const FIRST_IN_BODY = ':is(.thing-jump, .fact, button, a):not([hidden] *)';

/** The toolbar's popup: the site's switch, what stands on this page, and a search over all facts. */
export function Popup() {
  const tab = useTab();
  const siteOn = useSiteOn(tab?.site);
  const view = usePage(siteOn === true && tab != null ? tab : undefined);
  const [text, setText] = useState('');
  const query = text.trim();
  const found = useSearch(query);
  const topics = useTopicsState();
  const facts = useOpenedThings();
  const field = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLDivElement>(null);

  // So that one can type at once, as in the browser's own address bar.
  useEffect(() => field.current?.focus(), []);
  const toField = () => field.current?.focus();
  const toBody = () => body.current?.querySelector<HTMLElement>(FIRST_IN_BODY)?.focus();
  const onInput = (value: string) => {
    facts.closeAll();
    setText(value);
  };

  const reading: Reading = { today: todayOf(new Date()), onOpen: facts.open };

  return (
    <main class="popup">
      <header class="popup-top">
        <div class="popup-title">
          <img src="/icon/icon.svg" alt="" />
          <h1>Backstory</h1>
          <OptionsLink>Options</OptionsLink>
        </div>
        <SiteSwitch site={tab?.site} on={siteOn} />
        {tab?.site !== undefined && tab.url !== undefined && <LearnPage tab={{ ...tab, url: tab.url }} />}
        <SearchField label="Search facts" value={text} onInput={onInput} onLeave={toBody} input={field} />
      </header>
      <div class="popup-body" ref={body}>
        <ReadingProvider value={reading}>
          {facts.current !== undefined && (
            <ThingFacts
              key={facts.current.ref}
              thing={facts.current}
              page={cardPageOf(tab, view)}
              onClose={facts.close}
            />
          )}
          {/* Kept while facts cover it, with its scrolling and its focus. */}
          <div hidden={facts.current !== undefined}>
            {query === '' ? (
              <ThisPage tab={tab} siteOn={siteOn} view={view} onOpen={facts.open} onLeave={toField} />
            ) : (
              <SearchResults
                query={query}
                found={found}
                limit={MOST_RESULTS}
                topics={topics}
                onLeave={toField}
              />
            )}
          </div>
        </ReadingProvider>
      </div>
    </main>
  );
}

function cardPageOf(tab: PopupTab | null | undefined, view: PageView | undefined): CardPage {
  return {
    refs: view?.kind === 'mentions' ? [...new Set(view.mentions.map(({ ref }) => ref))] : [],
    urls: tab?.url === undefined ? [] : [tab.url],
  };
}

/** The things whose facts were opened one from another; closing the last gives the focus back to where it came from. */
function useOpenedThings() {
  const [opened, setOpened] = useState<readonly ThingLabel[]>([]);
  const origin = useRef<HTMLElement>(null);
  useEffect(() => {
    if (opened.length === 0) origin.current?.focus();
  }, [opened.length]);
  return {
    current: opened.at(-1),
    open: (thing: ThingLabel) => {
      if (opened.length === 0 && document.activeElement instanceof HTMLElement)
        origin.current = document.activeElement;
      setOpened([...opened, thing]);
    },
    close: () => setOpened(opened.slice(0, -1)),
    closeAll: () => {
      origin.current = null;
      setOpened([]);
    },
  };
}
