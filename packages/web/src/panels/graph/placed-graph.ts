/** Where a node or an edge was looked for and found. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Nodes with their places and edges between them, as plain numbers: 10,000 nodes are gone through in some hundredths of a millisecond, so that looking
 * for what is at a place needs no index.
 */
export class PlacedGraph {
  readonly count: number;
  /** Two nodes for each edge. */
  readonly ends: Uint32Array;
  /** x and y of each node. */
  positions: Float32Array;
  /** Edges of a node: from `#first[node]` to `#first[node + 1]` in `#edgesByNode`. */
  readonly #first: Uint32Array;
  readonly #edgesByNode: Uint32Array;

  constructor(count: number, ends: Uint32Array) {
    this.count = count;
    this.ends = ends;
    this.positions = new Float32Array(count * 2);
    this.#first = new Uint32Array(count + 1);
    for (const end of ends) this.#first[end + 1] = (this.#first[end + 1] ?? 0) + 1;
    for (let node = 0; node < count; node += 1)
      this.#first[node + 1] = (this.#first[node + 1] ?? 0) + (this.#first[node] ?? 0);
    this.#edgesByNode = new Uint32Array(ends.length);
    const filled = Uint32Array.from(this.#first);
    for (const [at, end] of ends.entries()) {
      const slot = filled[end] ?? 0;
      this.#edgesByNode[slot] = at >> 1;
      filled[end] = slot + 1;
    }
  }

  degree(node: number): number {
    return (this.#first[node + 1] ?? 0) - (this.#first[node] ?? 0);
  }

  /** Edges of a node, by their numbers. */
  edgesOf(node: number): Uint32Array {
    return this.#edgesByNode.subarray(this.#first[node] ?? 0, this.#first[node + 1] ?? 0);
  }

  /** The other end of an edge of a node. */
  across(edge: number, node: number): number {
    const one = this.ends[edge * 2] ?? 0;
    return one === node ? (this.ends[edge * 2 + 1] ?? 0) : one;
  }

  /** The node nearest to a point of those that are shown; each reaches as far as its own size and some more. */
  nodeAt({ x, y }: Point, isShown: (node: number) => boolean, reachOf: (node: number) => number): number | undefined {
    let best: number | undefined;
    let least = Infinity;
    for (let node = 0; node < this.count; node += 1) {
      const far = Math.hypot((this.positions[node * 2] ?? 0) - x, (this.positions[node * 2 + 1] ?? 0) - y);
      if (far < least && far <= reachOf(node) && isShown(node)) [best, least] = [node, far];
    }
    return best;
  }

  /** The edge nearest to a point, where one is within reach, of those whose ends are shown; of equals the first. */
  edgeAt(point: Point, reach: number, isShown: (node: number) => boolean): number | undefined {
    let best: number | undefined;
    let least = reach;
    for (let edge = 0; edge * 2 < this.ends.length; edge += 1) {
      const [one, other] = [this.ends[edge * 2] ?? 0, this.ends[edge * 2 + 1] ?? 0];
      const far = this.#distance(point, one, other);
      if ((far < least || (far === least && best === undefined)) && isShown(one) && isShown(other))
        [best, least] = [edge, far];
    }
    return best;
  }

  /** From a point to the line between two nodes. */
  #distance({ x, y }: Point, one: number, other: number): number {
    const [ax = 0, ay = 0] = [this.positions[one * 2], this.positions[one * 2 + 1]];
    const [dx, dy] = [(this.positions[other * 2] ?? 0) - ax, (this.positions[other * 2 + 1] ?? 0) - ay];
    const length = dx * dx + dy * dy;
    const share = length === 0 ? 0 : Math.min(Math.max(((x - ax) * dx + (y - ay) * dy) / length, 0), 1);
    return Math.hypot(x - (ax + share * dx), y - (ay + share * dy));
  }
}
