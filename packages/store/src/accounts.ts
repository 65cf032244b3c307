import type { Instant, Tlp } from "@kulla/core";
import type { Selectable } from "kysely";
import type { AccountTable } from "./access-schema.ts";
import { legibleText } from "./legible-text.ts";
import type { Database } from "./schema.ts";

/** Somebody who may sign in. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly fullName: string;
  readonly email?: string;
  readonly clearance: Tlp;
  readonly isAdmin: boolean;
  readonly mayOpenCases: boolean;
  readonly addedAt: Instant;
  readonly disabledAt?: Instant;
  /** argon2id, in PHC form; absent where the account signs in otherwise. */
  readonly passwordHash?: string;
  /** Who it is at an OpenID provider. */
  readonly oidc?: { readonly issuer: string; readonly subject: string };
  readonly secondFactor?: SecondFactor;
}

/** A key of one-time codes (RFC 6238) as base32, and what was used of it. */
export interface SecondFactor {
  readonly key: string;
  /** Time step of the last code that counted. */
  readonly usedStep: number;
  /** Hashes of the recovery codes that are left. */
  readonly recoveryCodes: readonly string[];
}

/** What can be changed of an account; `null` takes away. */
export interface AccountChange {
  readonly fullName?: string;
  readonly email?: string | null;
  readonly clearance?: Tlp;
  readonly isAdmin?: boolean;
  readonly mayOpenCases?: boolean;
  readonly disabledAt?: Instant | null;
  readonly passwordHash?: string;
  readonly oidc?: { readonly issuer: string; readonly subject: string };
  readonly secondFactor?: SecondFactor | null;
}

export interface Accounts {
  /** Adds an account; false where its name, e-mail address or identity is another's. */
  add(account: Account): Promise<boolean>;
  /** By name, from the one after `after`. */
  list(after: string, limit: number): Promise<readonly Account[]>;
  count(): Promise<number>;
  byId(id: string): Promise<Account | undefined>;
  byName(name: string): Promise<Account | undefined>;
  byEmail(email: string): Promise<Account | undefined>;
  byIdentity(issuer: string, subject: string): Promise<Account | undefined>;
  /** The account as it is afterwards; `taken` where the e-mail address or identity is another's, undefined where there is none. */
  change(id: string, change: AccountChange): Promise<Account | "taken" | undefined>;
  /** Marks a time step of one-time codes as used; false where it, or a later one, was used before: two at once cannot both win. */
  useStep(id: string, step: number): Promise<boolean>;
  /** Takes a recovery code away; false where it was not there. */
  useRecoveryCode(id: string, hash: string): Promise<boolean>;
  /** Whether an enabled account other than this one runs the workspace. */
  hasOtherAdmin(id: string): Promise<boolean>;
}

