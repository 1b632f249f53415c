import { selectByDensity } from '@/data/match/density';
import { findMentions } from '@/data/match/find-mentions';
import type { MatchAnswer, PageText } from '@/data/protocol';
import { readMatcher, type CompiledMatcher } from '@/data/store/compiled-matcher';
import { readRevision } from '@/data/store/revision';
import { readSettings } from '@/data/store/settings';
import { starterTopicReady } from './starter-topic';
import { store } from './store';

/** Kept while the worker lives; one compilation serves all pages that ask meanwhile. */
let current: Promise<CompiledMatcher> | undefined;

async function currentMatcher(): Promise<CompiledMatcher> {
  await starterTopicReady();
  const known = await current?.catch(() => undefined);
  if (known?.revision === (await readRevision(store))) return known;
  current = readMatcher(store);
  return current;
}

/** What is mentioned on a page, as the reader wants it shown. */
export async function matchPage({ blocks, sections, published }: PageText): Promise<MatchAnswer> {
  const [{ matcher }, { renderer, density }] = await Promise.all([currentMatcher(), readSettings(store)]);
  const { mentions, things } = findMentions(matcher, {
    blocks,
    ...(published !== undefined && { published }),
  });
  return { mentions: selectByDensity(mentions, density, sections), things, renderer };
}
