/** Where the running annotator stands in the content scripts' world of a page; the page has a world of its own. */
const RUNNING = Symbol.for('backstory');

export interface Running {
  /** Has it look at the page again. */
  again: () => void;
}

const world = globalThis as { [RUNNING]?: Running | undefined };

/** The annotator of this very load of the extension that runs in this page. */
export function runningAnnotator(): Running | undefined {
  return world[RUNNING];
}

export function setRunningAnnotator(running: Running | undefined): void {
  world[RUNNING] = running;
}
