import { Inflate } from "fflate";
import type { Budget } from "../budget.ts";

/** A member as the archive lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packedSize: number;
  /** Offset of the local header. */
  readonly offset: number;
}

export interface ZipListing {
  readonly entries: readonly ZipEntry[];
  /** The archive has no directory at its end: these are the members found from its beginning. */
  readonly isCut: boolean;
}

/** Why a member could not be unpacked. */
export type ZipProblem = "damaged" | "encrypted" | "method" | "too-large" | "bomb" | "too-slow";

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const UNKNOWN_32 = 0xffffffff;

/** Lists an archive from its central directory (APPNOTE 6.3.9, 4.3.12), or from its local headers where the end is missing. At most `most` members. */
export function listZip(bytes: Uint8Array, most: number): ZipListing {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = directoryOf(view);
  const entries = directory === undefined ? [] : centralEntries(bytes, view, directory, most);
  if (entries.length > 0 || directory?.count === 0) return { entries, isCut: false };
  return { entries: localEntries(bytes, view, most), isCut: true };
}

interface Directory {
  readonly offset: number;
  readonly count: number;
}

function directoryOf(view: DataView): Directory | undefined {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const offset = view.getUint32(at + 16, true);
    const count = view.getUint16(at + 10, true);
    if (offset !== UNKNOWN_32 && count !== 0xffff) return { offset, count };
    return directory64(view, at - 20) ?? { offset, count };
  }
  return undefined;
}

function directory64(view: DataView, locator: number): Directory | undefined {
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) return undefined;
  return { offset: Number(view.getBigUint64(at + 48, true)), count: Number(view.getBigUint64(at + 32, true)) };
}

function centralEntries(bytes: Uint8Array, view: DataView, directory: Directory, most: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  while (
    entries.length <= most &&
    entries.length < directory.count &&
    at + 46 <= bytes.length &&
    view.getUint32(at, true) === CENTRAL
  ) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const flags = view.getUint16(at + 8, true);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), flags);
    const extra = { view, from: at + 46 + nameLength, to: Math.min(bytes.length, at + 46 + nameLength + extraLength) };
    const large = sizes64(
      extra,
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    );
    entries.push({
      name,
      isFolder: name.endsWith("/"),
      isEncrypted: (flags & 1) !== 0,
      method: view.getUint16(at + 10, true),
      packedSize: large.packed,
      offset: large.offset,
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The 64-bit values of the extra field 0x0001 in the place of those that do not fit 32 bits (APPNOTE 4.5.3). */
function sizes64(
  extra: { view: DataView; from: number; to: number },
  size: number,
  packed: number,
  offset: number,
): { packed: number; offset: number } {
  if (size !== UNKNOWN_32 && packed !== UNKNOWN_32 && offset !== UNKNOWN_32) return { packed, offset };
  for (let at = extra.from; at + 4 <= extra.to; at += 4 + extra.view.getUint16(at + 2, true)) {
    if (extra.view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const take = (value: number) => {
      if (value !== UNKNOWN_32 || next + 8 > extra.to) return value;
      next += 8;
      return Number(extra.view.getBigUint64(next - 8, true));
    };
    take(size);
    return { packed: take(packed), offset: take(offset) };
  }
  return { packed, offset };
}

function localEntries(bytes: Uint8Array, view: DataView, most: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length <= most && at + 30 <= bytes.length && view.getUint32(at, true) === LOCAL) {
    const flags = view.getUint16(at + 6, true);
    const packedSize = view.getUint32(at + 18, true);
    const nameLength = view.getUint16(at + 26, true);
    const name = nameOf(bytes.subarray(at + 30, at + 30 + nameLength), flags);
    // With bit 3 the size stands behind the data: what follows cannot be found without the directory.
    const isOpen = (flags & 8) !== 0 && packedSize === 0;
    const method = view.getUint16(at + 8, true);
    const rest = bytes.length - at - 30 - nameLength - view.getUint16(at + 28, true);
    entries.push({
      name,
      isFolder: name.endsWith("/"),
      isEncrypted: (flags & 1) !== 0,
      method,
      packedSize: isOpen ? Math.max(0, rest) : packedSize,
      offset: at,
    });
    if (isOpen) break;
    at += 30 + nameLength + view.getUint16(at + 28, true) + packedSize;
  }
  return entries;
}

/** Names are UTF-8 by flag 11, and by what they are; others are of some old code page and shown as Latin-1. */
function nameOf(bytes: Uint8Array, flags: number): string {
  try {
    return new TextDecoder("utf-8", { fatal: (flags & 0x800) === 0 }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const CHUNK = 8_192;

/** Unpacks one member within the limits of the budget; the bytes count there. A cut member gives what there is, as damaged. */
export function unpackEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  budget: Budget,
): { bytes: Uint8Array; problem?: ZipProblem } {
  const none = new Uint8Array(0);
  if (entry.isEncrypted || entry.method === 99) return { bytes: none, problem: "encrypted" };
  const packed = packedBytes(bytes, entry);
  if (packed === undefined) return { bytes: none, problem: "damaged" };
  const isCut = packed.length < entry.packedSize;
  if (entry.method === 0) {
    const problem = sizeProblem(packed.length, packed.length, budget);
    if (problem !== undefined) return { bytes: none, problem };
    budget.unpacked(packed.length);
    return isCut ? { bytes: packed, problem: "damaged" } : { bytes: packed };
  }
  if (entry.method !== 8) return { bytes: none, problem: "method" };
  const result = inflate(packed, budget);
  return isCut && result.problem === undefined ? { ...result, problem: "damaged" } : result;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  if (entry.offset + 30 > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + entry.offset, 30);
  if (view.getUint32(0, true) !== LOCAL) return undefined;
  const start = entry.offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return start > bytes.length ? undefined : bytes.subarray(start, start + entry.packedSize);
}

function sizeProblem(unpacked: number, packed: number, budget: Budget): ZipProblem | undefined {
  if (unpacked > 1_000_000 && unpacked > packed * budget.limits.maxRatio) return "bomb";
  if (unpacked > budget.unpackable) return "bomb";
  if (unpacked > budget.limits.maxBytes) return "too-large";
  return undefined;
}

function inflate(packed: Uint8Array, budget: Budget): { bytes: Uint8Array; problem?: ZipProblem } {
  const chunks: Uint8Array[] = [];
  const state = { size: 0, ended: false };
  const stream = new Inflate((chunk, final) => {
    chunks.push(chunk);
    state.size += chunk.length;
    state.ended ||= final;
  });
  let problem: ZipProblem | undefined;
  try {
    for (let at = 0; at < packed.length && problem === undefined; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
      if (state.ended) break;
      problem = sizeProblem(state.size, packed.length, budget) ?? (budget.timeIsUp ? "too-slow" : undefined);
    }
  } catch {
    problem = "damaged";
  }
  problem ??= sizeProblem(state.size, packed.length, budget);
  budget.unpacked(state.size);
  if (problem !== undefined && problem !== "damaged") return { bytes: new Uint8Array(0), problem };
  const bytes = joinedBytes(chunks, state.size);
  return state.ended && problem === undefined ? { bytes } : { bytes, problem: "damaged" };
}

function joinedBytes(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
