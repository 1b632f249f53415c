/** What the arrow down leads to from the search field. */
export const FIRST_IN_BODY = '.page-body:not([hidden]) :is(.thing-jump, .fact, button, a)';
