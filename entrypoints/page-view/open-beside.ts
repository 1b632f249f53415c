import { browser } from 'wxt/browser';

/** Firefox's name for what Chrome calls `sidePanel`. */
const { sidebarAction } = browser as { sidebarAction?: { open: () => Promise<void> } };
const { sidePanel } = browser as Partial<Pick<typeof browser, 'sidePanel'>>;

/** Whether this browser has a place beside the page: those of phones have none. */
export function canOpenBeside(): boolean {
  return sidebarAction !== undefined || sidePanel !== undefined;
}

/** Opens the side panel of a window. Browsers do it in the handler of a press only, before its first `await`. */
export async function openBeside(windowId: number): Promise<void> {
  await (sidebarAction?.open() ?? sidePanel?.open({ windowId }));
}
