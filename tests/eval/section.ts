/** What a part of the evaluation hands to `run.ts`: tables to print and to keep, and lines that say more. */
export interface Section {
  title: string;
  rows: readonly Row[];
  /** What went wrong, one a line; printed, not kept. */
  notes?: readonly string[];
}

/** One row of a table, by its columns' headings. */
export type Row = Readonly<Record<string, string | number>>;
