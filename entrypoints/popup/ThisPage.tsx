import { askPage } from '@/data/ask';
import type { ThingLabel } from '@/data/model';
import type { PageView, PopupTab } from './find-page';
import { MentionList } from './MentionList';
import { NewsSwitch } from './NewsSwitch';
import { PageNotice } from './PageNotice';
import { useTopicsState } from './use-store';

interface ThisPageProps {
  tab: PopupTab | null | undefined;
  siteOn: boolean | undefined;
  view: PageView | undefined;
  onOpen: (thing: ThingLabel) => void;
  onLeave: () => void;
}

/** What stands on the page, or why nothing does. */
export function ThisPage({ tab, siteOn, view, onOpen, onLeave }: ThisPageProps) {
  const topics = useTopicsState();
  if (tab === undefined || topics === undefined) return <Looking />;
  if (tab?.site === undefined) return <PageNotice reason="closed" />;
  if (topics !== 'some-on') return <PageNotice reason={topics === 'none' ? 'empty-store' : 'topics-off'} />;
  if (siteOn === false) return <PageNotice reason="site-off" />;
  if (view === undefined) return <Looking />;
  if (view.kind !== 'mentions') return <PageNotice reason={view.kind} />;
  if (view.mentions.length === 0) return <PageNotice reason="nothing-known" />;
  const jump = (index: number) => {
    // A page that has gone answers nobody, and the list follows it within a second.
    askPage(tab.id, 'jump-to-mention', { index }).catch(() => undefined);
  };
  return (
    <>
      <NewsSwitch tabId={tab.id} />
      <MentionList mentions={view.mentions} onJump={jump} onOpen={onOpen} onLeave={onLeave} />
    </>
  );
}

function Looking() {
  return (
    <p class="looking" role="status">
      Looking at the page …
    </p>
  );
}
