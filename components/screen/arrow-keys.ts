const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Lets the arrows, Home and End move the focus among the elements of a list that match `selector`, beside Tab. Up from
 * the first calls `onLeave`.
 */
export function moveByArrows(
  event: KeyboardEvent & { currentTarget: HTMLElement },
  selector: string,
  onLeave: () => void,
): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const at = items.findIndex((item) => item.contains(document.activeElement));
  const step = STEPS[event.key];
  if (at === -1 || step === undefined) return;
  event.preventDefault();
  const next = items[step(at, items.length - 1)];
  if (next === undefined) onLeave();
  else next.focus();
}
