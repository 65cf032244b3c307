import type { EvidenceBytes } from "./evidence-bytes.ts";
import { requireUndamaged } from "./evidence-bytes.ts";
import type { Database } from "./schema.ts";

/** Bytes in one row. PostgreSQL holds a few copies of a row in memory while it takes it in. */
const CHUNK = 4 * 1024 * 1024;

/** Evidence in the database, in pieces: for a server that a team shares, none of whom sees the other's disk. */
export function evidenceChunks(db: Database): EvidenceBytes {
  return {
    put: (id, bytes) =>
      db.transaction().execute(async (transaction) => {
        const known = await transaction
          .selectFrom("kulla.evidence_chunks")
          .select("position")
          .where("evidence", "=", id)
          .limit(1)
          .executeTakeFirst();
        if (known !== undefined) return; // all pieces came in one transaction
        for (let position = 0; position === 0 || position * CHUNK < bytes.length; position += 1) {
          const piece = Buffer.from(bytes.subarray(position * CHUNK, (position + 1) * CHUNK));
          await transaction
            .insertInto("kulla.evidence_chunks")
            .values({ evidence: id, position, bytes: piece })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        }
      }),
    get: async (id) => {
      const pieces: Buffer[] = [];
      for (;;) {
        const row = await db
          .selectFrom("kulla.evidence_chunks")
          .select("bytes")
          .where("evidence", "=", id)
          .where("position", "=", pieces.length)
          .executeTakeFirst();
        if (row === undefined) break;
        pieces.push(row.bytes);
      }
      if (pieces.length === 0) return undefined;
      const bytes = new Uint8Array(Buffer.concat(pieces));
      requireUndamaged(id, bytes);
      return bytes;
    },
  };
}
