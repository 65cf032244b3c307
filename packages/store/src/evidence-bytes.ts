import { createHash } from "node:crypto";
import type { Sha256 } from "@kulla/core";
import { StoreProblem } from "./store-problem.ts";

/** Bytes that have come in pieces and lie in the database, in the pieces of an upload. */
export interface StagedBytes {
  readonly upload: string;
  /** The bytes in order; each call begins anew. */
  readonly pieces: () => AsyncIterable<Buffer>;
}

/** Where the bytes of evidence are kept, by their SHA-256. */
export interface EvidenceBytes {
  /** Keeps the bytes; they are on disk when it returns. Keeping the same bytes again changes nothing. */
  put(id: Sha256, bytes: Uint8Array): Promise<void>;
  /** Keeps bytes that lie in pieces, of which only some are in memory; they are on disk when it returns. @returns their SHA-256 */
  putPieces(staged: StagedBytes): Promise<Sha256>;
  /** The bytes, or undefined where there are none. @throws StoreProblem `store-evidence-damaged` */
  get(id: Sha256): Promise<Uint8Array | undefined>;
  /** The same in pieces, for bytes that are passed on. That they are undamaged is known at their end: what they are passed to is then cut off. */
  read(id: Sha256): AsyncIterable<Buffer>;
}

/** Whether this can be the id of evidence. An id may come from outside, and is part of a path and of a query. */
export function isSha256(id: string): boolean {
  return /^[0-9a-f]{64}$/u.test(id);
}

export function sha256Of(bytes: Uint8Array | string): Sha256 {
  return createHash("sha256").update(bytes).digest("hex");
}

/** @throws StoreProblem `store-evidence-damaged` where the bytes are not those of the id */
export function requireUndamaged(id: Sha256, bytes: Uint8Array, file?: string): void {
  requireDigest(id, sha256Of(bytes), file);
}

function requireDigest(id: Sha256, found: Sha256, file?: string): void {
  if (found === id) return;
  const message = `The kept bytes of evidence ${id} have the SHA-256 ${found}: they have been changed. Restore them from a backup.`;
  throw new StoreProblem("store-evidence-damaged", message, {
    at: { evidence: id, ...(file === undefined ? {} : { file }) },
  });
}

/** Passes pieces on and looks at their end whether they were those of the id. @throws StoreProblem `store-evidence-damaged` after the last piece */
export async function* undamaged(id: Sha256, pieces: AsyncIterable<Buffer>, file?: string): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
  requireDigest(id, hash.digest("hex"), file);
}
