import { useRef, useState } from 'preact/hooks';
import { tellStoreChanged } from '@/data/ask';
import { reasonOf } from '@/data/reason-of';
import { addDraft, readDraft, removeDraft } from '@/data/store/drafts';
import { forgetArticle } from '../learn/forget-article';
import { learnDraft } from '../learn/learn-draft';
import { openReview } from '../learn/learn-tab';
import type { LearnedOutcome } from '../learn/learn-pack';
import type { SectionProps } from './Options';
import { readArticleFile } from './read-article-file';
import { store } from './store';

export type LearnState =
  | { kind: 'waiting' }
  | { kind: 'reading' }
  | { kind: 'learned'; outcome: LearnedOutcome }
  | { kind: 'refused'; reason: string };

/** One file and what became of it. */
export interface ArticleFile {
  /** Unique on the screen. */
  id: number;
  fileName: string;
  state: LearnState;
}

/** One file is reviewed; many are learned one after another, with a report. */
export function useArticleFiles(write: SectionProps['write']) {
  const [files, setFiles] = useState<readonly ArticleFile[]>([]);
  const lastId = useRef(0);
  const queue = useRef(Promise.resolve());

  const tell = (id: number, state: LearnState) =>
    setFiles((all) => all.map((each) => (each.id === id ? { ...each, state } : each)));
  const dismiss = (ids: readonly number[]) => setFiles((all) => all.filter(({ id }) => !ids.includes(id)));

  const learn = async (id: number, file: File, isSole: boolean) => {
    tell(id, { kind: 'reading' });
    try {
      const draft = await addDraft(store, await readArticleFile(file), { quiet: false });
      if (isSole) {
        await openReview(draft);
        dismiss([id]);
      } else tell(id, { kind: 'learned', outcome: await learnNow(draft) });
    } catch (error) {
      tell(id, { kind: 'refused', reason: reasonOf(error) });
    }
  };
  const start = (chosen: readonly File[]) => {
    for (const file of chosen) {
      const id = ++lastId.current;
      setFiles((all) => [...all, { id, fileName: file.name, state: { kind: 'waiting' } }]);
      queue.current = queue.current.then(() => learn(id, file, chosen.length === 1));
    }
    if (chosen.length > 1) queue.current = queue.current.then(tellStoreChanged);
  };
  const undo = ({ id, state }: ArticleFile) => {
    dismiss([id]);
    const article = state.kind === 'learned' ? state.outcome.article : undefined;
    if (article !== undefined) write(() => forgetArticle(store, article).then(() => undefined));
  };
  return { files, start, undo, dismiss };
}

/** A draft that cannot be learned is told of at once, and not kept. */
async function learnNow(id: number): Promise<LearnedOutcome> {
  const draft = await readDraft(store, id);
  if (draft === undefined) throw new Error('It was discarded meanwhile.');
  try {
    return await learnDraft(store, draft);
  } catch (error) {
    await removeDraft(store, id);
    throw error;
  }
}
