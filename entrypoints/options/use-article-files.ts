import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { useLive } from '@/components/screen/use-live';
import { askBackground } from '@/data/ask';
import { reasonOf } from '@/data/reason-of';
import {
  addDraft,
  addFileDrafts,
  addRefusedFile,
  isWaiting,
  listFileDrafts,
  removeDrafts,
  type FileDraft,
} from '@/data/store/drafts';
import type { ChosenTopic } from '../learn/chosen-topic';
import { forgetArticle } from '../learn/forget-article';
import { openReview } from '../learn/learn-tab';
import { readArticleFile } from '../learn/read-article-file';
import type { SectionProps } from './Options';
import { store } from './store';

/**
 * One file is reviewed. Many are put into the store for the page that learns, which goes on when this one is closed, as
 * does the report.
 */
export function useArticleFiles(write: SectionProps['write']) {
  const drafts = useLive(() => liveQuery(() => listFileDrafts(store)), []) ?? [];
  /** Files that were chosen, and wait for the reader to choose a topic. */
  const [chosen, setChosen] = useState<readonly File[]>([]);

  const waiting = drafts.filter(isWaiting).length;
  // Also for what an earlier visit left behind.
  useEffect(() => {
    if (waiting > 0) void askBackground('wake-learner', {});
  }, [waiting]);

  const start = (files: readonly File[]) => {
    const [only, ...others] = files;
    if (only !== undefined && others.length === 0) void review(only);
    else setChosen(files);
  };
  const dismiss = (some: readonly FileDraft[]) => write(() => removeAll(some));
  const learn = (topic: ChosenTopic) => {
    setChosen([]);
    write(() =>
      addFileDrafts(
        store,
        chosen.map((content) => ({ name: content.name, content, topic })),
      ),
    );
  };
  return {
    drafts,
    chosen,
    start,
    learn,
    leave: () => setChosen([]),
    stop: () => dismiss(drafts.filter(isWaiting)),
    dismiss,
    undo: (some: readonly FileDraft[]) => write(() => undoAll(some)),
  };
}

async function review(file: File): Promise<void> {
  try {
    await openReview(await addDraft(store, await readArticleFile(file.name, file), { quiet: false }));
  } catch (error) {
    await addRefusedFile(store, { name: file.name }, reasonOf(error));
  }
}

/** Forgets what was learned from these files, the last first, all of it or none. */
function undoAll(drafts: readonly FileDraft[]): Promise<void> {
  return store.transaction('rw', store.tables, async () => {
    for (const { report } of drafts.toReversed())
      if (report?.article !== undefined) await forgetArticle(store, report.article);
    await removeAll(drafts);
  });
}

function removeAll(drafts: readonly FileDraft[]): Promise<void> {
  const ids = drafts.map(({ id }) => id);
  return removeDrafts(store, ids);
}
