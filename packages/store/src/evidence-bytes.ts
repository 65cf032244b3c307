import { createHash } from "node:crypto";
import type { Sha256 } from "@kulla/core";
import { StoreProblem } from "./store-problem.ts";

/** Where the bytes of evidence are kept, by their SHA-256. */
export interface EvidenceBytes {
  /** Keeps the bytes; they are on disk when it returns. Keeping the same bytes again changes nothing. */
  put(id: Sha256, bytes: Uint8Array): Promise<void>;
  /** The bytes, or undefined where there are none. @throws StoreProblem `store-evidence-damaged` */
  get(id: Sha256): Promise<Uint8Array | undefined>;
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
  const found = sha256Of(bytes);
  if (found === id) return;
  const message = `The kept bytes of evidence ${id} have the SHA-256 ${found}: they have been changed. Restore them from a backup.`;
  throw new StoreProblem("store-evidence-damaged", message, {
    at: { evidence: id, ...(file === undefined ? {} : { file }) },
  });
}
