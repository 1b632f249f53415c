import { selectByDensity, withoutKnown } from '@/data/match/density';
import { findMentions } from '@/data/match/find-mentions';
import type { MatchAnswer, PageText } from '@/data/protocol';
import { keepMatcher } from '@/data/store/compiled-matcher';
import { listKnownThings, refsOfKnown } from '@/data/store/known-things';
import { readSettings } from '@/data/store/settings';
import { starterTopicReady } from './starter-topic';
import { store } from './store';

export const matcher = keepMatcher(store);

/** Reads or compiles what the store knows now, so that a page need not wait for it; where that fails, it is told. */
export async function compileAhead(): Promise<void> {
  await matcher.get().catch(() => undefined);
}

/** What is mentioned on a page, as the reader wants it shown. */
export async function matchPage({ blocks, sections, published }: PageText): Promise<MatchAnswer> {
  await starterTopicReady();
  const [ready, { renderer, density }, known] = await Promise.all([
    matcher.get(),
    readSettings(store),
    listKnownThings(store),
  ]);
  const { mentions, things } = findMentions(ready, {
    blocks,
    ...(published !== undefined && { published }),
  });
  const unknown = withoutKnown(mentions, refsOfKnown(known));
  return { mentions: selectByDensity(unknown, density, sections), things, renderer };
}
