import { StoreRefusal } from "@kulla/core";
import { legibleText } from "./legible-text.ts";
import type { Database } from "./schema.ts";

/** What an account may do in a case: each role can do what the one before can. */
export type MemberRole = "reader" | "analyst" | "lead" | "admin";

export interface Member {
  readonly account: string;
  readonly name: string;
  readonly fullName: string;
  readonly role: MemberRole;
}

export interface Memberships {
  roleOf(caseName: string, account: string): Promise<MemberRole | undefined>;
  /** Names of the cases in which an account has a role, by name. */
  casesOf(account: string): Promise<readonly string[]>;
  /** Whether the account leads any case, or is admin of one. */
  leads(account: string): Promise<boolean>;
  /** By name. */
  ofCase(caseName: string): Promise<readonly Member[]>;
  /** @throws StoreRefusal `unknown-case` */
  set(caseName: string, account: string, role: MemberRole): Promise<void>;
  /** False where the account has no role in the case. */
  remove(caseName: string, account: string): Promise<boolean>;
}

export function membershipsOf(db: Database): Memberships {
  const joined = () =>
    db
      .selectFrom("kulla.memberships as membership")
      .innerJoin("kulla.cases as theCase", "theCase.id", "membership.case_id");
  return {
    roleOf: async (caseName, account) => {
      const row = await joined()
        .select("membership.role")
        .where("theCase.name", "=", legibleText(caseName))
        .where("membership.account", "=", account)
        .executeTakeFirst();
      return row?.role as MemberRole | undefined;
    },
    casesOf: async (account) => {
      const rows = await joined()
        .select("theCase.body")
        .where("membership.account", "=", account)
        .orderBy("theCase.name")
        .execute();
      return rows.map((row) => (JSON.parse(row.body) as { name: string }).name);
    },
    leads: async (account) => {
      const row = await db
        .selectFrom("kulla.memberships")
        .select("role")
        .where("account", "=", account)
        .where("role", "in", ["lead", "admin"])
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
    ofCase: async (caseName) => {
      const rows = await joined()
        .innerJoin("kulla.accounts as account", "account.id", "membership.account")
        .select(["account.id", "account.name", "account.full_name", "membership.role"])
        .where("theCase.name", "=", legibleText(caseName))
        .orderBy("account.name")
        .execute();
      return rows.map(({ id, name, full_name, role }) => ({
        account: id,
        name,
        fullName: full_name,
        role: role as MemberRole,
      }));
    },
    set: (caseName, account, role) => set(db, caseName, account, role),
    remove: async (caseName, account) => {
      const { numDeletedRows } = await db
        .deleteFrom("kulla.memberships")
        .where("account", "=", account)
        .where("case_id", "in", (query) =>
          query.selectFrom("kulla.cases").select("id").where("name", "=", legibleText(caseName)),
        )
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}

async function set(db: Database, caseName: string, account: string, role: MemberRole): Promise<void> {
  const row = await db
    .selectFrom("kulla.cases")
    .select("id")
    .where("name", "=", legibleText(caseName))
    .executeTakeFirst();
  if (row === undefined) throw new StoreRefusal("unknown-case", `No case is named ${JSON.stringify(caseName)}.`);
  await db
    .insertInto("kulla.memberships")
    .values({ case_id: row.id, account, role })
    .onConflict((conflict) => conflict.columns(["case_id", "account"]).doUpdateSet({ role }))
    .execute();
}
