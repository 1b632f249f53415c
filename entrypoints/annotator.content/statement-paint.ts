import type { Statement } from '@/data/protocol';
import type { TextBlock } from './text-block';
import { placesOf } from './text-places';

const NAMES = { new: 'backstory-new', known: 'backstory-known' } as const;

/**
 * Paints sentences by what they say: what is new stands out, what is known is muted. The page's DOM stays as it is.
 * What it returns takes the paint away; undefined where the browser cannot paint.
 */
export function paintStatements(
  blocks: readonly TextBlock[],
  statements: readonly Statement[],
): (() => void) | undefined {
  if (typeof CSS.highlights === 'undefined') return undefined;
  for (const kind of ['new', 'known'] as const) {
    const ranges = statements
      .filter((statement) => statement.kind === kind)
      .flatMap((statement) => rangeOf(blocks[statement.block], statement) ?? []);
    CSS.highlights.set(NAMES[kind], new Highlight(...ranges));
  }
  return () => {
    for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
  };
}

function rangeOf(block: TextBlock | undefined, { start, end }: Statement): StaticRange | undefined {
  const places = block === undefined ? [] : placesOf(block, start, end);
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
}
