import { selectByDensity } from '@/data/match/density';
import { findMentions } from '@/data/match/find-mentions';
import type { MatchAnswer, PageText } from '@/data/protocol';
import { CompiledMatcher } from '@/data/store/compiled-matcher';
import { readSettings } from '@/data/store/settings';
import { starterTopicReady } from './starter-topic';
import { store } from './store';

const compiled = new CompiledMatcher(store);

/** Reads or compiles what the store knows now, so that a page need not wait for it; where that fails, it is told. */
export async function compileAhead(): Promise<void> {
  await compiled.get().catch(() => undefined);
}

/** What is mentioned on a page, as the reader wants it shown. */
export async function matchPage({ blocks, sections, published }: PageText): Promise<MatchAnswer> {
  await starterTopicReady();
  const [matcher, { renderer, density }] = await Promise.all([compiled.get(), readSettings(store)]);
  const { mentions, things } = findMentions(matcher, {
    blocks,
    ...(published !== undefined && { published }),
  });
  return { mentions: selectByDensity(mentions, density, sections), things, renderer };
}
