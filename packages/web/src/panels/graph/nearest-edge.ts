interface Point {
  readonly x: number;
  readonly y: number;
}

/** The line nearest to a point, where one is within reach; of equals the first. */
export function nearestEdge<T extends { readonly a: Point; readonly b: Point }>(
  lines: readonly T[],
  point: Point,
  reach: number,
): T | undefined {
  let best: T | undefined;
  let least = reach;
  for (const line of lines) {
    const far = distance(point, line.a, line.b);
    if (far < least || (far === least && best === undefined)) [best, least] = [line, far];
  }
  return best;
}

/** From a point to a stretch between two others. */
function distance(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(Math.max(((point.x - a.x) * dx + (point.y - a.y) * dy) / length, 0), 1);
  return Math.hypot(point.x - (a.x + share * dx), point.y - (a.y + share * dy));
}
