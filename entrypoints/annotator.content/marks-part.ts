/** All that makes marks: when and where they are set, mark.js, and what heals them. */
export { startMarking } from './marking';
