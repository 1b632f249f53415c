import { useEffect, useState } from 'preact/hooks';
import { todayOf } from '@/components/card/dates';
import type { Article } from '@/data/article';
import { reasonOf } from '@/data/reason-of';
import { readDraft } from '@/data/store/drafts';
import type { Proposal, ReadingStage } from '../learn/proposal';
import { runExtraction } from '../learn/run-extraction';

import { store } from './store';

export type ProposalState =
  | { kind: 'loading' }
  | { kind: 'reading'; stage?: ReadingStage }
  | { kind: 'found'; proposal: Proposal }
  /** The draft was learned or discarded, maybe in another tab. */
  | { kind: 'gone' }
  | { kind: 'refused'; article: Article; reason: string };

/** What is found in the article of a draft; read anew when the reader corrects the day of its publication. */
export function useProposal(draft: number) {
  const [state, setState] = useState<ProposalState>({ kind: 'loading' });
  const [published, setPublished] = useState<string>();
  useEffect(() => {
    const leaving = new AbortController();
    const show = (next: ProposalState) => {
      if (!leaving.signal.aborted) setState(next);
    };
    void read(draft, published, show, leaving.signal);
    return () => leaving.abort();
  }, [draft, published]);
  return { state, setPublished };
}

async function read(
  id: number,
  published: string | undefined,
  show: (state: ProposalState) => void,
  signal: AbortSignal,
): Promise<void> {
  const draft = await readDraft(store, id);
  if (draft === undefined) {
    show({ kind: 'gone' });
    return;
  }
  const article = published === undefined ? draft.article : { ...draft.article, published };
  show({ kind: 'reading' });
  try {
    const proposal = await runExtraction(
      { article, today: todayOf(new Date()) },
      { signal, onStage: (stage) => show({ kind: 'reading', stage }) },
    );
    show({ kind: 'found', proposal });
  } catch (error) {
    show({ kind: 'refused', article, reason: reasonOf(error) });
  }
}
