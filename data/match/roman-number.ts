import type { Standing } from './standing';

/** "XI" in small letters is a name's: in capitals it is eleven, where not all is in capitals. */
export const isRomanNumber = ({ written, aliases, style }: Standing): boolean =>
  /^[IVXLC]{2,}$/.test(written) && !style.allCapitals && !aliases.includes(written);
