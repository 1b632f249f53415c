import type { ComponentChildren } from 'preact';
import { todayOf } from '@/components/card/dates';
import { ReadingProvider } from '@/components/card/reading';
import type { ThingSummary } from '@/data/store/thing-summaries';
import type { ShownTab } from './find-tab';
import type { PageView } from './follow-page';
import { cardPageOf } from './card-page';
import { SearchResults } from './SearchResults';
import { ThingFacts } from './ThingFacts';
import { ThingPlaces } from './ThingPlaces';
import { ThisPage, type ThisPageProps } from './ThisPage';
import type { OpenedThings } from './use-opened-things';
import { MOST_RESULTS, useSearch } from './use-search';
import { useTopicsState } from './use-store';

interface PageBodyProps extends Pick<ThisPageProps, 'siteOn' | 'onLeave'> {
  tab: ShownTab | null | undefined;
  view: PageView | undefined;
  summaries?: ReadonlyMap<string, ThingSummary> | undefined;
  /** What is searched for; the page is shown where nothing is. */
  query: string;
  things: OpenedThings;
  /** What stands above the list of what the page mentions. */
  children?: ComponentChildren;
}

/** The page, or what a search found, and over either the facts of what was opened. */
export function PageBody({ tab, view, query, things, children, onLeave, ...page }: PageBodyProps) {
  const found = useSearch(query);
  const topics = useTopicsState();
  const { current } = things;
  const published = view?.kind === 'news' ? view.state.published : undefined;
  const reading = {
    today: todayOf(new Date()),
    onOpen: things.open,
    ...(published !== undefined && { published }),
  };
  return (
    <ReadingProvider value={reading}>
      {current !== undefined && (
        <div class="page-body">
          <ThingFacts key={current.ref} thing={current} page={cardPageOf(tab, view)} onClose={things.close}>
            {tab != null && view?.kind === 'news' && (
              <ThingPlaces tabId={tab.id} mentions={view.state.mentions} thing={current} />
            )}
          </ThingFacts>
        </div>
      )}
      {/* Kept while facts cover it: the focus goes back into it. */}
      <div class="page-body" hidden={current !== undefined}>
        {query === '' ? (
          <>
            {children}
            <ThisPage {...page} tab={tab} view={view} onOpen={things.open} onLeave={onLeave} />
          </>
        ) : (
          <SearchResults query={query} found={found} limit={MOST_RESULTS} topics={topics} onLeave={onLeave} />
        )}
      </div>
    </ReadingProvider>
  );
}
