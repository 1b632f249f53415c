/** Which names stand for themselves, and which only tell something of another word. */
import type { NameAnnotation } from '../annotations';
import { isNounTag, type Placed, type SentenceView } from './sentence-view';

/** Not "Mali" in "Mali's president", "Norwegian" in "Norwegian frigate" or "Obama" in "the Obama administration". */
export function isHeadName({ tags, words, times }: SentenceView, { to }: Placed<NameAnnotation>): boolean {
  const isBeforeNoun = isNounTag(tags[to]) && !times.some(({ from }) => from === to);
  return !isBeforeNoun && tags[to] !== 'POS' && words[to] !== '-';
}

/** Those of the entities that some name in the sentence stands for by itself, or that are not named in it at all. */
export function headsOf(view: SentenceView, ids: readonly string[]): string[] {
  return ids.filter((id) => {
    const here = view.names.filter(({ value }) => value.entity === id);
    return here.length === 0 || here.some((name) => isHeadName(view, name));
  });
}
