import { randomBytes } from "node:crypto";
import { open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Sha256 } from "@kulla/core";
import type { EvidenceBytes } from "./evidence-bytes.ts";
import { requireUndamaged, sha256Of } from "./evidence-bytes.ts";
import { makeFolder } from "./make-folder.ts";
import { codeOf } from "./store-problem.ts";
import { syncFolder } from "./sync-folder.ts";

/** Milliseconds after which a half-written file is nobody's any more. */
const ABANDONED_AFTER = 3_600_000;

/**
 * Evidence as files: `<root>/ab/cdef…`, the name being the SHA-256. A file appears complete or not at all: it is written under
 * another name, brought to the disk, and moved into place; then the folder is brought to the disk.
 */
export async function openEvidenceFolder(root: string): Promise<EvidenceBytes> {
  const halfway = join(root, "tmp");
  await makeFolder(halfway, 0o700);
  await removeAbandoned(halfway);
  return {
    put: async (id, bytes) => {
      const path = pathOf(root, id);
      if (!(await holds(path, id))) await writeWhole(join(halfway, randomBytes(12).toString("hex")), path, bytes);
      // Also where the file was there already: whoever wrote it may have been killed before this.
      await syncFolder(dirname(path));
      await syncFolder(root);
    },
    get: async (id) => {
      const path = pathOf(root, id);
      const bytes = await readIfThere(path);
      if (bytes !== undefined) requireUndamaged(id, bytes, path);
      return bytes;
    },
  };
}

function pathOf(root: string, id: Sha256): string {
  return join(root, id.slice(0, 2), id.slice(2));
}

/** Whether the file is there and whole. A damaged one counts as absent, so that adding the original again mends it. */
async function holds(path: string, id: Sha256): Promise<boolean> {
  const bytes = await readIfThere(path);
  return bytes !== undefined && sha256Of(bytes) === id;
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    const buffer = await readFile(path);
    return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

async function writeWhole(halfway: string, path: string, bytes: Uint8Array): Promise<void> {
  await makeFolder(dirname(path), 0o700);
  try {
    const file = await open(halfway, "wx", 0o400);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(halfway, path);
  } catch (error) {
    await rm(halfway, { force: true });
    throw error;
  }
}

async function removeAbandoned(halfway: string): Promise<void> {
  for (const name of await readdir(halfway)) {
    const path = join(halfway, name);
    const written = await stat(path).then(
      (found) => found.mtimeMs,
      () => Infinity,
    );
    if (written < Date.now() - ABANDONED_AFTER) await rm(path, { force: true });
  }
}
