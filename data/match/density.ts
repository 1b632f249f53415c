import type { Density } from '../model';
import type { FoundMention } from './find-mentions';

/** Of a page's mentions, in its order, those to be highlighted; `sections[block]` is the section of each block. */
export function selectByDensity<M extends Pick<FoundMention, 'block' | 'refs'>>(
  mentions: readonly M[],
  density: Density,
  sections: readonly number[],
): M[] {
  if (density === 'every') return [...mentions];
  const seen = new Set<string>();
  return mentions.filter(({ block, refs }) => {
    const section = density === 'first-in-section' ? (sections[block] ?? 0) : 0;
    const key = JSON.stringify([section, ...refs]);
    return !seen.has(key) && seen.add(key);
  });
}
