/** Reads articles apart from the screens, which stay quick meanwhile. */
import { reasonOf } from '@/data/reason-of';
import { keepMatcher } from '@/data/store/compiled-matcher';
import { Store } from '@/data/store/database';
import { propose } from './propose';
import type { ExtractMessage, ExtractRequest, ReadingStage } from './proposal';

const store = new Store();
const kept = keepMatcher(store);

const tell = (message: ExtractMessage) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ExtractRequest>) => {
  const onStage = (stage: ReadingStage) => tell({ kind: 'stage', stage });
  propose(data, { store, matcher: () => kept.get(), onStage }).then(
    (proposal) => tell({ kind: 'found', proposal }),
    (error: unknown) => tell({ kind: 'refused', reason: reasonOf(error) }),
  );
};
