/** Of each mark on the page. Tests and other people's scripts rely on it. */
export const MENTION_CLASS = 'backstory-mention';
