/** Where a report was written, at its start: "BERGEN (dpa) –", "LENS, 14 septembre (AFP) –". */
import type { Standing } from './standing';

const AGENCY = /^(?:,\s[^()]{1,24})?\s?\([\p{L}.]{2,12}(?:\/[\p{L}.]{2,12})*\)\s?(?:\.?\s?[–—-]|[.:])/u;

export const isDateline = ({ text, start, end, types }: Standing): boolean =>
  types.includes('place') &&
  text.slice(0, start).trim() === '' &&
  text.slice(end, end + 60).includes('(') &&
  AGENCY.test(text.slice(end, end + 60));
