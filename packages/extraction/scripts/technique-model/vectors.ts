import { newWordList, readWords } from "../../src/techniques/read-words.ts";
import type { Example } from "./examples.ts";

/** Hashes of the words of each example, each once, as the model will read a sentence. */
export function featureLists(examples: readonly Example[]): Int32Array[] {
  const list = newWordList();
  return examples.map(({ text }) => {
    readWords(text, 0, text.length, list);
    return Int32Array.from(new Set(list.hashes.subarray(0, list.count)));
  });
}

/** The features that a model knows, in ascending order of their hashes. */
export interface Vocabulary {
  readonly features: Int32Array;
  /** Smoothed inverse document frequency, in 32 bits as in the file. */
  readonly rarity: Float32Array;
  /** Rarity of other words: as if seen once. */
  readonly unknown: number;
  readonly indexOf: ReadonlyMap<number, number>;
}

/** A word must stand in so many sources (reports, or single examples of ATT&CK): the words of one report teach nothing. */
const FEWEST_SOURCES = 2;

export function buildVocabulary(
  examples: readonly Example[],
  lists: readonly Int32Array[],
  rows: readonly number[],
): Vocabulary {
  const counts = countSources(examples, lists, rows);
  const kept = [...counts].filter(([, { sources }]) => sources >= FEWEST_SOURCES).sort(([a], [b]) => a - b);
  return {
    features: Int32Array.from(kept, ([hash]) => hash),
    rarity: Float32Array.from(kept, ([, count]) => Math.log((1 + rows.length) / (1 + count.rows)) + 1),
    unknown: Number((Math.log((1 + rows.length) / 2) + 1).toPrecision(6)),
    indexOf: new Map(kept.map(([hash], i) => [hash, i])),
  };
}

interface Count {
  rows: number;
  sources: number;
  last: string | number;
}

function countSources(
  examples: readonly Example[],
  lists: readonly Int32Array[],
  rows: readonly number[],
): Map<number, Count> {
  const counts = new Map<number, Count>();
  for (const row of rows) {
    const source = examples[row]?.document ?? row;
    for (const hash of lists[row] ?? []) {
      const count = counts.get(hash) ?? { rows: 0, sources: 0, last: -1 };
      counts.set(hash, count);
      count.rows += 1;
      if (count.last !== source) count.sources += 1;
      count.last = source;
    }
  }
  return counts;
}

/** Sparse rows behind each other; a row has length 1 together with the words that are not known. */
export interface SparseRows {
  readonly count: number;
  readonly width: number;
  /** Where each row begins, and the end of the last. */
  readonly from: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  /** Sum of the squares of the values of each row. */
  readonly squares: Float64Array;
}

export function vectorise(
  { indexOf, rarity, features, unknown }: Vocabulary,
  lists: readonly Int32Array[],
): SparseRows {
  const columns: number[] = [];
  const values: number[] = [];
  const squares: number[] = [];
  const from = [0];
  for (const hashes of lists) {
    const start = columns.length;
    let [known, other] = [0, 0];
    for (const hash of hashes) {
      const column = indexOf.get(hash);
      if (column === undefined) {
        other += unknown ** 2;
        continue;
      }
      columns.push(column);
      values.push(rarity[column] ?? 0);
      known += (rarity[column] ?? 0) ** 2;
    }
    const length = Math.sqrt(known + other);
    for (let i = start; i < values.length; i += 1) values[i] = (values[i] ?? 0) / length;
    squares.push(known === 0 ? 0 : known / (known + other));
    from.push(columns.length);
  }
  return {
    count: lists.length,
    width: features.length,
    from: Int32Array.from(from),
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
    squares: Float64Array.from(squares),
  };
}
