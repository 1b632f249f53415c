/** An id that is not taken: itself, or with the first number that makes it one. */
export function freeId(id: string, taken: { has: (id: string) => boolean }): string {
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
  return free;
}
