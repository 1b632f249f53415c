import type { Pack, Source } from '@/data/model';
import { normalisePageUrl } from '@/data/store/page-url';

/** The topic's source that is the same page as a found one, by whatever way the reader came to it. */
export function knownSource({ sources }: Pick<Pack, 'sources'>, { url }: Source): Source | undefined {
  const page = url === undefined ? undefined : normalisePageUrl(url);
  if (page === undefined) return undefined;
  return sources.find((source) => source.url !== undefined && normalisePageUrl(source.url) === page);
}

/** A found pack whose pages go by the addresses by which the topic knows them. */
export function withKnownAddresses(known: Pick<Pack, 'sources'>, found: Pack): Pack {
  const sources = found.sources.map((source) => {
    const { url } = knownSource(known, source) ?? source;
    return { ...source, ...(url !== undefined && { url }) };
  });
  return { ...found, sources };
}
