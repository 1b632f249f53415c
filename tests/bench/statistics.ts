/** The middle of some numbers; of an even count, the upper of the two in the middle. NaN for none. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN;
}
