import { selectByDensity, withinBudget, withoutKnown, withRoomForBasics } from '@/data/match/density';
import { findMentions } from '@/data/match/find-mentions';
import type { MatchAnswer, PageText } from '@/data/protocol';
import { keepMatcher } from '@/data/store/compiled-matcher';
import { listKnownThings, refsOfKnown } from '@/data/store/known-things';
import { readSettings } from '@/data/store/settings';
import { shippedTopicsReady } from './shipped-topics';
import { store } from './store';

export const matcher = keepMatcher(store);

/** Reads or compiles what the store knows now, so that a page need not wait for it; where that fails, it is told. */
export async function compileAhead(): Promise<void> {
  await matcher.get().catch(() => undefined);
}

/** What is mentioned on a page, as the reader wants it shown. */
export async function matchPage({ blocks, sections, published }: PageText): Promise<MatchAnswer> {
  await shippedTopicsReady();
  const [ready, { renderer, density }, known] = await Promise.all([
    matcher.get(),
    readSettings(store),
    listKnownThings(store),
  ]);
  const { mentions, things, basics, beyond } = findMentions(ready, {
    blocks,
    ...(published !== undefined && { published }),
  });
  const unknown = withoutKnown(mentions, refsOfKnown(known));
  const textLength = blocks.reduce((sum, { length }) => sum + length, 0);
  const selected = withRoomForBasics(selectByDensity(unknown, density, sections), { basics, textLength });
  const weightOf = (ref: string): number => beyond.get(ref) ?? 0;
  const shown =
    density === 'every' ? selected : withinBudget(selected, { all: unknown, textLength, weightOf });
  return { mentions: shown, things, renderer };
}
