import type { Pack, Source } from '@/data/model';
import { samePageAs } from '@/data/store/page-url';

/** The topic's source that is the same page as a found one, by whatever way the reader came to it. */
export function knownSource({ sources }: Pick<Pack, 'sources'>, { url }: Source): Source | undefined {
  const isSamePage = samePageAs(url === undefined ? [] : [url]);
  return sources.find((source) => isSamePage(source.url));
}

/** A found pack whose pages go by the addresses by which the topic knows them. */
export function withKnownAddresses(known: Pick<Pack, 'sources'>, found: Pack): Pack {
  const sources = found.sources.map((source) => {
    const { url } = knownSource(known, source) ?? source;
    return { ...source, ...(url !== undefined && { url }) };
  });
  return { ...found, sources };
}
