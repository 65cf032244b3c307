import iterate from "graphology-layout-forceatlas2/iterate.js";

/** A graph to be laid out: nodes are places 0 to `count` - 1. */
export interface LayoutInput {
  readonly count: number;
  /** Two places for each edge. */
  readonly edges: Uint32Array;
  /** One for each edge. */
  readonly weights: Float32Array;
  /** x and y where a node stands already; NaN where it does not. */
  readonly seeds?: Float32Array;
}

/** Numbers of a node and of an edge in the matrices of ForceAtlas2. */
const NODE = 10;
const EDGE = 3;
const [X, Y, MASS, CONVERGENCE, SIZE, FIXED] = [0, 1, 6, 7, 8, 9];

/** Nodes from which on far groups are taken as one (Barnes and Hut). */
const MANY = 1000;

/** Angle between two that follow each other on a sunflower: no direction is preferred. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Rows of nodes without any relation are as wide as the others together, and have room for so many at least. */
const LEAST_IN_ROW = 16;

/**
 * Lays a graph out by ForceAtlas2 (Jacomy, Venturini, Heymann, Bastian 2014). It starts from the seeds, or from a spiral by place, and uses no
 * chance: the same graph is laid out the same each time. Nodes without any relation stand in rows below the others: forces would drive them far out.
 */
export class ForceLayout {
  readonly #count: number;
  /** Places of the nodes that have relations, in order: their number in the matrix is their index here. */
  readonly #related: readonly number[];
  readonly #alone: readonly number[];
  readonly #nodes: Float32Array;
  readonly #edges: Float32Array;
  readonly #settings: Parameters<typeof iterate>[0];

  /** @param areSeedsFixed what stands somewhere already stays there */
  constructor({ count, edges, weights, seeds }: LayoutInput, areSeedsFixed = false) {
    this.#count = count;
    const ends = new Set(edges);
    const places = Array.from({ length: count }, (_none, place) => place);
    this.#related = places.filter((place) => ends.has(place));
    this.#alone = places.filter((place) => !ends.has(place));
    this.#nodes = new Float32Array(this.#related.length * NODE);
    this.#edges = new Float32Array(weights.length * EDGE);
    for (const [at, place] of this.#related.entries()) {
      const radius = 10 * Math.sqrt(at + 0.5);
      const [x = NaN, y = NaN] = [seeds?.[place * 2], seeds?.[place * 2 + 1]];
      const isSeeded = !Number.isNaN(x) && !Number.isNaN(y);
      this.#set(at, X, isSeeded ? x : radius * Math.cos(at * GOLDEN));
      this.#set(at, Y, isSeeded ? y : radius * Math.sin(at * GOLDEN));
      this.#set(at, FIXED, isSeeded && areSeedsFixed ? 1 : 0);
      this.#set(at, MASS, 1);
      this.#set(at, CONVERGENCE, 1);
      this.#set(at, SIZE, 1);
    }
    const indexOf = new Map(this.#related.map((place, at) => [place, at]));
    for (const [at, weight] of weights.entries()) {
      const from = indexOf.get(edges[at * 2] ?? 0) ?? 0;
      const to = indexOf.get(edges[at * 2 + 1] ?? 0) ?? 0;
      this.#edges.set([from * NODE, to * NODE, weight], at * EDGE);
      this.#set(from, MASS, this.#get(from, MASS) + 1);
      this.#set(to, MASS, this.#get(to, MASS) + 1);
    }
    this.#settings = {
      linLogMode: false,
      outboundAttractionDistribution: false,
      adjustSizes: false,
      edgeWeightInfluence: 1,
      scalingRatio: 10,
      strongGravityMode: true,
      gravity: 0.15,
      slowDown: 1 + Math.log(Math.max(this.#related.length, 1)),
      barnesHutOptimize: this.#related.length > MANY,
      barnesHutTheta: 0.8,
    };
  }

  /** Goes on by some steps. */
  step(times: number): void {
    if (this.#related.length < 2) return;
    for (let time = 0; time < times; time += 1) iterate(this.#settings, this.#nodes, this.#edges);
  }

  /** x and y of each node. */
  positions(): Float32Array {
    const positions = new Float32Array(this.#count * 2);
    let [left, right, bottom] = [0, 0, 0];
    for (const [at, place] of this.#related.entries()) {
      const [x, y] = [this.#get(at, X), this.#get(at, Y)];
      positions.set([x, y], place * 2);
      left = Math.min(left, x);
      right = Math.max(right, x);
      bottom = Math.min(bottom, y);
    }
    const inRow = Math.max(Math.ceil(Math.sqrt(this.#alone.length * 8)), LEAST_IN_ROW);
    const gap = Math.max(right - left, LEAST_IN_ROW) / inRow;
    for (const [at, place] of this.#alone.entries()) {
      const row = Math.floor(at / inRow);
      const inThis = Math.min(inRow, this.#alone.length - row * inRow);
      const x = (left + right) / 2 + ((at % inRow) - (inThis - 1) / 2) * gap;
      positions.set([x, bottom - gap * (row + 1.5)], place * 2);
    }
    return positions;
  }

  #get(at: number, field: number): number {
    return this.#nodes[at * NODE + field] ?? 0;
  }

  #set(at: number, field: number, value: number): void {
    this.#nodes[at * NODE + field] = value;
  }
}
