import { textHash } from './text-hash';

/** The same for the same statement of the same article, wherever it stands there. */
export const factId = (source: string, text: string): string => `f-${textHash(`${source}\n${text}`)}`;
