/** The topic that ships beside the starter topic: below everything that a reader learned or imported. */
export const WORLD_BASICS = 'world-basics';
