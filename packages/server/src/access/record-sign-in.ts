import type { FastifyRequest } from "fastify";
import { tellOwner } from "./account-event.ts";
import type { Access } from "./access.ts";

export interface SignInOutcome {
  readonly way: "password" | "oidc" | "link" | "second-factor";
  readonly name: string;
  /** Who came in; absent where nobody did. */
  readonly account?: string;
  /** Code of the refusal. */
  readonly why?: string;
}

/** Writes down that somebody signed in, or was not let in. */
export async function recordSignIn(request: FastifyRequest, access: Access, outcome: SignInOutcome): Promise<void> {
  const { way, name, account, why } = outcome;
  await access.log.record({
    at: access.now(),
    kind: why === undefined ? "sign-in" : "sign-in-refused",
    name,
    address: request.ip,
    marking: "TLP:CLEAR",
    ...(account !== undefined && { account }),
    about: { way, ...(why !== undefined && { why }) },
  });
  if (why !== undefined && way !== "oidc") await tellRefusal(request, access, name);
}

/** What happened under names that nobody has is counted under this, which no account has as its id. */
const NOBODYS_EVENTS = "nobody";

/**
 * Its owner learns of refusals under his name. That there is no such account nobody learns, by how long it takes either: under a name that
 * nobody has the same is written.
 */
async function tellRefusal(request: FastifyRequest, access: Access, name: string): Promise<void> {
  const account = await access.store.accounts.byName(name);
  await tellOwner(request, access, account?.id ?? NOBODYS_EVENTS, "refused");
}

/** The name as it can be written down: somebody may have typed a password in its place, so only names of accounts are. */
export async function nameForRecord(typed: string, { store }: Access): Promise<string> {
  return (await store.accounts.byName(typed.toLowerCase()))?.name ?? "";
}
