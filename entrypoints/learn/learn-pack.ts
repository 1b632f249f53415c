import * as v from 'valibot';
import { todayOf } from '@/components/card/dates';
import { mergePacks } from '@/data/extract/merge/merge-packs';
import { slug } from '@/data/extract/slug';
import { TopicSchema, type Pack } from '@/data/model';
import { changeTopic } from '@/data/store/change-topic';
import type { LearnedReport, Store } from '@/data/store/database';
import { finishDraft } from '@/data/store/drafts';
import { changeSettings } from '@/data/store/settings';
import { takeSnapshot } from '@/data/store/topic-snapshot';
import { forgetArticle } from './forget-article';
import { withKnownAddresses } from './known-source';
import { CHANGED_SINCE, isUnchanged, takeBack } from './take-back';

export interface Learning {
  /** What is to be kept of an article. */
  pack: Pack;
  /** One that is there, or the title of one to be made. */
  topic: { id: string } | { title: string };
  /** Ids of things in it that are known things of these ids, in this topic or another. */
  merged: ReadonlySet<string>;
  /** The draft that is done with it. */
  draft: number;
}

export interface LearnedOutcome extends LearnedReport {
  /**
   * Brings the topic back as it was, and the draft; where the topic was changed since, only this article is forgotten.
   * @throws {Error} for the reader, where it cannot be told apart from what the article told before.
   */
  undo: () => Promise<void>;
}

/** Stores what an article tells in a topic, all of it or nothing; the draft goes in the same transaction. */
export function learnPack(store: Store, { pack, merged, topic, draft }: Learning): Promise<LearnedOutcome> {
  return store.transaction('rw', store.tables, async () => {
    const id = 'id' in topic ? topic.id : await idForTitle(store, topic.title);
    const [before, row] = await Promise.all([takeSnapshot(store, id), store.drafts.get(draft)]);
    const {
      topic: now,
      sources,
      facts,
    } = await changeTopic(store, before?.pack.topic ?? { id, title: titleOf(topic), language: 'en' }, {
      today: todayOf(new Date()),
      change: (existing) => mergePacks(existing, withKnownAddresses(existing, pack), merged),
    });
    await changeSettings(store, { learnInto: id });
    const source = sources.find(({ id: each }) => !before?.pack.sources.some((known) => known.id === each));
    const added = facts.length - (before?.pack.facts.length ?? 0);
    const report: LearnedReport = {
      title: now.title,
      added,
      known: pack.facts.length - added,
      ...(source !== undefined && { article: { topicId: id, id: source.id } }),
    };
    await finishDraft(store, draft, report);
    const change = { topicId: id, before, revision: now.revision };
    return {
      ...report,
      undo: () =>
        store.transaction('rw', store.tables, async () => {
          if (await isUnchanged(store, change)) await takeBack(store, change);
          else if (report.article !== undefined) await forgetArticle(store, report.article);
          else throw new Error(CHANGED_SINCE);
          if (row !== undefined) await store.drafts.put(row);
        }),
    };
  });
}

const titleOf = (topic: Learning['topic']): string => ('title' in topic ? topic.title.trim() : topic.id);

/** A topic of this title that is there is meant, too. */
async function idForTitle(store: Store, title: string): Promise<string> {
  const parsed = v.safeParse(TopicSchema.entries.title, title);
  if (!parsed.success) throw new Error(`The topic’s title ${parsed.issues[0].message}.`);
  const id = slug(title) || 'topic';
  const taken = await store.topics.get(id);
  return taken === undefined || taken.title === title.trim()
    ? id
    : `${id}-${crypto.randomUUID().slice(0, 8)}`;
}
