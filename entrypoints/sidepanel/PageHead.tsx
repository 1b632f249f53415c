import type { ShownTab } from '../page-view/find-tab';
import type { PageView } from '../page-view/follow-page';
import { LearnPage } from '../page-view/LearnPage';
import { NewsSwitch } from '../page-view/NewsSwitch';

interface PageHeadProps {
  tab: ShownTab;
  view: PageView | undefined;
}

/** Which page the panel speaks of, and what can be done with it. */
export function PageHead({ tab, view }: PageHeadProps) {
  const { url, site, title = site } = tab;
  return (
    <div class="page-head">
      <div>
        <p class="site-name">{site}</p>
        <h2 class="page-title" dir="auto" title={title}>
          {title}
        </h2>
      </div>
      {url !== undefined && <LearnPage key={url} tab={{ ...tab, url }} view={view} />}
      {view?.kind === 'news' && view.state.mentions.length > 0 && (
        <NewsSwitch tabId={tab.id} counts={view.state.news} />
      )}
    </div>
  );
}
