/** Texts with what a reader sees in them: "@2018-11-09" gives the day of publication, "[[collided|c1]]" a piece and its label. */

export interface Piece {
  start: number;
  end: number;
  label: string;
}

export interface MarkedText {
  published: string;
  text: string;
  pieces: Piece[];
}

/** Reads a marked text; its first line is the day of publication. */
export function readMarked(source: string): MarkedText {
  const [day = '', ...lines] = source.split('\n');
  let text = '';
  const pieces: Piece[] = [];
  for (const part of lines.join('\n').split(/(\[\[[^\]]*\]\])/)) {
    const [, words, label] = /^\[\[([^|]*)\|(.*)\]\]$/.exec(part) ?? [];
    if (words !== undefined && label !== undefined)
      pieces.push({ start: text.length, end: text.length + words.length, label });
    text += words ?? part;
  }
  return { published: day.replace('@', ''), text, pieces };
}

/** How many of `wanted` are fitted by a found one of their own, and how many there are of both. */
export function score<Found>(
  found: readonly Found[],
  wanted: readonly Piece[],
  fits: (found: Found, wanted: Piece) => boolean,
): { right: number; found: number; wanted: number } {
  const free = new Set(found);
  const right = wanted.filter((piece) => {
    const one = [...free].find((each) => fits(each, piece));
    return one !== undefined && free.delete(one);
  });
  return { right: right.length, found: found.length, wanted: wanted.length };
}

export const overlaps = (
  one: { start: number; end: number },
  other: { start: number; end: number },
): boolean => one.start < other.end && other.start < one.end;

/** F1 over all texts. */
export function f1(scores: readonly { right: number; found: number; wanted: number }[]): number {
  const sum = (key: 'right' | 'found' | 'wanted') => scores.reduce((total, each) => total + each[key], 0);
  return (2 * sum('right')) / (sum('found') + sum('wanted'));
}
