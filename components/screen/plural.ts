const number = new Intl.NumberFormat('en');

/** "1 fact", "1,200 facts", "2 entities". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}
