/** All that shows a card: Preact, the components, their styles, and what finds a place for it. */
export { openCardOver } from './card/open-card';
export { startSession } from './card/session';
