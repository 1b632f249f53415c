import type { Standing } from './standing';
import { foldText } from './tokens';

/** Whether a word stands in a name of the thing itself. */
export function isKnownPart({ names }: Standing, word: string): boolean {
  const folded = foldText(word);
  return names.some((name) => foldText(name).split(' ').includes(folded));
}
