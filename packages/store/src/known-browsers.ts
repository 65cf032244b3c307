import type { Instant } from "@kulla/core";
import type { Database } from "./schema.ts";

/** Browsers in which an account has signed in, by the hash of a secret that each keeps. */
export interface KnownBrowsers {
  isKnown(hash: string, account: string, now: Instant): Promise<boolean>;
  /** Notes a browser, or that it is known for longer; those that have expired by then are removed. */
  note(hash: string, account: string, now: Instant, until: Instant): Promise<void>;
  /** Forgets all of an account. */
  forget(account: string): Promise<void>;
}

export function knownBrowsersOf(db: Database): KnownBrowsers {
  return {
    isKnown: async (hash, account, now) => {
      const row = await db
        .selectFrom("kulla.known_browsers")
        .select("hash")
        .where("hash", "=", hash)
        .where("account", "=", account)
        .where("expires_at", ">", now)
        .executeTakeFirst();
      return row !== undefined;
    },
    note: async (hash, account, now, until) => {
      await db.deleteFrom("kulla.known_browsers").where("expires_at", "<=", now).execute();
      await db
        .insertInto("kulla.known_browsers")
        .values({ hash, account, expires_at: until })
        .onConflict((conflict) => conflict.columns(["hash", "account"]).doUpdateSet({ expires_at: until }))
        .execute();
    },
    forget: async (account) => {
      await db.deleteFrom("kulla.known_browsers").where("account", "=", account).execute();
    },
  };
}
