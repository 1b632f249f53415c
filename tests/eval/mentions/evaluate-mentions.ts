import type { Section } from '../section';
import { scoreCases } from './score-cases';
import { scorePages } from './score-pages';

/** Mentions on real pages and in hard cases. @param pages folder of the saved pages */
export async function evaluateMentions({ pages }: { pages: string }): Promise<Section[]> {
  return [...(await scorePages(pages)), scoreCases()];
}
