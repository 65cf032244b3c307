import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Sha256 } from "@kulla/core";
import type { EvidenceBytes } from "./evidence-bytes.ts";
import { requireUndamaged, sha256Of, undamaged } from "./evidence-bytes.ts";
import { makeFolder } from "./make-folder.ts";
import { codeOf } from "./store-problem.ts";
import { syncFolder } from "./sync-folder.ts";

/** Milliseconds after which a half-written file is nobody's any more. */
const ABANDONED_AFTER = 3_600_000;

/** Bytes that are read at once where a file is passed on. */
const READ = 1_048_576;

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
      if (!(await holds(path, id))) {
        const written = await writeHalfway(halfway, [bytes]);
        await moveIntoPlace(written.path, path);
      }
      await settle(root, path);
    },
    putPieces: async ({ pieces }) => {
      const { path: written, id } = await writeHalfway(halfway, pieces());
      const path = pathOf(root, id);
      await moveIntoPlace(written, path);
      await settle(root, path);
      return id;
    },
    get: async (id) => {
      const path = pathOf(root, id);
      const bytes = await readIfThere(path);
      if (bytes !== undefined) requireUndamaged(id, bytes, path);
      return bytes;
    },
    read: (id) => {
      const path = pathOf(root, id);
      return undamaged(id, createReadStream(path, { highWaterMark: READ }) as AsyncIterable<Buffer>, path);
    },
  };
}

/** Brings the folders of a file to the disk, also where the file was there already: whoever wrote it may have been killed before this. */
async function settle(root: string, path: string): Promise<void> {
  await syncFolder(dirname(path));
  await syncFolder(root);
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

/** Writes bytes to the disk under a name of their own, hashing them on the way. */
async function writeHalfway(
  halfway: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<{ readonly path: string; readonly id: Sha256 }> {
  const path = join(halfway, randomBytes(12).toString("hex"));
  const hash = createHash("sha256");
  try {
    const file = await open(path, "wx", 0o400);
    try {
      for await (const piece of pieces) {
        hash.update(piece);
        await file.writeFile(piece);
      }
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return { path, id: hash.digest("hex") };
}

async function moveIntoPlace(written: string, path: string): Promise<void> {
  try {
    await makeFolder(dirname(path), 0o700);
    await rename(written, path);
  } catch (error) {
    await rm(written, { force: true });
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
