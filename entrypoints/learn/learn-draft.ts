import { todayOf } from '@/components/card/dates';
import { applyDecisions } from '@/data/extract/review/apply-decisions';
import { NO_DECISIONS } from '@/data/extract/review/decisions';
import type { DraftRow, Store } from '@/data/store/database';
import { listLearnable } from '@/data/store/learnable-topics';
import { topicOrNew } from './chosen-topic';
import { learnPack, type LearnedOutcome } from './learn-pack';
import { readArticleFile } from './read-article-file';
import type { ReadingStage } from './proposal';
import { runExtraction } from './run-extraction';

/**
 * Learns all that is found in an article, into the topic that the reader chose, else that was learned into last.
 * @throws {Error} with a reason for the reader, where nothing can be learned from it.
 */
export async function learnDraft(
  store: Store,
  { id, article, file }: DraftRow,
  onStage?: (stage: ReadingStage) => void,
): Promise<LearnedOutcome> {
  const { content, name = '', topic } = file ?? {};
  const read = content === undefined ? article : await readArticleFile(name, content);
  const request = { article: read, today: todayOf(new Date()) };
  const { pack, adopted } = await runExtraction(request, onStage === undefined ? {} : { onStage });
  if (pack.facts.length === 0) throw new Error('It states nothing that is worth keeping.');
  const merged = new Map(adopted);
  const { last } = await listLearnable(store);
  return learnPack(store, {
    pack: applyDecisions(pack, { ...NO_DECISIONS, merged }),
    merged: new Set(merged.values()),
    topic: topic ?? topicOrNew(last),
    draft: id,
  });
}
