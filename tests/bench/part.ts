/** One figure as it was measured, and what it should come to. */
export interface Figure {
  name: string;
  value: number;
  /** 'x' for a ratio. */
  unit: string;
  /** At most, or at least, so much passes; a figure without either is for information. */
  most?: number;
  least?: number;
  note?: string;
}

/** Something that can be measured by itself. */
export interface Part {
  /** For `--only`. */
  name: string;
  measure: () => Promise<Figure[]>;
}

export const isMet = ({ value, most = Infinity, least = -Infinity }: Figure): boolean =>
  value <= most && value >= least;
