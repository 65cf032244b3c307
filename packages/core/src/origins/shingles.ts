/** Runs of words of a text as a set of numbers. */

/** Words in a run: fewer recur by chance, more are lost with every word that an editor changes. */
const RUN = 4;

/**
 * A 32-bit hash of each run of four words, each once, ascending. A text of fewer words is one run.
 *
 * @param words as `wordHashes` gives them
 */
export function shinglesOf(words: Uint32Array): Uint32Array {
  if (words.length === 0) return new Uint32Array(0);
  const count = Math.max(1, words.length - RUN + 1);
  const hashes = new Uint32Array(count);
  for (let start = 0; start < count; start++) hashes[start] = hashOfRun(words, start);
  return distinct(hashes);
}

/** All numbers of the sets, each once, ascending. */
export function union(sets: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(sets.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const set of sets) {
    all.set(set, at);
    at += set.length;
  }
  return distinct(all);
}

/** How many numbers two ascending sets have in common. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let [left, right, shared] = [0, 0, 0];
  while (left < a.length && right < b.length) {
    const [one, other] = [a[left] ?? 0, b[right] ?? 0];
    if (one === other) shared++;
    if (one <= other) left++;
    if (other <= one) right++;
  }
  return shared;
}

/** Share of the numbers of both sets that both have, 0 to 1. */
export function jaccard(a: Uint32Array, b: Uint32Array): number {
  if (a.length === 0 && b.length === 0) return 0;
  const shared = sharedCount(a, b);
  return shared / (a.length + b.length - shared);
}

/** Share of the numbers of the first set that the second has, 0 to 1. The first is the smaller as a rule: it is looked up. */
export function containment(part: Uint32Array, whole: Uint32Array): number {
  if (part.length === 0) return 0;
  if (part.length * 8 > whole.length) return sharedCount(part, whole) / part.length;
  let found = 0;
  for (const value of part) if (has(whole, value)) found++;
  return found / part.length;
}

function has(set: Uint32Array, value: number): boolean {
  let [low, high] = [0, set.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((set[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return set[low] === value;
}

/** The last step of MurmurHash3 (Appleby, public domain): spreads every bit over all. */
export function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function hashOfRun(words: Uint32Array, start: number): number {
  let hash = 0;
  const end = Math.min(start + RUN, words.length);
  for (let index = start; index < end; index++)
    hash = Math.imul(hash ^ (words[index] ?? 0), 0x5bd1e995) ^ (hash >>> 15);
  return mixed(hash);
}

function distinct(values: Uint32Array): Uint32Array {
  values.sort();
  let count = 0;
  for (let index = 0; index < values.length; index++) {
    if (index === 0 || values[index] !== values[index - 1]) values[count++] = values[index] ?? 0;
  }
  return values.slice(0, count);
}
