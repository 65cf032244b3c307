/**
 * MinHash (Broder 1997) by one permutation (Li, Owen and Zhang 2012), empty bins filled from their neighbours (Shrivastava and Li
 * 2014), and bands of it for finding candidates (Indyk and Motwani 1998). One pass over the set, however many bins.
 */
import { mixed } from "./shingles.ts";

const BINS = 128;
/** Bins in a band: two texts with half of their runs in common share one of the 32 bands in seven cases of eight. */
const ROWS = 4;
const EMPTY = 0xffffffff;

/** The least number of the set in each of 128 bins. The share of equal bins estimates the Jaccard index of two sets. */
export function minHash(shingles: Uint32Array): Uint32Array {
  const bins = new Uint32Array(BINS).fill(EMPTY);
  for (const shingle of shingles) {
    const hash = mixed(shingle ^ 0x9e3779b9);
    const bin = hash & (BINS - 1);
    const value = hash >>> 7;
    if (value < (bins[bin] ?? EMPTY)) bins[bin] = value;
  }
  return shingles.length === 0 ? bins : filled(bins);
}

/** An empty bin takes the value of the next one that is not, marked with how far that is. */
function filled(bins: Uint32Array): Uint32Array {
  return bins.map((value, index) => {
    if (value !== EMPTY) return value;
    let distance = 1;
    while (bins[(index + distance) % BINS] === EMPTY) distance++;
    return mixed((bins[(index + distance) % BINS] ?? 0) + Math.imul(distance, 0x9e3779b1));
  });
}

/**
 * A key for each band, a hash of its place and its bins. Texts that are much alike share one at least, others hardly ever.
 *
 * @param signature as `minHash` gives it
 */
export function bandKeys(signature: Uint32Array): Uint32Array {
  const keys = new Uint32Array(signature.length / ROWS);
  for (let band = 0; band < keys.length; band++) {
    let hash = band;
    for (let row = 0; row < ROWS; row++) hash = mixed(Math.imul(hash, 31) ^ (signature[band * ROWS + row] ?? 0));
    keys[band] = hash;
  }
  return keys;
}
