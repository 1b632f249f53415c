/** The words behind a verb that make it another: "step down", "hand in her notice". */
import { isVerbTag, type SentenceView } from './sentence-view';

/** Stands for up to so many words. */
const ANY = '*';
const MOST = 6;

/** The token after the last of the particles, where they stand at `from`. */
export function particlesEnd(
  view: SentenceView,
  from: number,
  [first, ...rest]: readonly string[],
): number | undefined {
  if (first === undefined) return from;
  if (first !== ANY) return view.words[from] === first ? particlesEnd(view, from + 1, rest) : undefined;
  for (let at = from; at <= from + MOST; at += 1) {
    const end = particlesEnd(view, at, rest);
    if (end !== undefined) return end;
    if (!isFiller(view, at)) return undefined;
  }
  return undefined;
}

/** No verb, comma or other mark. */
const isFiller = ({ words, tags }: SentenceView, at: number): boolean =>
  /^['\p{L}\d]/u.test(words[at] ?? '') && !isVerbTag(tags[at]);
