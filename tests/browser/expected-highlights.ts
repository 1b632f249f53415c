/** What the sample pages show to a reader who has changed no setting, in the page's order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GoldMention {
  /** UTF-16 offsets into the article. */
  start: number;
  end: number;
  text: string;
  ref: string;
}

/** Every place where the starter article names something that its topic knows, found by hand. */
export function readStarterGold(): GoldMention[] {
  const path = join(import.meta.dirname, '../eval/gold/beijing-summit-2024.json');
  return JSON.parse(readFileSync(path, 'utf8')) as GoldMention[];
}

/** The headline of the starter page, which stands over the article's own text. */
const HEADLINE = new Map([
  ['vladimir-putin', 'Putin'],
  ['xi-jinping', 'Xi'],
  ['beijing', 'Beijing'],
]);

/** The article is one section: each thing is highlighted where it is first named. */
export function starterHighlights(): string[] {
  const seen = new Set(HEADLINE.keys());
  const first = readStarterGold().filter(({ ref }) => {
    if (seen.has(ref)) return false;
    seen.add(ref);
    return true;
  });
  return [...HEADLINE.values(), ...first.map(({ text }) => text)];
}

/** Its second heading begins a second section, in which names count anew. */
export const SECOND_HIGHLIGHTS = [
  ...['Beijing summit', 'Vladimir Putin', 'Chinese', 'Xi', 'Kyiv', 'Volodymyr Zelensky', 'Western'],
  ...['Kharkiv region', 'Russia'],
  ...['China', 'Moscow', 'Ukraine', 'Putin'],
];
