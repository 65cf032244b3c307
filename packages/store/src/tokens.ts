import type { Instant, Tlp } from "@kulla/core";
import type { Selectable } from "kysely";
import type { TokenTable } from "./access-schema.ts";
import { legibleText } from "./legible-text.ts";
import type { Database } from "./schema.ts";

export type TokenScope = "read" | "write" | "admin";

/** A key for programs, which acts for an account and can do at most what that can. */
export interface ApiToken {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly clearance: Tlp;
  /** The only cases that it can be used for; absent where these are all of the account's. */
  readonly cases?: readonly string[];
  readonly madeAt: Instant;
  readonly expiresAt: Instant;
  readonly usedAt?: Instant;
}

export interface Tokens {
  add(token: ApiToken, hash: string): Promise<void>;
  /** A token that is not revoked. */
  byHash(hash: string): Promise<ApiToken | undefined>;
  used(id: string, at: Instant): Promise<void>;
  /** Those that are not revoked, the newest first. */
  ofAccount(account: string): Promise<readonly ApiToken[]>;
  /** False where the account has no such token. */
  revoke(account: string, id: string, at: Instant): Promise<boolean>;
  revokeAll(account: string, at: Instant): Promise<number>;
}

export function tokensOf(db: Database): Tokens {
  const living = () => db.selectFrom("kulla.tokens").selectAll().where("revoked_at", "is", null);
  const revoking = (account: string, at: Instant) =>
    db
      .updateTable("kulla.tokens")
      .set({ revoked_at: at })
      .where("account", "=", account)
      .where("revoked_at", "is", null);
  return {
    add: async (token, hash) => {
      await db.insertInto("kulla.tokens").values(rowOf(token, hash)).execute();
    },
    byHash: async (hash) => {
      const row = await living().where("hash", "=", hash).executeTakeFirst();
      return row === undefined ? undefined : tokenOf(row);
    },
    used: async (id, at) => {
      await db.updateTable("kulla.tokens").set({ used_at: at }).where("id", "=", id).execute();
    },
    ofAccount: async (account) => {
      const rows = await living().where("account", "=", account).orderBy("made_at", "desc").orderBy("id").execute();
      return rows.map(tokenOf);
    },
    revoke: async (account, id, at) => {
      const { numUpdatedRows } = await revoking(account, at).where("id", "=", legibleText(id)).executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    revokeAll: async (account, at) => Number((await revoking(account, at).executeTakeFirst()).numUpdatedRows),
  };
}

function rowOf(token: ApiToken, hash: string): TokenTable {
  return {
    id: token.id,
    hash,
    account: token.account,
    name: legibleText(token.name),
    scopes: [...token.scopes],
    clearance: token.clearance,
    cases: token.cases?.map(legibleText) ?? null,
    made_at: token.madeAt,
    expires_at: token.expiresAt,
    used_at: null,
    revoked_at: null,
  };
}

function tokenOf(row: Selectable<TokenTable>): ApiToken {
  return {
    id: row.id,
    account: row.account,
    name: row.name,
    scopes: row.scopes as TokenScope[],
    clearance: row.clearance as Tlp,
    madeAt: row.made_at,
    expiresAt: row.expires_at,
    ...(row.cases !== null && { cases: row.cases }),
    ...(row.used_at !== null && { usedAt: row.used_at }),
  };
}
