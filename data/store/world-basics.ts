/** The topic that ships beside the starter topic: below everything that a reader learned or imported. */
export const WORLD_BASICS = 'world-basics';

/** Whether no other topic tells a fact. */
export function isBasic({ rows }: { rows: readonly { topicId: string }[] }): boolean {
  return rows.every(({ topicId }) => topicId === WORLD_BASICS);
}
