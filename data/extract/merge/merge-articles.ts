import type { Pack } from '../../model';
import { mergePacks } from './merge-packs';

/** One pack of the packs of many articles, the oldest first; undefined for none. */
export function mergeArticles(packs: readonly Pack[]): Pack | undefined {
  const [first, ...others] = [...packs].sort((one, other) =>
    publishedOf(one).localeCompare(publishedOf(other)),
  );
  return first && others.reduce((known, found) => mergePacks(known, found), first);
}

const publishedOf = ({ sources }: Pack): string => sources[0]?.published ?? '';
