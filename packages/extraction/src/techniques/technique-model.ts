import type { Finding, Read } from "@kulla/core";
import { extractionFinding } from "../findings.ts";

/** Probability of a margin m: 1 / (1 + exp(-(slope·m + offset))), fitted on documents that the weights had not seen. */
export interface Logistic {
  readonly slope: number;
  readonly offset: number;
}

/** What a model's file says of itself. */
export interface ModelHeader {
  /** `tram`: what it was trained on. */
  readonly name: string;
  readonly version: number;
  /** ATT&CK ids, one for each class. */
  readonly labels: readonly string[];
  /** Rarity of a word that the model does not know: talk of other things weighs against every technique. */
  readonly unknown: number;
  /** Of each class: what is added to the sum of its weights. */
  readonly biases: readonly number[];
  /** Of each class: what a step of its stored weights is worth. */
  readonly steps: readonly number[];
  /** How likely a margin is right in a whole sentence, and in a heading, a label or a cell. */
  readonly prose: Logistic;
  readonly fragment: Logistic;
  /** Below this probability nothing is said. */
  readonly threshold: number;
}

/** A linear model over the words of a sentence: one-versus-rest, weights of eight bits. */
export interface TechniqueModel extends ModelHeader {
  /** Hash of each feature, in ascending order. */
  readonly features: Int32Array;
  /** Inverse document frequency of each feature. */
  readonly rarity: Float32Array;
  /** Weights, a row of `labels.length` for each feature. */
  readonly weights: Int8Array;
  /** Open addressing: 1 + index of a feature, or 0. Its length is a power of two. */
  readonly table: Int32Array;
}

/** `KTM1`, the length of the header, the number of features, then header, hashes, rarities and weights, little-endian. */
const MAGIC = 0x314d544b;
const FIXED = 12;
const MOST_HEADER_BYTES = 1_000_000;
const MOST_FEATURES = 1_000_000;

/** The file of a model. */
export function writeTechniqueModel(
  header: ModelHeader,
  { features, rarity, weights }: Pick<TechniqueModel, "features" | "rarity" | "weights">,
): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(FIXED + text.length + 8 * features.length + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, text.length, true);
  view.setUint32(8, features.length, true);
  bytes.set(text, FIXED);
  const from = FIXED + text.length;
  for (let i = 0; i < features.length; i += 1) {
    view.setInt32(from + 4 * i, features[i] ?? 0, true);
    view.setFloat32(from + 4 * (features.length + i), rarity[i] ?? 0, true);
  }
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), from + 8 * features.length);
  return bytes;
}

/** Opens the file of a model; undefined, with the reason, where it is none. */
export function openTechniqueModel(bytes: Uint8Array): Read<TechniqueModel | undefined> {
  if (bytes.length < FIXED) return refused("It is too short.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0, true) !== MAGIC) return refused("It does not begin as one.");
  const [headerLength, count] = [view.getUint32(4, true), view.getUint32(8, true)];
  if (headerLength > MOST_HEADER_BYTES || count > MOST_FEATURES) return refused("It claims to be too large.");
  const from = FIXED + headerLength;
  if (from > bytes.length) return refused("Its header is cut off.");
  const header = readHeader(bytes.subarray(FIXED, from));
  if (header === undefined) return refused("Its header cannot be read.");
  if (bytes.length !== from + count * (8 + header.labels.length))
    return refused("Its size is not what its header says.");
  const features = new Int32Array(count);
  const rarity = new Float32Array(count);
  for (let i = 0; i < count; i += 1) {
    features[i] = view.getInt32(from + 4 * i, true);
    rarity[i] = view.getFloat32(from + 4 * (count + i), true);
  }
  if (!rarity.every((value) => Number.isFinite(value) && value >= 0)) return refused("A rarity in it is no number.");
  const weights = new Int8Array(bytes.slice(from + 8 * count).buffer);
  return { value: { ...header, features, rarity, weights, table: tableOf(features) }, findings: [] };
}

function refused(why: string): { value: undefined; findings: Finding[] } {
  return {
    value: undefined,
    findings: [extractionFinding("technique-model-unreadable", `The model for techniques cannot be used. ${why}`)],
  };
}

function readHeader(bytes: Uint8Array): ModelHeader | undefined {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
  return isHeader(value) ? value : undefined;
}

function isHeader(value: unknown): value is ModelHeader {
  if (typeof value !== "object" || value === null) return false;
  const { name, version, labels, unknown, biases, steps, prose, fragment, threshold } = value as Record<
    string,
    unknown
  >;
  return (
    typeof name === "string" &&
    /^[a-z0-9-]{1,40}$/.test(name) &&
    isNumber(version) &&
    Array.isArray(labels) &&
    labels.length > 0 &&
    labels.every((label) => typeof label === "string" && /^T\d{4}(?:\.\d{3})?$/.test(label)) &&
    isNumber(unknown) &&
    unknown >= 0 &&
    isNumbers(biases, labels.length) &&
    isNumbers(steps, labels.length) &&
    isLogistic(prose) &&
    isLogistic(fragment) &&
    isNumber(threshold)
  );
}

function isLogistic(value: unknown): value is Logistic {
  if (typeof value !== "object" || value === null) return false;
  const { slope, offset } = value as Record<string, unknown>;
  return isNumber(slope) && slope > 0 && isNumber(offset);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function isNumbers(value: unknown, length: number): boolean {
  return Array.isArray(value) && value.length === length && value.every(isNumber);
}

function tableOf(features: Int32Array): Int32Array {
  let size = 16;
  while (size < 2 * features.length) size *= 2;
  const table = new Int32Array(size);
  for (let i = 0; i < features.length; i += 1) {
    let at = slotOf(features[i] ?? 0, size);
    while (table[at] !== 0) at = (at + 1) & (size - 1);
    table[at] = i + 1;
  }
  return table;
}

/** Index of the feature with a hash, or -1. */
export function featureIndex({ table, features }: TechniqueModel, hash: number): number {
  let at = slotOf(hash, table.length);
  for (;;) {
    const entry = table[at] ?? 0;
    if (entry === 0) return -1;
    if (features[entry - 1] === hash) return entry - 1;
    at = (at + 1) & (table.length - 1);
  }
}

function slotOf(hash: number, size: number): number {
  return (hash ^ (hash >>> 16)) & (size - 1);
}
