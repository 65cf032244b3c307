import type { Account, SecondFactor } from "@kulla/store";
import { Problem } from "../problem.ts";
import type { Access } from "./access.ts";
import { newRecoveryCodes, stepOfCode } from "./one-time-codes.ts";
import { hashOfSecret } from "./secret.ts";

/**
 * Holds whoever has a second factor to it: a code of the authenticator or a recovery code, each of which counts once.
 *
 * @throws Problem `access-second-factor-needed`
 */
export async function requireSecondFactor(
  account: Account,
  code: string | undefined,
  access: Pick<Access, "store" | "now">,
): Promise<void> {
  const { secondFactor } = account;
  if (secondFactor === undefined) return;
  if (code === undefined) throw new Problem("access-second-factor-needed", "Give the code of your authenticator too.");
  if (await fits(account.id, secondFactor, code.replace(/\s/gu, ""), access)) return;
  throw new Problem("access-second-factor-needed", "The code does not fit, or was used before.");
}

async function fits(
  account: string,
  { key }: SecondFactor,
  code: string,
  { store, now }: Pick<Access, "store" | "now">,
): Promise<boolean> {
  const step = stepOfCode(key, code, Date.parse(now()));
  if (step !== undefined) return store.accounts.useStep(account, step);
  return store.accounts.useRecoveryCode(account, hashOfSecret(code.toLowerCase()));
}

/**
 * Gives an account a second factor, where the code shows that the authenticator has the key.
 *
 * @returns the recovery codes, which are shown this once
 * @throws Problem `access-second-factor-needed`
 */
export async function giveSecondFactor(
  account: string,
  { key, code }: { readonly key: string; readonly code: string },
  { store, now }: Pick<Access, "store" | "now">,
): Promise<readonly string[]> {
  const step = stepOfCode(key, code.replace(/\s/gu, ""), Date.parse(now()));
  if (step === undefined)
    throw new Problem(
      "access-second-factor-needed",
      "The code does not fit the key: is the clock of the device right?",
    );
  const codes = newRecoveryCodes();
  const secondFactor = { key, usedStep: step, recoveryCodes: codes.map(hashOfSecret) };
  await store.accounts.change(account, { secondFactor });
  return codes;
}
