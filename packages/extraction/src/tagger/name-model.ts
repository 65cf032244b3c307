import type { Read } from "@kulla/core";
import { extractionFinding } from "../findings.ts";
import { LABELS } from "./labels.ts";

/** What a model was made from. */
export interface ModelOrigin {
  /** Name, licence and address of the labelled text. */
  readonly data: string;
  readonly texts: number;
  readonly seed: number;
}

/** Weights of the name tagger: for each known feature one weight per label. */
export interface NameModel {
  readonly origin: ModelOrigin;
  /** Adds the weights of features to `scores`, one for each label in the order of `LABELS`. */
  score(features: Int32Array, scores: Float64Array): void;
  /** How many features it knows. */
  readonly size: number;
}

/** Weights before they are packed: feature hash → weights, in the order of `LABELS`. */
export type Weights = ReadonlyMap<number, readonly number[]>;

const MAGIC = 0x31544e4b; // "KNT1", least byte first
const HEAD_BYTES = 8;
const MOST_FEATURES = 1 << 20;
const L = LABELS.length;

interface Head {
  readonly labels: readonly string[];
  readonly features: number;
  readonly scale: number;
  readonly origin: ModelOrigin;
}

/**
 * Packs weights: `KNT1`, length of the head, head as JSON padded to four bytes, sorted hashes (32 bits), weights (8 bits each,
 * times `scale`). Features whose weights all round to nothing are left out. The same weights give the same bytes.
 */
export function packModel(weights: Weights, origin: ModelOrigin): Uint8Array {
  let most = 0;
  for (const row of weights.values()) for (const weight of row) most = Math.max(most, Math.abs(weight));
  const scale = most / 127 || 1;
  const rows = [...weights]
    .map(([hash, row]) => ({ hash, row: row.map((weight) => Math.round(weight / scale)) }))
    .filter(({ row }) => row.some((weight) => weight !== 0))
    .sort((a, b) => a.hash - b.hash);
  const head: Head = { labels: LABELS, features: rows.length, scale, origin };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const text = new Uint8Array(Math.ceil(json.length / 4) * 4).fill(0x20);
  text.set(json);
  const bytes = new Uint8Array(HEAD_BYTES + text.length + rows.length * (4 + L));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, text.length, true);
  bytes.set(text, HEAD_BYTES);
  const hashes = HEAD_BYTES + text.length;
  rows.forEach(({ hash, row }, i) => {
    view.setInt32(hashes + i * 4, hash, true);
    row.forEach((weight, label) => {
      view.setInt8(hashes + rows.length * 4 + i * L + label, weight);
    });
  });
  return bytes;
}

/** Opens packed weights. Without a value where the bytes are no model of this version; the finding says why. */
export function openNameModel(bytes: Uint8Array): Read<NameModel | undefined> {
  const bad = (why: string): Read<undefined> => ({
    value: undefined,
    findings: [extractionFinding("name-model-unreadable", `The weights of the name tagger cannot be used: ${why}.`)],
  });
  if (bytes.length < HEAD_BYTES) return bad("it is shorter than its head");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) return bad("it does not begin with KNT1");
  const start = HEAD_BYTES + view.getUint32(4, true);
  const head = start > bytes.length ? undefined : readHead(bytes.subarray(HEAD_BYTES, start));
  if (head === undefined) return bad("its head is damaged");
  if (head.labels.join() !== LABELS.join()) return bad(`its labels are ${head.labels.join(", ")}`);
  if (bytes.length !== start + head.features * (4 + L)) return bad("its length is not what its head says");
  return { value: new PackedModel(view, start, head), findings: [] };
}

function readHead(bytes: Uint8Array): Head | undefined {
  try {
    const head: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isHead(head) ? head : undefined;
  } catch {
    return undefined;
  }
}

function isHead(head: unknown): head is Head {
  if (typeof head !== "object" || head === null) return false;
  if (!("labels" in head) || !Array.isArray(head.labels) || !head.labels.every((label) => typeof label === "string"))
    return false;
  if (!("features" in head) || typeof head.features !== "number" || !Number.isInteger(head.features)) return false;
  if (head.features < 0 || head.features > MOST_FEATURES) return false;
  if (!("scale" in head) || typeof head.scale !== "number" || !Number.isFinite(head.scale)) return false;
  return "origin" in head && typeof head.origin === "object" && head.origin !== null;
}

/** Open addressing over the hashes: a look-up is one or two reads. */
class PackedModel implements NameModel {
  readonly origin: ModelOrigin;
  readonly size: number;
  readonly #scale: number;
  readonly #weights: Int8Array;
  readonly #keys: Int32Array;
  readonly #rows: Int32Array;
  readonly #mask: number;

  constructor(view: DataView, start: number, head: Head) {
    this.origin = head.origin;
    this.size = head.features;
    this.#scale = head.scale;
    const slots = 1 << Math.ceil(Math.log2(Math.max(4, head.features * 2.5)));
    this.#mask = slots - 1;
    this.#keys = new Int32Array(slots);
    this.#rows = new Int32Array(slots);
    const from = start + head.features * 4;
    this.#weights = new Int8Array(
      view.buffer.slice(view.byteOffset + from, view.byteOffset + from + head.features * L),
    );
    for (let row = 0; row < head.features; row += 1) this.#enter(view.getInt32(start + row * 4, true), row);
  }

  #enter(hash: number, row: number): void {
    let slot = hash & this.#mask;
    while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = hash;
    this.#rows[slot] = row;
  }

  score(features: Int32Array, scores: Float64Array): void {
    const keys = this.#keys;
    const weights = this.#weights;
    const mask = this.#mask;
    let none = 0;
    let malware = 0;
    let group = 0;
    let tool = 0;
    for (const feature of features) {
      let slot = feature & mask;
      let key = keys[slot] as number;
      while (key !== 0 && key !== feature) {
        slot = (slot + 1) & mask;
        key = keys[slot] as number;
      }
      if (key === 0) continue;
      const row = (this.#rows[slot] as number) * L;
      none += weights[row] as number;
      malware += weights[row + 1] as number;
      group += weights[row + 2] as number;
      tool += weights[row + 3] as number;
    }
    [none, malware, group, tool].forEach((sum, label) => {
      scores[label] = (scores[label] as number) + sum * this.#scale;
    });
  }
}
