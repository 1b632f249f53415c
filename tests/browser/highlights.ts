export interface Point {
  x: number;
  y: number;
}

interface Wanted {
  text: string;
  occurrence: number;
}

interface Inspected {
  texts: string[];
  point?: Point;
}

/** As much of a page as the drivers of both browsers have. */
export interface DrivenPage {
  evaluate(inspect: typeof inspectHighlights, wanted: Wanted | undefined): Promise<Inspected>;
  waitForFunction(test: () => boolean): Promise<unknown>;
}

/** What Backstory shows on a page, however it is drawn, in the page's order. */
export async function readHighlights(page: DrivenPage): Promise<string[]> {
  return (await page.evaluate(inspectHighlights, undefined)).texts;
}

/** Waits until the page shows anything; see `readHighlights`. */
export async function waitForHighlights(page: DrivenPage): Promise<string[]> {
  await page.waitForFunction(
    () =>
      document.querySelector('mark.backstory-mention') !== null ||
      [...CSS.highlights.keys()].some((name) => name.startsWith('backstory')),
  );
  return readHighlights(page);
}

/** Scrolls to a highlight and returns the centre of its first line, in CSS pixels of the viewport. */
export async function pointOf(page: DrivenPage, text: string, occurrence = 0): Promise<Point> {
  const { point, texts } = await page.evaluate(inspectHighlights, { text, occurrence });
  if (point === undefined) throw new Error(`No highlight reads "${text}": ${texts.join(' · ')}`);
  return point;
}

/**
 * Runs inside the page, so it uses nothing from outside, and names no inner function (esbuild would wrap it).
 * A mention that crosses inline elements is drawn as several marks; they are read as one.
 */
function inspectHighlights(wanted: Wanted | undefined): Inspected {
  const found: { range: Range; isMark: boolean }[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('backstory') || name.includes('focus')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      found.push({ range, isMark: false });
    }
  }
  for (const mark of document.querySelectorAll('mark.backstory-mention')) {
    const range = document.createRange();
    range.selectNodeContents(mark);
    const last = found.at(-1);
    if (last?.isMark) {
      const between = document.createRange();
      between.setStart(last.range.endContainer, last.range.endOffset);
      between.setEnd(range.startContainer, range.startOffset);
      if (between.toString() === '') {
        last.range.setEnd(range.endContainer, range.endOffset);
        continue;
      }
    }
    found.push({ range, isMark: true });
  }
  const ranges = found
    .map(({ range }) => range)
    .filter((range) => range.toString() !== '')
    .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
  const texts = ranges.map((range) => range.toString().replace(/\s+/g, ' '));
  const target = ranges.filter((_range, index) => texts[index] === wanted?.text)[wanted?.occurrence ?? 0];
  if (target === undefined) return { texts };
  target.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = target.getClientRects()[0];
  return box === undefined
    ? { texts }
    : { texts, point: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
}
