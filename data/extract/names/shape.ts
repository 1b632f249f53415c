const CLASSES: [RegExp, string][] = [
  [/\p{Lu}|\p{Lt}/gu, 'X'],
  [/\p{Ll}/gu, 'x'],
  [/\p{L}|\p{M}/gu, 'x'],
  [/\p{N}/gu, '0'],
];

/** "McDonald" -> "XxXx", "F-16" -> "X-0": runs of one class count once, but "X" and "XX+" differ. */
export function shapeOf(text: string): string {
  if (/^[a-z]+$/.test(text)) return 'x';
  let shape = '';
  for (const [pattern, mark] of CLASSES)
    text = text.replace(pattern, mark === 'X' ? '\u0001' : mark === 'x' ? '\u0002' : '\u0003');
  for (const char of text) {
    const mark = char === '\u0001' ? 'X' : char === '\u0002' ? 'x' : char === '\u0003' ? '0' : char;
    if (mark !== shape.at(-1) || (mark === 'X' && shape.at(-2) !== 'X')) shape += mark;
  }
  return shape;
}

/** "Iran", "50Hertz", and "iPhone", which is no less a name. */
export const isCapitalised = (text: string) =>
  /^(?:[^\p{L}]*(?:\p{Lu}|\p{Lt})|\p{Ll}{1,3}\p{Lu}\p{Ll}{2})/u.test(text);
