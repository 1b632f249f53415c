import type { SentenceView } from './document-view';
import { isCapitalised } from './shape';

const LETTERS = /^\p{Lu}{2,6}s?$/u;
const SMALL_WORD = /^(?:of|the|and|for|in|on|to|a)$/;

/**
 * Letters that the document itself says are short for ordinary words, and so name nothing: "personally identifiable
 * information (PII)", "“long-term release” (LTR)".
 */
export function ordinaryLetters(sentences: readonly SentenceView[]): Set<string> {
  const found = new Set<string>();
  for (const { words } of sentences)
    words.forEach(({ text }, at) => {
      if (words[at - 1]?.text !== '(' || words[at + 1]?.text !== ')' || !LETTERS.test(text)) return;
      const before = words.slice(Math.max(0, at - 14), at - 1).map((word) => word.text);
      if (standsForOrdinary(text.replace(/s$/, '').toLowerCase(), before)) found.add(text);
    });
  return found;
}

/** Whether the last words of `before` begin with the letters, none with a capital. */
function standsForOrdinary(letters: string, before: readonly string[]): boolean {
  const words = before.filter((word) => /^\p{L}/u.test(word));
  const content = words.filter((word) => !SMALL_WORD.test(word));
  return [words, content].some((each) => {
    const last = each.slice(-letters.length);
    const initials = last.map((word) => word.charAt(0).toLowerCase()).join('');
    return initials === letters && !last.some(isCapitalised);
  });
}
