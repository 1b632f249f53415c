/** A capital within a sentence, as names have it. */
const NAME = /(?<=\p{Ll}[ \u00a0])\p{Lu}\p{Ll}{4,}(?!\p{L})/gu;
/** Where there is none: any word. */
const WORD = /(?<!\p{L})\p{L}{5,}(?!\p{L})/gu;
const MOST = 5;

/** Words that are names on a page of whatever language and subject, the most frequent ones: something to be known. */
export function namesIn(html: string): string[] {
  const text = html.replace(/<(script|style)\b[^]*?<\/\1>/gi, '').replace(/<[^>]*>/g, '|');
  return mostFrequent(text.match(NAME) ?? text.match(WORD) ?? []);
}

function mostFrequent(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort(([, one], [, other]) => other - one);
  return ranked.slice(0, MOST).map(([word]) => word);
}
