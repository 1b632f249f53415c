interface Placed {
  sentence: number;
  from: number;
  to: number;
  text: string;
}

const SMALL_WORD = /^(?:of|the|and|for|in|on|de|la|del|du|des|to|a|an|y|e)$/i;

/**
 * Short forms of names in a document -> the long forms that they stand for. Either one follows the other in brackets
 * ("Patriotic Union of Kurdistan (PUK)"), or the letters are the initials of a name that stands somewhere.
 * `wordAt` tells the word at a place of a sentence.
 */
export function findLongForms(
  names: readonly Placed[],
  wordAt: (sentence: number, at: number) => string | undefined,
): Map<string, string> {
  const found = new Map<string, string>();
  names.forEach((name, i) => {
    const after = names[i + 1];
    if (after?.sentence !== name.sentence || after.from !== name.to + 1) return;
    if (wordAt(name.sentence, name.to) !== '(' || wordAt(name.sentence, after.to) !== ')') return;
    if (isShortForm(after.text) && mayBeShortFor(after.text, name.text)) found.set(after.text, name.text);
    else if (isShortForm(name.text) && isShortFor(name.text, after.text)) found.set(name.text, after.text);
  });
  const texts = new Set(names.map(({ text }) => text));
  const byInitials = firstByInitials([...texts].filter((text) => text.includes(' ')));
  for (const text of texts) {
    if (found.has(text) || !isShortForm(text)) continue;
    const match = byInitials.get(lettersOf(text));
    if (match !== undefined) found.set(text, match);
  }
  return found;
}

/** The first of the names that has these initials, small words counted or not. */
function firstByInitials(names: readonly string[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const name of names)
    for (const letters of initialsOf(name)) if (!first.has(letters)) first.set(letters, name);
  return first;
}

/** Whether `short` is made of the initials of `long`, small words counted or not: "ANC", "UNHCR". */
const isShortFor = (short: string, long: string): boolean => initialsOf(long).includes(lettersOf(short));

/** With those of small words and without; none of a name of one word. */
function initialsOf(long: string): string[] {
  const words = long.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const content = words.filter((word) => !SMALL_WORD.test(word));
  return content.length > 1 ? [initials(words), initials(content)] : [];
}

/** In brackets less will do: the first letters agree, and all letters stand in the long form in their order. */
function mayBeShortFor(short: string, long: string): boolean {
  const letters = lettersOf(short);
  const all = long.toLowerCase();
  if (!long.includes(' ') || !initials(long.split(/[\s-]+/)).includes(letters.charAt(0))) return false;
  let at = 0;
  for (const letter of letters) {
    at = all.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const initials = (words: readonly string[]) => words.map((word) => word.charAt(0).toLowerCase()).join('');
const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, '').toLowerCase();

/** One word with two capitals at least: "UN", "U.N.", "UNHCR", "PolitBio". */
const isShortForm = (text: string) =>
  /^\p{Lu}[\p{L}.&-]{0,9}$/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) > 1;
