/** The cards that a reader has gone through, the open one last; never empty. */
export interface CardHistory<View> {
  readonly past: readonly View[];
  readonly current: View;
}

export function startHistory<View>(first: View): CardHistory<View> {
  return { past: [], current: first };
}

/** Leads on to `next`; `leaving` is the open view as it should come back. */
export function leadOn<View>({ past }: CardHistory<View>, leaving: View, next: View): CardHistory<View> {
  return { past: [...past, leaving], current: next };
}

/** The history one view back; undefined at the first. */
export function goBack<View>({ past }: CardHistory<View>): CardHistory<View> | undefined {
  const current = past.at(-1);
  return current === undefined ? undefined : { past: past.slice(0, -1), current };
}
