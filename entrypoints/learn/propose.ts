import { extractArticle } from '@/data/extract/extract-article';
import { adoptKnown } from '@/data/extract/review/adopt-known';
import type { Matcher } from '@/data/match/matcher';
import type { Pack } from '@/data/model';
import type { Store } from '@/data/store/database';
import { findKnownNames, type KnownThing } from '@/data/store/known-names';
import { loadModel } from './load-model';
import type { ExtractRequest, Proposal, ReadingStage } from './proposal';

interface Means {
  store: Store;
  /** Of the store as it is. */
  matcher: () => Promise<Matcher>;
  onStage: (stage: ReadingStage) => void;
}

/**
 * What is found in an article, and what of it the store knows already.
 * @throws {Error} with a reason for the reader, where nothing can be learned from it.
 */
export async function propose(
  { article, today }: ExtractRequest,
  { store, matcher, onStage }: Means,
): Promise<Proposal> {
  const { annotations, pack } = extractArticle(article, await loadModel(), { today, onStage });
  onStage('known');
  const known = await findKnown(store, await matcher(), pack);
  return { article, annotations, pack, known, adopted: [...adoptKnown(pack, known)] };
}

async function findKnown(
  store: Store,
  matcher: Matcher,
  { entities, events }: Pack,
): Promise<Proposal['known']> {
  const things = [...entities, ...events];
  const found = await findKnownNames(
    store,
    matcher,
    things.map(({ name }) => name),
  );
  return Object.fromEntries(
    things.map(({ id, name }): [string, KnownThing[]] => [id, found.get(name) ?? []]),
  );
}
