import { createHash } from "node:crypto";
import type { Account } from "@kulla/store";
import { Problem } from "../problem.ts";
import type { Access } from "./access.ts";
import { networkOf } from "./network-of.ts";
import { requireSecondFactor } from "./second-factor.ts";

/** Failures that are free of delay: under one name, and from one address, where many people may sit. */
const FREE = { name: 5, browser: 5, address: 40 } as const;

/** Milliseconds: the first delay, which doubles with each further failure; the longest; and how long failures count. */
const FIRST_DELAY = 15_000;
const LONGEST_DELAY = 15 * 60_000;
const COUNTED_FOR = 3_600_000;
const KEPT_FOR = 24 * 3_600_000;

/**
 * Checks name and password. A wrong name takes as long as a wrong password and is told in the same words. After a few failures each
 * further attempt has to wait, twice as long each time: whether the name is known or not, and over all processes of the workspace.
 *
 * @param options.browser - hash by which the browser may be known: failures elsewhere, and of others at its address, do not hold up one in which the account has signed in before
 * @param options.isAll - whether the password is all that is asked; else the attempt counts as failed until the rest fits too
 * @throws Problem `access-locked-out` or `access-sign-in-refused`
 */
export async function checkPassword(
  { name, password }: { readonly name: string; readonly password: string },
  address: string,
  access: Access,
  { browser, isAll = true }: { readonly browser: string; readonly isAll?: boolean },
): Promise<Account> {
  const { store, hashes } = access;
  const account = await store.accounts.byName(name.toLowerCase());
  const nameKey = await nameKeyOf(name, account, browser, access);
  const byName = await beginAttempt(access, nameKey, FREE.name);
  // Who fails at the same address, behind the same router, does not hold up a browser that is known.
  const byAddress = isOfBrowser(nameKey)
    ? undefined
    : await beginAttempt(access, subjectOf("address", networkOf(address)), FREE.address, byName);
  const takeBack = async (attempt: number | undefined) => {
    if (attempt !== undefined) await store.attempts.takeBack(attempt);
  };
  const fits = await hashes.fits(account?.passwordHash, password).catch(async (error: unknown) => {
    for (const attempt of [byName, byAddress]) await takeBack(attempt); // it was not looked at
    throw error;
  });
  if (account === undefined || !fits || account.disabledAt !== undefined)
    throw new Problem(
      "access-sign-in-refused",
      "Name and password do not go together, or the account may not sign in.",
    );
  // Wrong codes of a second factor are not forgotten for the password's sake.
  if (isAll && account.secondFactor === undefined) await store.attempts.clear(nameKey);
  else if (isAll) await takeBack(byName);
  await takeBack(byAddress);
  return account;
}

/**
 * Signs in by name, password and, where the account has one, the second factor. A wrong code counts as a failure like a wrong password.
 *
 * @throws Problem `access-locked-out`, `access-sign-in-refused` or `access-second-factor-needed`
 */
export async function signInByPassword(
  given: { readonly name: string; readonly password: string; readonly code?: string | undefined },
  address: string,
  access: Access,
  browser: string,
): Promise<Account> {
  const account = await checkPassword(given, address, access, { browser, isAll: false });
  await requireSecondFactor(account, given.code, access);
  await access.store.attempts.clear(await nameKeyOf(account.name, account, browser, access));
  return account;
}

/** What failures under a name are counted under: apart for each browser in which the account has signed in before. */
async function nameKeyOf(
  name: string,
  account: Account | undefined,
  browser: string,
  { store, now }: Access,
): Promise<string> {
  const isKnown = await store.browsers.isKnown(browser, account?.id ?? "", now());
  return isKnown ? subjectOf("browser", `${browser} ${account?.id ?? ""}`) : subjectOf("name", name.toLowerCase());
}

function isOfBrowser(nameKey: string): boolean {
  return nameKey.startsWith("browser:");
}

/** What failures are counted under. A hash: somebody may have typed a password where the name belongs. */
function subjectOf(kind: keyof typeof FREE, text: string): string {
  return `${kind}:${createHash("sha256").update(text).digest("hex")}`;
}

/** Counts an attempt as failed until it has not. @throws Problem `access-locked-out` where it comes too soon */
async function beginAttempt({ store, now }: Access, subject: string, free: number, before?: number): Promise<number> {
  const at = Date.parse(now());
  const instant = (time: number) => new Date(time).toISOString();
  const { id, failures, last } = await store.attempts.begin(
    subject,
    instant(at),
    instant(at - COUNTED_FOR),
    instant(at - KEPT_FOR),
  );
  const delay = failures < free ? 0 : Math.min(FIRST_DELAY * 2 ** (failures - free), LONGEST_DELAY);
  const wait = last === undefined ? 0 : Date.parse(last) + delay - at;
  if (wait <= 0) return id;
  await store.attempts.takeBack(id); // it was not looked at
  if (before !== undefined) await store.attempts.takeBack(before);
  const seconds = Math.ceil(wait / 1_000);
  throw new Problem("access-locked-out", `Too many attempts have failed. Try again in ${seconds} s.`, {
    retryAfter: seconds,
  });
}
