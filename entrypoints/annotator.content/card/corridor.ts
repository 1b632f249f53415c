export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Whether a pointer that left the words at `from` may be on its way into the card: it is between there and the card's
 * corners. In CSS pixels of the viewport.
 */
export function isOnTheWay(from: Point, point: Point, { left, top, right, bottom }: Box): boolean {
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  // A point lies in the hull of `from` and the corners just if it lies in a triangle of `from` and two of them.
  return corners.some((one, index) =>
    corners.slice(index + 1).some((other) => isInTriangle(point, from, one, other)),
  );
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const turns = [turn(a, b, point), turn(b, c, point), turn(c, a, point)];
  return turns.every((each) => each >= 0) || turns.every((each) => each <= 0);
}

/** Above 0 where a, b, c turn one way, below 0 the other way. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