export function accountsOf(db: Database): Accounts {
  const all = () => db.selectFrom("kulla.accounts").selectAll();
  const one = async (query: ReturnType<typeof all>) => accountOf(await query.executeTakeFirst());
  return {
    add: (account) => added(db, account),
    list: async (after, limit) => {
      const rows = await all().where("name", ">", legibleText(after)).orderBy("name").limit(limit).execute();
      return rows.map((row) => accountOf(row) as Account);
    },
    count: async () =>
      (
        await db
          .selectFrom("kulla.accounts")
          .select(({ fn }) => fn.countAll<number>().as("count"))
          .executeTakeFirstOrThrow()
      ).count,
    byId: (id) => one(all().where("id", "=", legibleText(id))),
    byName: (name) => one(all().where("name", "=", legibleText(name))),
    byEmail: (email) => one(all().where("email", "=", legibleText(email.toLowerCase()))),
    byIdentity: (issuer, subject) =>
      one(all().where("issuer", "=", legibleText(issuer)).where("subject", "=", legibleText(subject))),
    change: (id, change) => changed(db, id, change),
    useStep: async (id, step) => {
      const { numUpdatedRows } = await db
        .updateTable("kulla.accounts")
        .set({ second_factor_step: step })
        .where("id", "=", legibleText(id))
        .where("second_factor_step", "<", step)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    useRecoveryCode: async (id, hash) => {
      const { numUpdatedRows } = await db
        .updateTable("kulla.accounts")
        .set((eb) => ({ recovery_codes: eb.fn("array_remove", ["recovery_codes", eb.val(hash)]) }))
        .where("id", "=", legibleText(id))
        .where((eb) => eb(eb.val(hash), "=", eb.fn.any("recovery_codes")))
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    hasOtherAdmin: async (id) => {
      const row = await db
        .selectFrom("kulla.accounts")
        .select("id")
        .where("is_admin", "=", true)
        .where("disabled_at", "is", null)
        .where("id", "!=", legibleText(id))
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

async function added(db: Database, account: Account): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("kulla.accounts")
    .values({
      id: account.id,
      name: legibleText(account.name),
      full_name: legibleText(account.fullName),
      email: account.email === undefined ? null : legibleText(account.email.toLowerCase()),
      password_hash: account.passwordHash ?? null,
      issuer: account.oidc === undefined ? null : legibleText(account.oidc.issuer),
      subject: account.oidc === undefined ? null : legibleText(account.oidc.subject),
      second_factor: account.secondFactor?.key ?? null,
      second_factor_step: account.secondFactor?.usedStep ?? null,
      recovery_codes: [...(account.secondFactor?.recoveryCodes ?? [])],
      clearance: account.clearance,
      is_admin: account.isAdmin,
      may_open_cases: account.mayOpenCases,
      added_at: account.addedAt,
      disabled_at: account.disabledAt ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** SQLSTATE of a value that another row has. */
const UNIQUE_VIOLATION = "23505";

async function changed(db: Database, id: string, change: AccountChange): Promise<Account | "taken" | undefined> {
  const columns = columnsOf(change);
  if (Object.keys(columns).length > 0) {
    try {
      await db.updateTable("kulla.accounts").set(columns).where("id", "=", legibleText(id)).execute();
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === UNIQUE_VIOLATION) return "taken";
      throw error;
    }
  }
  return accountOf(
    await db.selectFrom("kulla.accounts").selectAll().where("id", "=", legibleText(id)).executeTakeFirst(),
  );
}

function columnsOf({
  fullName,
  email,
  oidc,
  secondFactor,
  ...change
}: AccountChange): Partial<Selectable<AccountTable>> {
  return {
    ...(fullName !== undefined && { full_name: legibleText(fullName) }),
    ...(email !== undefined && { email: email === null ? null : legibleText(email.toLowerCase()) }),
    ...(change.clearance !== undefined && { clearance: change.clearance }),
    ...(change.isAdmin !== undefined && { is_admin: change.isAdmin }),
    ...(change.mayOpenCases !== undefined && { may_open_cases: change.mayOpenCases }),
    ...(change.disabledAt !== undefined && { disabled_at: change.disabledAt }),
    ...(change.passwordHash !== undefined && { password_hash: change.passwordHash }),
    ...(oidc !== undefined && { issuer: legibleText(oidc.issuer), subject: legibleText(oidc.subject) }),
    ...(secondFactor !== undefined && {
      second_factor: secondFactor?.key ?? null,
      second_factor_step: secondFactor?.usedStep ?? null,
      recovery_codes: [...(secondFactor?.recoveryCodes ?? [])],
    }),
  };
}

function accountOf(row: Selectable<AccountTable> | undefined): Account | undefined {
  if (row === undefined) return undefined;
  const { email, password_hash, issuer, subject, second_factor, disabled_at } = row;
  return {
    id: row.id,
    name: row.name,
    fullName: row.full_name,
    clearance: row.clearance as Tlp,
    isAdmin: row.is_admin,
    mayOpenCases: row.may_open_cases,
    addedAt: row.added_at,
    ...(email !== null && { email }),
    ...(password_hash !== null && { passwordHash: password_hash }),
    ...(issuer !== null && subject !== null && { oidc: { issuer, subject } }),
    ...(second_factor !== null && {
      secondFactor: { key: second_factor, usedStep: row.second_factor_step ?? 0, recoveryCodes: row.recovery_codes },
    }),
    ...(disabled_at !== null && { disabledAt: disabled_at }),
  };
}
