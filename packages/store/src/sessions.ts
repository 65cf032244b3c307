import type { Instant } from "@kulla/core";
import type { Selectable } from "kysely";
import type { SessionTable } from "./access-schema.ts";
import { legibleText } from "./legible-text.ts";
import type { Database } from "./schema.ts";

/** A browser in which somebody is signed in. */
export interface Session {
  readonly id: string;
  readonly account: string;
  readonly way: "password" | "oidc" | "link";
  readonly address: string;
  readonly agent: string;
  readonly openedAt: Instant;
  readonly seenAt: Instant;
  /** It ends then whatever its owner does. */
  readonly expiresAt: Instant;
  /** When its owner last proved who he is: by the sign-in, or by the password since. */
  readonly confirmedAt: Instant;
}

export interface Sessions {
  /** Opens a session known by the hash of its secret; sessions that have expired by its opening are removed. */
  open(session: Session, hash: string): Promise<void>;
  byHash(hash: string): Promise<Session | undefined>;
  seen(id: string, at: Instant): Promise<void>;
  /** Notes that its owner has proved again who he is. */
  confirm(id: string, at: Instant): Promise<void>;
  /** The newest first. */
  ofAccount(account: string): Promise<readonly Session[]>;
  /** False where the account has no such session. */
  close(account: string, id: string): Promise<boolean>;
  /** Closes all of an account but one; the number of those closed. */
  closeAll(account: string, except?: string): Promise<number>;
}

export function sessionsOf(db: Database): Sessions {
  return {
    open: async (session, hash) => {
      await db.deleteFrom("kulla.sessions").where("expires_at", "<=", session.openedAt).execute();
      await db.insertInto("kulla.sessions").values(rowOf(session, hash)).execute();
    },
    byHash: async (hash) => {
      const row = await db.selectFrom("kulla.sessions").selectAll().where("hash", "=", hash).executeTakeFirst();
      return row === undefined ? undefined : sessionOf(row);
    },
    seen: async (id, at) => {
      await db.updateTable("kulla.sessions").set({ seen_at: at }).where("id", "=", id).execute();
    },
    confirm: async (id, at) => {
      await db.updateTable("kulla.sessions").set({ confirmed_at: at }).where("id", "=", id).execute();
    },
    ofAccount: async (account) => {
      const rows = await db
        .selectFrom("kulla.sessions")
        .selectAll()
        .where("account", "=", account)
        .orderBy("opened_at", "desc")
        .orderBy("id")
        .execute();
      return rows.map(sessionOf);
    },
    close: async (account, id) => {
      const { numDeletedRows } = await db
        .deleteFrom("kulla.sessions")
        .where("account", "=", account)
        .where("id", "=", legibleText(id))
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
    closeAll: async (account, except = "") => {
      const { numDeletedRows } = await db
        .deleteFrom("kulla.sessions")
        .where("account", "=", account)
        .where("id", "!=", except)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}

function rowOf(session: Session, hash: string): SessionTable {
  return {
    id: session.id,
    hash,
    account: session.account,
    way: session.way,
    address: legibleText(session.address),
    agent: legibleText(session.agent),
    opened_at: session.openedAt,
    seen_at: session.seenAt,
    expires_at: session.expiresAt,
    confirmed_at: session.confirmedAt,
  };
}

function sessionOf(row: Selectable<SessionTable>): Session {
  const { id, account, address, agent } = row;
  const way = row.way as Session["way"];
  const times = { openedAt: row.opened_at, seenAt: row.seen_at, expiresAt: row.expires_at };
  return { id, account, way, address, agent, ...times, confirmedAt: row.confirmed_at };
}
