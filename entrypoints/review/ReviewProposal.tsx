import { useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { Notice } from '@/components/screen/Notice';
import { plural } from '@/components/screen/plural';
import { applyDecisions } from '@/data/extract/review/apply-decisions';
import { isNamed } from '../learn/chosen-topic';
import type { Proposal } from '../learn/proposal';
import { TopicChoice } from '../learn/TopicChoice';
import { ArticleHead } from './ArticleHead';
import { ArticleText } from './ArticleText';
import { Learned } from './Learned';
import { LearnedBefore } from './LearnedBefore';
import { ProposalList } from './ProposalList';
import { orphansOf } from './orphans';
import { decide, startReview } from './review-state';
import { useComparison } from './use-comparison';
import { useLearning } from './use-learning';
import { useTopic } from './use-topic';

interface ReviewProposalProps {
  draft: number;
  proposal: Proposal;
  onPublished: (day: string) => void;
  onDiscard: () => void;
}

/** The article beside what was found in it, and what becomes of it. */
export function ReviewProposal({ draft, proposal, onPublished, onDiscard }: ReviewProposalProps) {
  const { article, pack, adopted } = proposal;
  const [decisions, onDecide] = useReducer(decide, startReview(new Map(adopted)));
  const [active, setActive] = useState<string>();
  const [picked, setPicked] = useState<string>();
  const { topic, topics, setTopic } = useTopic(proposal);
  const comparison = useComparison(pack, topic);
  const kept = useMemo(() => applyDecisions(pack, decisions), [pack, decisions]);
  const orphans = useMemo(() => orphansOf(pack, decisions), [pack, decisions]);
  const gone = useMemo(() => new Set([...decisions.rejected, ...orphans]), [decisions, orphans]);
  const learning = useLearning(draft);
  const isReady = kept.facts.length > 0 && topic !== undefined && isNamed(topic);
  const learn = () => {
    if (isReady) learning.learn({ pack: kept, merged: new Set(decisions.merged.values()), topic });
  };
  // At once, so that the key learns what the button says.
  useLayoutEffect(() => onLearnKey(learn));

  if (learning.learned !== undefined) return <Learned {...learning.learned} onUndo={learning.undo} />;
  return (
    <div class="review">
      <main class="review-article">
        <ArticleHead article={article} onPublished={onPublished} />
        <a class="link review-jump" href="#found">
          To what was found: {plural(pack.facts.length, 'fact')}
        </a>
        <ArticleText
          proposal={proposal}
          rejected={gone}
          active={active}
          onPick={(id) => {
            setActive(id);
            setPicked(id);
          }}
        />
      </main>
      <aside class="review-side" id="found" aria-label="What was found">
        {pack.facts.length === 0 && <NoFacts />}
        {comparison.gone !== undefined && (
          <LearnedBefore fresh={pack.facts.length - comparison.known.size} gone={comparison.gone} />
        )}
        <ProposalList
          proposal={proposal}
          decisions={decisions}
          orphans={orphans}
          known={comparison.known}
          onDecide={onDecide}
          active={active}
          onActive={setActive}
          picked={picked}
        />
        <footer class="review-foot">
          {topic !== undefined && <TopicChoice topics={topics} chosen={topic} onChoose={setTopic} />}
          <span class="review-actions">
            <button class="button" type="button" onClick={onDiscard}>
              Discard
            </button>
            <button
              class="button button-main"
              type="button"
              disabled={!isReady || learning.isBusy}
              onClick={learn}
            >
              Learn {plural(kept.facts.length, 'fact')}
            </button>
          </span>
          {learning.failure !== undefined && <p role="alert">Nothing was learned: {learning.failure}</p>}
          <p class="quiet review-keys">
            Arrows move · Space keeps or leaves out · A keeps all of a list, N none · E edits · M merges ·
            Ctrl + Enter learns
          </p>
        </footer>
      </aside>
    </div>
  );
}

function NoFacts() {
  return (
    <Notice title="No facts were found">
      Facts are sentences that say who somebody is, what happened and when, or how much. Where the article has
      some that are missing here, paste its text on the options page, under Articles; else discard it.
    </Notice>
  );
}

function onLearnKey(learn: () => void): () => void {
  const listener = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) learn();
  };
  addEventListener('keydown', listener);
  return () => removeEventListener('keydown', listener);
}
