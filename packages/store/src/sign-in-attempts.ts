import type { Instant } from "@kulla/core";
import { sql } from "kysely";
import type { Database } from "./schema.ts";

/** An OpenID Connect sign-in that has begun. */
export interface OidcAttempt {
  readonly verifier: string;
  readonly nonce: string;
  readonly startedAt: Instant;
}

/** What is known of sign-ins that did not end well, over all processes of the workspace. */
export interface SignInAttempts {
  /**
   * Counts an attempt as failed before it is made, so that attempts at once cannot slip through together. Gives the failures of the
   * subject since `since`, the new one left out: how many and when the last was. What is older than `forget` is removed.
   */
  begin(
    subject: string,
    at: Instant,
    since: Instant,
    forget: Instant,
  ): Promise<{ readonly id: number; readonly failures: number; readonly last: Instant | undefined }>;
  /** Takes back one attempt: it was refused unseen. */
  takeBack(id: number): Promise<void>;
  /** Forgets the failures of a subject: it has signed in. */
  clear(subject: string): Promise<void>;
  beginOidc(stateHash: string, attempt: OidcAttempt, forget: Instant): Promise<void>;
  /** Gives a sign-in that has begun, once. */
  takeOidc(stateHash: string): Promise<OidcAttempt | undefined>;
}

export function signInAttemptsOf(db: Database): SignInAttempts {
  return {
    begin: (subject, at, since, forget) =>
      db.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(hashtextextended(${subject}, 20221507))`.execute(transaction);
        await transaction.deleteFrom("kulla.sign_in_failures").where("at", "<", forget).execute();
        const { failures, last } = await transaction
          .selectFrom("kulla.sign_in_failures")
          .select(({ fn }) => [fn.countAll<number>().as("failures"), fn.max<string | null>("at").as("last")])
          .where("subject", "=", subject)
          .where("at", ">=", since)
          .executeTakeFirstOrThrow();
        const { id } = await transaction
          .insertInto("kulla.sign_in_failures")
          .values({ subject, at })
          .returning("id")
          .executeTakeFirstOrThrow();
        return { id, failures, last: last ?? undefined };
      }),
    takeBack: async (id) => {
      await db.deleteFrom("kulla.sign_in_failures").where("id", "=", id).execute();
    },
    clear: async (subject) => {
      await db.deleteFrom("kulla.sign_in_failures").where("subject", "=", subject).execute();
    },
    beginOidc: async (stateHash, { verifier, nonce, startedAt }, forget) => {
      await db.deleteFrom("kulla.oidc_attempts").where("started_at", "<", forget).execute();
      await db
        .insertInto("kulla.oidc_attempts")
        .values({ state_hash: stateHash, verifier, nonce, started_at: startedAt })
        .execute();
    },
    takeOidc: async (stateHash) => {
      const row = await db
        .deleteFrom("kulla.oidc_attempts")
        .where("state_hash", "=", stateHash)
        .returningAll()
        .executeTakeFirst();
      return row === undefined ? undefined : { verifier: row.verifier, nonce: row.nonce, startedAt: row.started_at };
    },
  };
}
