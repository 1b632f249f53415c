/** Held by the page that learns as long as it does, so that nobody starts it anew meanwhile. */
export const LEARNER_LOCK = 'backstory-learner';
