import type { ThingLabel } from '@/data/model';
import type { ThingSummary } from '@/data/store/thing-summaries';
import type { ShownTab } from './find-tab';
import type { PageView } from './follow-page';
import { jumpTo } from './jump';
import { Looking } from './Looking';
import { MentionList } from './MentionList';
import { PageNotice, type Reason } from './PageNotice';
import { useTopicsState, type TopicsState } from './use-store';

export interface ThisPageProps {
  /** Undefined until it is known, null where there is none. */
  tab: ShownTab | null | undefined;
  siteOn: boolean | undefined;
  view: PageView | undefined;
  /** What is known of the things in a line, by ref, where there is room for it. */
  summaries?: ReadonlyMap<string, ThingSummary> | undefined;
  onOpen: (thing: ThingLabel) => void;
  onLeave: () => void;
}

const LOOKING = <Looking>Looking at the page …</Looking>;

/** What stands on the page, or why nothing does. */
export function ThisPage({ tab, siteOn, view, summaries, onOpen, onLeave }: ThisPageProps) {
  const topics = useTopicsState();
  if (tab === undefined || topics === undefined) return LOOKING;
  const reason = whyNothing({ tab, siteOn, view, topics });
  if (reason !== undefined) return <PageNotice reason={reason} />;
  if (tab === null || view?.kind !== 'news') return LOOKING;
  return (
    <MentionList
      mentions={view.state.mentions}
      summaries={summaries}
      onJump={(index) => jumpTo(tab.id, index)}
      onPoint={view.pointAt}
      onOpen={onOpen}
      onLeave={onLeave}
    />
  );
}

interface Situation {
  tab: ShownTab | null;
  siteOn: boolean | undefined;
  view: PageView | undefined;
  topics: TopicsState;
}

/** Undefined where there is something to list, or it is not known yet. */
function whyNothing({ tab, siteOn, view, topics }: Situation): Reason | undefined {
  if (tab?.site === undefined) return 'closed';
  if (topics === 'none') return 'empty-store';
  if (topics === 'all-off') return 'topics-off';
  if (siteOn === false) return 'site-off';
  if (view?.kind === 'news') return view.state.mentions.length === 0 ? 'nothing-known' : undefined;
  return view?.kind;
}
