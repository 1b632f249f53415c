import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Pack } from '@/data/model';
import { exportPack } from '@/data/store/export-pack';
import type { ChosenTopic } from '../learn/chosen-topic';
import { compareWithTopic, type Comparison } from './compare-with-topic';
import { store } from './store';

/** What the chosen topic knows already of what was found. */
export function useComparison(found: Pack, topic: ChosenTopic | undefined): Comparison {
  const [pack, setPack] = useState<Pack>();
  const id = topic !== undefined && 'id' in topic ? topic.id : undefined;
  useEffect(() => {
    let isCurrent = true;
    setPack(undefined);
    // Only a help for the reader: where it cannot be read, learning says why.
    if (id !== undefined)
      exportPack(store, id).then(
        (read) => isCurrent && setPack(read),
        () => undefined,
      );
    return () => {
      isCurrent = false;
    };
  }, [id]);
  return useMemo(() => compareWithTopic(pack, found), [pack, found]);
}
