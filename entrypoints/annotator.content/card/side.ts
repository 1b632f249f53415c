export type Side = 'top' | 'bottom';

/** Room in CSS pixels above and below the words. */
export interface Room {
  above: number;
  below: number;
}

/** A card of this height shows its head and two facts. */
const ENOUGH = 300;
/** With less than this the other side is better even while the reader reads. */
const TOO_LITTLE = 160;

/**
 * The side of the words on which a card opens: below where it has room to grow there, else where there is more. It
 * goes by the room and not by the card's height, and stays where it is as long as it can, so that a card does not jump
 * when its facts come or a quote unfolds.
 */
export function chooseSide({ above, below }: Room, current?: Side): Side {
  const roomier = below >= ENOUGH || below >= above ? 'bottom' : 'top';
  if (current === undefined) return roomier;
  return (current === 'bottom' ? below : above) >= TOO_LITTLE ? current : roomier;
}
