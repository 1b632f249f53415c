import { liveQuery } from 'dexie';
import { useMemo, useState } from 'preact/hooks';
import { useLive } from '@/components/screen/use-live';
import { listLearnable } from '@/data/store/learnable-topics';
import { topicOrNew, type ChosenTopic } from '../learn/chosen-topic';
import type { Proposal } from '../learn/proposal';
import { proposeTopic } from './propose-topic';
import { store } from './store';

/** The topic that an article goes into: the one that fits best, until the reader chooses. */
export function useTopic(proposal: Proposal) {
  const found = useLive(() => liveQuery(() => listLearnable(store)), []);
  const [chosen, setTopic] = useState<ChosenTopic>();
  const fitting = useMemo((): ChosenTopic | undefined => {
    if (found === undefined) return undefined;
    const ids = found.topics.map(({ id }) => id);
    return topicOrNew(proposeTopic(proposal, ids, found.last));
  }, [found, proposal]);
  return { topics: found?.topics ?? [], topic: chosen ?? fitting, setTopic };
}
