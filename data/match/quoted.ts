import type { Standing } from './standing';

/** A paper or a film: “Stern”, «Time». */
export const isQuotedAlone = ({ text, start, end, types }: Standing): boolean =>
  types.every((type) => type === 'work' || type === 'organisation') &&
  /[„“"»«‚‘《「『]/u.test(text.charAt(start - 1)) &&
  /^[“”"«»‘’》」』]/u.test(text.charAt(end));
