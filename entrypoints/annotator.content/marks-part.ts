/** All that makes marks: mark.js, and what heals them. */
export { createMarkRenderer } from './mark-renderer';
