import type { SecondFactorFor } from "@kulla/api";
import { secondFactorFor } from "@kulla/api";
import { Problem } from "../problem.ts";
import type { Access, Caller } from "./access.ts";
import type { Policy } from "./policies.ts";

/** Name of the setting by which a second factor is demanded. */
const SECOND_FACTOR = "second-factor-for";

/** Milliseconds after which a server looks again at what another may have set. */
const LOOK_AFTER = 5_000;

/** Milliseconds for which a sign-in, or the password given again, proves who asks for what is delicate. */
const PROVES_FOR = 15 * 60_000;

/** What is demanded of accounts, beyond that they are signed in. */
export interface Demands {
  /** Of whom a second factor is demanded. */
  secondFactorFor(): Promise<SecondFactorFor>;
  demandSecondFactor(of: SecondFactorFor): Promise<void>;
}

export function demandsOf({ store, now }: Pick<Access, "store" | "now">): Demands {
  let known: { readonly value: SecondFactorFor; readonly at: number } | undefined;
  return {
    secondFactorFor: async () => {
      const at = Date.parse(now());
      if (known === undefined || at - known.at >= LOOK_AFTER || at < known.at) {
        const value = secondFactorFor.safeParse(await store.settings.read(SECOND_FACTOR));
        known = { value: value.success ? value.data : "nobody", at };
      }
      return known.value;
    },
    demandSecondFactor: async (value) => {
      await store.settings.write(SECOND_FACTOR, value);
      known = undefined;
    },
  };
}

/** What is looked at of somebody of whom a second factor may be demanded. */
interface AskedOf extends Pick<Caller, "hasSecondFactor" | "hasPassword"> {
  readonly viewer: Pick<Caller["viewer"], "account" | "isAdmin">;
  readonly session?: Pick<NonNullable<Caller["session"]>, "way">;
}

/** Whether the caller lacks a second factor that is demanded of him. Who comes by a provider is the provider's to ask; a token was made by who had one. */
export async function lacksSecondFactor(
  { viewer, hasSecondFactor, hasPassword, session }: AskedOf,
  { demands, store, settings }: Pick<Access, "demands" | "store" | "settings">,
): Promise<boolean> {
  if (settings.mode !== "team" || hasSecondFactor || !hasPassword || session?.way !== "password") return false;
  const demanded = await demands.secondFactorFor();
  if (demanded === "nobody") return false;
  if (demanded === "everybody" || viewer.isAdmin) return true;
  return demanded === "leads" && (await store.memberships.leads(viewer.account));
}

/**
 * Holds a caller to what is demanded: the second factor, and for what is delicate a proof of who asks that is not old.
 *
 * @throws Problem `access-second-factor-demanded` or `access-confirmation-needed`
 */
export async function requireDemands(policy: Policy, caller: Caller | undefined, access: Access): Promise<void> {
  if (caller?.session === undefined || policy.who === "anybody") return;
  if (policy.bare !== true && (await lacksSecondFactor(caller, access)))
    throw new Problem("access-second-factor-demanded", "Set your second factor up first: this workspace demands one.");
  if (policy.delicate !== true || access.settings.mode !== "team") return;
  const age = Date.parse(access.now()) - Date.parse(caller.session.confirmedAt);
  if (age < PROVES_FOR) return; // of a session of an older Kulla it is no number
  const how = caller.hasPassword ? "Give your password again." : "Sign in again.";
  throw new Problem("access-confirmation-needed", `Your last sign-in is more than a quarter of an hour ago. ${how}`);
}
