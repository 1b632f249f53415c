/** How far the import of one file is. */
export type ImportState =
  | { kind: 'waiting' }
  | { kind: 'checking' }
  /** `done` of `total` records are written. */
  | { kind: 'storing'; done: number; total: number }
  | { kind: 'stored'; topicId: string; title: string; replaced: boolean; facts: number; things: number }
  | { kind: 'refused'; path: string; reason: string };

export interface FileImport {
  /** Unique on the screen. */
  id: number;
  fileName: string;
  state: ImportState;
}
