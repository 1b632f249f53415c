import type { LabelledDocument } from './training-text';

/**
 * How much a document counts. Web logs and reviews annotate fewer kinds of name than news does; courts, lectures and
 * papers write other names; what is made by machine counts less than what people wrote.
 */
export function weightOf({ corpus, id }: LabelledDocument): number {
  const made = id.endsWith(' swapped') ? 0.5 : 1;
  if (corpus === 'ewt' || corpus === 'wire') return 0.5 * made;
  return (/^GUM_(?:academic|textbook|court)/.test(id) ? 0.4 : 1) * made;
}
