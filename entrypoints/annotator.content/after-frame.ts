import { nextTask } from './next-task';

/**
 * Resolves right after the page's next frame, when its layout is clean: to read layout costs nothing then, while at
 * other times the page would have to do its own work twice. At once in a tab that shows no frames.
 */
export async function afterFrame(): Promise<void> {
  if (document.hidden) return;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await nextTask();
}
