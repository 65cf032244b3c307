/**
 * The edges of a trie as one open-addressed hash table of numbers: (node, symbol) → node. Much smaller and faster than an object
 * for each node. Node 0 is the root; symbols are less than 65,536 + 4, nodes less than 2^31.
 */
export class EdgeTable {
  #nodes = new Int32Array(1 << 16);
  #symbols = new Int32Array(1 << 16);
  #targets = new Int32Array(1 << 16);
  #mask = (1 << 16) - 1;
  #size = 0;
  #last = 0;
  /** The root's edges by symbol: every word of a text asks for one. */
  readonly #first = new Int32Array(1 << 17);

  /** The node that the edge leads to, or 0 where there is none. */
  follow(node: number, symbol: number): number {
    if (node === 0) return symbol < 0 ? 0 : (this.#first[symbol] as number);
    for (let slot = hash(node, symbol) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const target = this.#targets[slot] as number;
      if (target === 0 || (this.#nodes[slot] === node && this.#symbols[slot] === symbol)) return target;
    }
  }

  /** The node that the edge leads to, made where there is none. */
  extend(node: number, symbol: number): number {
    const known = this.follow(node, symbol);
    if (known !== 0) return known;
    if (node === 0) return (this.#first[symbol] = ++this.#last);
    if (this.#size * 2 >= this.#targets.length) this.#grow();
    this.#put(node, symbol, ++this.#last);
    return this.#last;
  }

  #put(node: number, symbol: number, target: number): void {
    let slot = hash(node, symbol) & this.#mask;
    while (this.#targets[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#nodes[slot] = node;
    this.#symbols[slot] = symbol;
    this.#targets[slot] = target;
    this.#size++;
  }

  #grow(): void {
    const [nodes, symbols, targets] = [this.#nodes, this.#symbols, this.#targets];
    const capacity = targets.length * 2;
    this.#nodes = new Int32Array(capacity);
    this.#symbols = new Int32Array(capacity);
    this.#targets = new Int32Array(capacity);
    this.#mask = capacity - 1;
    this.#size = 0;
    for (let slot = 0; slot < targets.length; slot++) {
      const target = targets[slot] as number;
      if (target !== 0) this.#put(nodes[slot] as number, symbols[slot] as number, target);
    }
  }
}

function hash(node: number, symbol: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
