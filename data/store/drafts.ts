/** Articles that wait to be learned. They are kept in the store, so that none is lost when a worker or a tab goes. */
import type { Article } from '../article';
import type { DraftFile, DraftRow, LearnedReport, Store } from './database';
import { samePageAs } from './page-url';

/** Puts an article there; resolves to its id. */
export function addDraft(store: Store, article: Article, { quiet }: { quiet: boolean }): Promise<number> {
  return store.drafts.add({ article, quiet, addedAt: Date.now() });
}

export function readDraft(store: Store, id: number): Promise<DraftRow | undefined> {
  return store.drafts.get(id);
}

/** The oldest one that is to be learned without review. */
export function nextQuietDraft(store: Store): Promise<DraftRow | undefined> {
  return store.drafts.filter((draft) => draft.quiet && isWaiting(draft)).first();
}

/** Neither learned nor refused yet. */
export const isWaiting = ({ failure, report }: Pick<DraftRow, 'failure' | 'report'>): boolean =>
  failure === undefined && report === undefined;

/** Puts files there, all of them or none, to be read and learned without review. */
export async function addFileDrafts(store: Store, files: readonly DraftFile[]): Promise<void> {
  const addedAt = Date.now();
  await store.drafts.bulkAdd(files.map((file) => ({ article: NO_ARTICLE, quiet: true, addedAt, file })));
}

/** Keeps for the report why a file has no article. */
export async function addRefusedFile(store: Store, file: DraftFile, failure: string): Promise<void> {
  await store.drafts.add({ article: NO_ARTICLE, quiet: true, addedAt: Date.now(), file, failure });
}

const NO_ARTICLE: Article = { text: '' };

/** Of many files, those that wait and what became of the others, in their order. Fit for a live query. */
export async function listFileDrafts(store: Store): Promise<FileDraft[]> {
  const drafts = await store.drafts.toArray();
  return drafts.flatMap(({ file, ...draft }) => (file === undefined ? [] : [{ ...draft, file }]));
}

export type FileDraft = Omit<DraftRow, 'file'> & { file: DraftFile };

/**
 * A draft that was learned goes, but for the report where it was a file. In a transaction with the learning.
 * @throws {Error} where it is not there any more: the reader discarded it, or it was learned in another tab.
 */
export async function finishDraft(store: Store, id: number, report: LearnedReport): Promise<void> {
  const draft = await store.drafts.get(id);
  if (draft === undefined) throw new Error('It was learned or discarded in the meantime.');
  if (draft.file === undefined) await store.drafts.delete(id);
  else await store.drafts.put({ ...withoutContent(draft), report });
}

function withoutContent(draft: DraftRow): DraftRow {
  if (draft.file === undefined) return draft;
  const { content, ...file } = draft.file;
  return { ...draft, file };
}

/** Says why it could not be learned; it is not tried again. */
export function failDraft(store: Store, id: number, failure: string): Promise<void> {
  return store.transaction('rw', store.drafts, async () => {
    const draft = await store.drafts.get(id);
    if (draft !== undefined) await store.drafts.put({ ...withoutContent(draft), failure });
  });
}

/** Those that the reader has to look at, the oldest first; files have a report of their own. Fit for a live query. */
export function listOpenDrafts(store: Store): Promise<DraftRow[]> {
  return store.drafts
    .filter(({ quiet, failure, file }) => file === undefined && (!quiet || failure !== undefined))
    .toArray();
}

/** Brings back one that was removed. */
export async function addDraftAgain(store: Store, draft: DraftRow): Promise<void> {
  await store.drafts.put(draft);
}

export function removeDraft(store: Store, id: number): Promise<void> {
  return store.drafts.delete(id);
}

/** The newest one that is the page that goes by any of these addresses. Fit for a live query. */
export async function draftOfPage(store: Store, urls: readonly string[]): Promise<DraftRow | undefined> {
  const isOfPage = samePageAs(urls);
  return store.drafts
    .reverse()
    .filter(({ article, file }) => file === undefined && isOfPage(article.url))
    .first();
}

export function removeDrafts(store: Store, ids: readonly number[]): Promise<void> {
  return store.drafts.bulkDelete([...ids]);
}
