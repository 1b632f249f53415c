import { liveQuery } from 'dexie';
import { useMemo, useState } from 'preact/hooks';
import { useLive } from '@/components/screen/use-live';
import { listLearnable } from '@/data/store/learnable-topics';
import { NEW_TOPIC } from '../learn/new-topic';
import type { Proposal } from '../learn/proposal';
import { proposeTopic } from './propose-topic';
import { store } from './store';
import type { ChosenTopic } from '../learn/TopicChoice';

/** The topic that an article goes into: the one that fits best, until the reader chooses. */
export function useTopic(proposal: Proposal) {
  const found = useLive(() => liveQuery(() => listLearnable(store)), []);
  const [chosen, setTopic] = useState<ChosenTopic>();
  const fitting = useMemo((): ChosenTopic | undefined => {
    if (found === undefined) return undefined;
    const ids = found.topics.map(({ id }) => id);
    const id = proposeTopic(proposal, ids, found.last);
    return id === undefined ? NEW_TOPIC : { id };
  }, [found, proposal]);
  return { topics: found?.topics ?? [], topic: chosen ?? fitting, setTopic };
}
