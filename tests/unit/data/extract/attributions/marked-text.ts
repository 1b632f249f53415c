import type { AttributionAnnotation, Span } from '@/data/extract/annotations';

/** "[1 The report] <1 said> {1 that prices fell}": source, cue and content of the attribution of that number; of "12", of both. */
const MARK = /([[<{])(\d+) |[\]>}]| ?¶ ?/g;
const PARTS = { '[': 'source', '<': 'cue', '{': 'content' } as const;

export interface MarkedText {
  text: string;
  attributions: AttributionAnnotation[];
}

/** A marked text, "¶" for a new paragraph -> the text without its marks, and the attributions that they mark. */
export function readMarked(line: string): MarkedText {
  const found = new Map<string, AttributionAnnotation>();
  const open: { part: (typeof PARTS)[keyof typeof PARTS]; number: string; start: number }[] = [];
  let text = '';
  let last = 0;
  for (const mark of line.matchAll(MARK)) {
    text += line.slice(last, mark.index);
    last = mark.index + mark[0].length;
    if (mark[0].includes('¶')) text += '\n\n';
    else if (mark[1] !== undefined)
      open.push({ part: PARTS[mark[1] as keyof typeof PARTS], number: mark[2] ?? '', start: text.length });
    else {
      const piece = open.pop();
      const span = { start: piece?.start ?? 0, end: text.length };
      if (piece) for (const number of piece.number) add(found, number, piece.part, span);
    }
  }
  return { text: text + line.slice(last), attributions: [...found.values()] };
}

function add(
  found: Map<string, AttributionAnnotation>,
  number: string,
  part: 'source' | 'cue' | 'content',
  span: Span,
): void {
  const known = found.get(number) ?? { source: null, cue: null, content: [] };
  found.set(
    number,
    part === 'content' ? { ...known, content: [...known.content, span] } : { ...known, [part]: span },
  );
}
