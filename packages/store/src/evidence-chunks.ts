import { createHash } from "node:crypto";
import type { Sha256 } from "@kulla/core";
import { sql } from "kysely";
import type { EvidenceBytes } from "./evidence-bytes.ts";
import { requireUndamaged, undamaged } from "./evidence-bytes.ts";
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
    putPieces: async ({ upload, pieces }) => {
      const hash = createHash("sha256");
      for await (const piece of pieces()) hash.update(piece);
      const id = hash.digest("hex");
      await db.transaction().execute(async (transaction) => {
        // The pieces take their places within the database; an empty file is one empty piece.
        await sql`
          insert into kulla.evidence_chunks (evidence, position, bytes)
          select ${id}, row_number() over (order by start) - 1, bytes from (
            select start, bytes from kulla.upload_pieces where upload = ${upload}::uuid
            union all
            select 0, ''::bytea where not exists (select from kulla.upload_pieces where upload = ${upload}::uuid)) p
          where not exists (select from kulla.evidence_chunks where evidence = ${id})
          on conflict do nothing`.execute(transaction);
      });
      return id;
    },
    get: async (id) => {
      const pieces: Buffer[] = [];
      for await (const piece of readChunks(db, id)) pieces.push(piece);
      if (pieces.length === 0) return undefined;
      const bytes = new Uint8Array(Buffer.concat(pieces));
      requireUndamaged(id, bytes);
      return bytes;
    },
    read: (id) => undamaged(id, readChunks(db, id)),
  };
}

async function* readChunks(db: Database, id: Sha256): AsyncGenerator<Buffer> {
  for (let position = 0; ; position += 1) {
    const row = await db
      .selectFrom("kulla.evidence_chunks")
      .select("bytes")
      .where("evidence", "=", id)
      .where("position", "=", position)
      .executeTakeFirst();
    if (row === undefined) return;
    yield row.bytes;
  }
}
