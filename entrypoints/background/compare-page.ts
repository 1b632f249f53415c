import { findStatements, type Statement } from '@/data/extract/what-is-new';
import { findMentions } from '@/data/match/find-mentions';
import type { PageText } from '@/data/protocol';
import { readPageFacts } from '@/data/store/page-facts';
import { pageUrls } from '../page-view/page-urls';
import { matcher } from './match-page';
import { store } from './store';

/** Which sentences of a page say what the store knows of its things, and which say something new. */
export async function comparePage(
  { blocks, published, canonicalUrl }: PageText,
  url: string | undefined,
): Promise<Statement[]> {
  const { mentions } = findMentions(await matcher.get(), {
    blocks,
    ...(published !== undefined && { published }),
  });
  const refs = [...new Set(mentions.flatMap((mention) => mention.refs))];
  return findStatements(blocks, mentions, await readPageFacts(store, refs, pageUrls(url, canonicalUrl)));
}
