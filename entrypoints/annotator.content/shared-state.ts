/** Where what is shared stands in the content scripts' world of a page; the page has a world of its own. */
const SHARED = Symbol.for('backstory-shared');

/**
 * What the scripts of this extension in one page have in common. Each is bundled by itself, so that a variable of a
 * module that two of them hold is two variables.
 */
export function shareInPage<State extends object>(name: string, make: () => State): State {
  const world = globalThis as { [SHARED]?: Record<string, object> };
  if (world[SHARED] === undefined) Object.defineProperty(world, SHARED, { value: {} });
  const shared = world[SHARED] as unknown as Record<string, object>;
  return (shared[name] ??= make()) as State;
}
