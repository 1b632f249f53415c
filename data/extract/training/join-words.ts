const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}]|'s|’s|n't|'re|'ve|'ll|'d|'m|'|'')$/i;
const NO_SPACE_AFTER = /^(?:[([{$£€]|``)$/;

/** Words of a corpus without spaces -> running text, and each word's place in it. */
export function joinWords(words: readonly string[]): { text: string; places: [number, number][] } {
  let text = '';
  let quoted = false;
  const places: [number, number][] = [];
  words.forEach((word, i) => {
    const closes = word === '"' && quoted;
    const before = words[i - 1] ?? '';
    const opened = before === '"' && quoted;
    const glued = i === 0 || NO_SPACE_BEFORE.test(word) || NO_SPACE_AFTER.test(before) || closes || opened;
    if (!glued) text += ' ';
    places.push([text.length, text.length + word.length]);
    text += word;
    if (word === '"') quoted = !quoted;
  });
  return { text, places };
}
