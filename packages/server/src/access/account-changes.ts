import type { AccountEventKind } from "@kulla/api";
import type { Tlp } from "@kulla/core";
import { compareTlp } from "@kulla/core";
import type { Account, AccountChange } from "@kulla/store";
import { notFound, Problem } from "../problem.ts";
import type { Access } from "./access.ts";
import { requireStrongPassword } from "./password-strength.ts";
import { newId } from "./secret.ts";

/** Who changes an account. Nobody hands out a clearance above his own, or touches an account that has one. */
export interface By {
  readonly by: string;
  readonly clearance: Tlp;
  readonly address?: string;
}

/** What is needed of an account that is to be added. */
export interface NewAccount {
  readonly name: string;
  readonly fullName: string;
  readonly email?: string | undefined;
  readonly password?: string | undefined;
  readonly clearance: Tlp;
  readonly isAdmin: boolean;
  readonly mayOpenCases: boolean;
}

type AccountAccess = Pick<Access, "store" | "log" | "hashes" | "now">;

/** Adds an account. @throws Problem `access-denied`, `access-password-weak` or `access-name-taken` */
export async function newAccount(access: AccountAccess, wanted: NewAccount, by: By): Promise<Account> {
  const { name, fullName, email, password, clearance, isAdmin, mayOpenCases } = wanted;
  requireReach(by, clearance);
  if (password !== undefined) await requireStrongPassword(password, { name, fullName, email });
  const account: Account = {
    id: newId("account"),
    name,
    fullName,
    clearance,
    isAdmin,
    mayOpenCases,
    addedAt: access.now(),
    ...(email !== undefined && { email }),
    ...(password !== undefined && { passwordHash: await access.hashes.of(password) }),
  };
  if (!(await access.store.accounts.add(account)))
    throw new Problem(
      "access-name-taken",
      `There is an account of the name ${name}, or of this e-mail address, already.`,
    );
  await record(access, "account-added", account, by, { clearance, isAdmin: String(isAdmin) });
  return account;
}

/** What can be changed of an account; `null` takes away. */
export interface AccountWish {
  readonly fullName?: string | undefined;
  readonly email?: string | null | undefined;
  readonly password?: string | undefined;
  readonly clearance?: Tlp | undefined;
  readonly isAdmin?: boolean | undefined;
  readonly mayOpenCases?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly forgetSecondFactor?: true | undefined;
}

/**
 * Changes an account. Whoever may see or do less from now on, or has another password, has to sign in again; who may not sign in any
 * more loses the API tokens too.
 *
 * @throws Problem `server-not-found`, `access-denied`, `access-password-weak`, `access-name-taken`, or `access-last-admin` where nobody would be left
 */
export async function alterAccount(access: AccountAccess, id: string, wish: AccountWish, by: By): Promise<Account> {
  const { store, now, hashes } = access;
  const before = await requireAccount(access, id);
  requireReach(by, before.clearance, wish.clearance);
  const losesAdmin =
    before.isAdmin && before.disabledAt === undefined && (wish.isAdmin === false || wish.disabled === true);
  if (losesAdmin && !(await store.accounts.hasOtherAdmin(id)))
    throw new Problem(
      "access-last-admin",
      "Nobody would be left to run the workspace: make somebody else an admin first.",
    );
  if (wish.password !== undefined) await requireStrongPassword(wish.password, before);
  const after = await store.accounts.change(id, {
    ...changeOf(wish),
    ...(wish.password !== undefined && { passwordHash: await hashes.of(wish.password) }),
    ...(wish.disabled !== undefined && { disabledAt: wish.disabled ? (before.disabledAt ?? now()) : null }),
  });
  if (after === "taken") throw new Problem("access-name-taken", "Another account has this e-mail address.");
  if (after === undefined) throw notFound("account");
  const isLowered = compareTlp(after.clearance, before.clearance) < 0 || (before.isAdmin && !after.isAdmin);
  if (wish.password !== undefined || isLowered || after.disabledAt !== undefined) await store.sessions.closeAll(id);
  if (after.disabledAt !== undefined) await store.tokens.revokeAll(id, now());
  await record(access, "account-changed", after, by, whatChanged(before, after, wish));
  const isSecret = wish.password !== undefined || wish.forgetSecondFactor !== undefined;
  if (isSecret) {
    await store.browsers.forget(id);
    const from = { at: now(), address: by.address ?? "", agent: "" };
    await store.events.add(id, { kind: "changed-by-admin" satisfies AccountEventKind, ...from });
  }
  return after;
}

function changeOf({
  fullName,
  email,
  clearance,
  isAdmin,
  mayOpenCases,
  forgetSecondFactor,
}: AccountWish): AccountChange {
  return {
    ...(fullName !== undefined && { fullName }),
    ...(email !== undefined && { email }),
    ...(clearance !== undefined && { clearance }),
    ...(isAdmin !== undefined && { isAdmin }),
    ...(mayOpenCases !== undefined && { mayOpenCases }),
    ...(forgetSecondFactor === true && { secondFactor: null }),
  };
}

/** In words for the audit log: what it was, and what it became. No secret is among them. */
function whatChanged(before: Account, after: Account, wish: AccountWish): Readonly<Record<string, string>> {
  const told = ["fullName", "email", "clearance", "isAdmin", "mayOpenCases", "disabledAt"] as const;
  const changes = told
    .filter((field) => before[field] !== after[field])
    .map((field) => [field, `${String(before[field] ?? "none")} → ${String(after[field] ?? "none")}`]);
  return {
    ...(Object.fromEntries(changes) as Record<string, string>),
    ...(wish.password !== undefined && { password: "set" }),
    ...(wish.forgetSecondFactor === true && { secondFactor: "taken away" }),
  };
}

/** @throws Problem `access-denied` where a clearance is above that of who changes */
export function requireReach(by: By, ...clearances: readonly (Tlp | undefined)[]): void {
  if (clearances.every((clearance) => clearance === undefined || compareTlp(clearance, by.clearance) <= 0)) return;
  throw new Problem(
    "access-denied",
    `Your clearance is ${by.clearance}: it takes a higher one to change or give this.`,
  );
}

/** @throws Problem `server-not-found` */
export async function requireAccount({ store }: Pick<Access, "store">, id: string): Promise<Account> {
  const account = await store.accounts.byId(id);
  if (account === undefined) throw notFound("account");
  return account;
}

async function record(
  { log, now }: AccountAccess,
  kind: string,
  account: Account,
  { by, address }: By,
  what: Readonly<Record<string, string>>,
): Promise<void> {
  await log.record({
    at: now(),
    kind,
    name: by,
    marking: "TLP:CLEAR",
    about: { account: account.id, of: account.name, ...what },
    ...(address !== undefined && { address }),
  });
}
