import type { Instant, Tlp } from "@kulla/core";
import type { Database } from "./schema.ts";

/** Replies that one account has kept at most; beyond it the oldest go. */
const MOST_OF_ACCOUNT = 2_000;

/** Under what a reply is kept. */
export interface ReplyName {
  readonly account: string;
  readonly clearance: Tlp;
  /** Hash of the key that the caller gave. */
  readonly keyHash: string;
}

/** What became of a claim. */
export type ReplyClaim =
  /** The write is the claimer's to do. */
  | { readonly kind: "claimed" }
  /** Somebody does it just now. */
  | { readonly kind: "running"; readonly digest: string }
  /** It was done. */
  | { readonly kind: "kept"; readonly digest: string; readonly reply: Uint8Array };

/** Replies to writes, kept for who sends the write again: over all processes, and over a restart. */
export interface KeptReplyRows {
  /** Claims a name for a write. A claim that was not kept by `staleBefore` is the next one's: whoever had it was killed. */
  claim(
    name: ReplyName,
    digest: string,
    times: { readonly at: Instant; readonly until: Instant; readonly staleBefore: Instant },
  ): Promise<ReplyClaim>;
  keep(name: ReplyName, reply: Uint8Array): Promise<void>;
  /** Gives a claim up: the write failed. */
  release(name: ReplyName): Promise<void>;
}

export function keptReplyRows(db: Database): KeptReplyRows {
  const columns = ({ account, clearance, keyHash }: ReplyName) => ({ account, clearance, key_hash: keyHash });
  return {
    claim: async (name, digest, { at, until, staleBefore }) => {
      await db.deleteFrom("kulla.kept_replies").where("expires_at", "<=", at).execute();
      for (;;) {
        const row = { ...columns(name), digest, asked_at: at, expires_at: until, reply: null };
        const { numInsertedOrUpdatedRows } = await db
          .insertInto("kulla.kept_replies")
          .values(row)
          .onConflict((conflict) =>
            conflict
              .columns(["account", "clearance", "key_hash"])
              .doUpdateSet({ digest, asked_at: at, expires_at: until })
              .where("kulla.kept_replies.reply", "is", null)
              .where("kulla.kept_replies.asked_at", "<", staleBefore),
          )
          .executeTakeFirstOrThrow();
        if (Number(numInsertedOrUpdatedRows ?? 0) > 0) {
          await forgetOldest(db, name.account);
          return { kind: "claimed" };
        }
        const known = await db
          .selectFrom("kulla.kept_replies")
          .select(["digest", "reply"])
          .where((eb) => eb.and(columns(name)))
          .executeTakeFirst();
        if (known === undefined) continue; // it was given up between the two looks
        if (known.reply === null) return { kind: "running", digest: known.digest };
        return { kind: "kept", digest: known.digest, reply: known.reply };
      }
    },
    keep: async (name, reply) => {
      await db
        .updateTable("kulla.kept_replies")
        .set({ reply: Buffer.from(reply) })
        .where((eb) => eb.and(columns(name)))
        .execute();
    },
    release: async (name) => {
      await db
        .deleteFrom("kulla.kept_replies")
        .where((eb) => eb.and(columns(name)))
        .where("reply", "is", null)
        .execute();
    },
  };
}

async function forgetOldest(db: Database, account: string): Promise<void> {
  await db
    .deleteFrom("kulla.kept_replies")
    .where("account", "=", account)
    .where("asked_at", "<", (eb) =>
      eb
        .selectFrom("kulla.kept_replies")
        .select("asked_at")
        .where("account", "=", account)
        .orderBy("asked_at", "desc")
        .offset(MOST_OF_ACCOUNT)
        .limit(1),
    )
    .execute();
}
