import { median } from './statistics';

const RUNS = 9;
/** Runs before those that count. */
const WARM_UP = 3;
/** Milliseconds that a measured stretch should take, far above what the clock can tell. */
const STRETCH = 10;
const MOST_REPEATS = 200;

/** Milliseconds of one task, run by run. */
export type Times = readonly number[];

/**
 * Times of each task, run in turns, so that what else the machine does meets all alike. A short task is repeated within
 * a run.
 */
export function measureInTurns(tasks: readonly (() => unknown)[], runs = RUNS): Times[] {
  for (let run = 0; run < WARM_UP; run++) for (const task of tasks) task();
  const repeats = tasks.map(repeatsFor);
  const times = tasks.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    tasks.forEach((task, index) => times[index]?.push(timeOf(task, repeats[index] ?? 1)));
  }
  return times;
}

const repeatsFor = (task: () => unknown): number =>
  Math.max(1, Math.min(MOST_REPEATS, Math.round(STRETCH / (timeOf(task, 1) || 0.01))));

/** Milliseconds of one run of a task, over so many. */
export function timeOf(task: () => unknown, repeats = 1): number {
  const start = performance.now();
  for (let count = 0; count < repeats; count++) task();
  return (performance.now() - start) / repeats;
}

/** How many times as long one takes as another: the median over the runs, each compared within itself. */
export const ratioOf = (one: Times = [], other: Times = []): number =>
  median(one.map((time, run) => time / (other[run] ?? NaN)));
