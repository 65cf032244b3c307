import { notFound, Problem } from "../problem.ts";
import type { Caller } from "./access.ts";
import type { Policy, TokenNeed } from "./policies.ts";
import type { Viewer } from "./viewer.ts";
import { isAtLeast } from "./viewer.ts";

/** Who calls a route that is for anybody, without having signed in. It may see nothing that is marked, and has no case. */
export const NOBODY: Viewer = {
  account: "",
  name: "",
  clearance: "TLP:CLEAR",
  isAdmin: false,
  mayOpenCases: false,
  roleIn: () => Promise.resolve(undefined),
  cases: () => Promise.resolve([]),
  takeCase: () => Promise.reject(new Error("Nobody can open a case.")),
};

/**
 * Holds a call to the policy of its route. A case in which the caller has no role is a case that is not there.
 *
 * @throws Problem `access-sign-in-needed`, `access-token-scope`, `access-denied` or `server-not-found`
 */
export async function authorise(policy: Policy, caller: Caller | undefined, params: unknown): Promise<void> {
  if (caller === undefined) {
    if (policy.who === "anybody") return;
    throw new Problem("access-sign-in-needed", "Sign in, or send an API token.");
  }
  requireScope(policy.token, caller.token?.scopes);
  const { who } = policy;
  const { viewer } = caller;
  if (typeof who === "object") {
    const role = await viewer.roleIn(caseNameOf(params));
    if (role === undefined) throw notFound("case");
    if (!isAtLeast(role, who.role))
      throw new Problem("access-denied", `This needs the role ${who.role} in the case; yours is ${role}.`);
  }
  if (who === "workspace-admin" && !viewer.isAdmin)
    throw new Problem("access-denied", "This is for those who run the workspace.");
  if (who === "opener" && !viewer.mayOpenCases)
    throw new Problem("access-denied", "Your account may not open cases. Who runs the workspace can allow it.");
}

/** @throws Problem `access-token-scope` */
function requireScope(need: TokenNeed, scopes: readonly TokenNeed[] | undefined): void {
  if (scopes === undefined || scopes.includes(need)) return;
  const detail = need === "session" ? "This can be done at the page only." : `The API token lacks the scope ${need}.`;
  throw new Problem("access-token-scope", detail);
}

/** The name of the case in the path of a request. */
export function caseNameOf(params: unknown): string {
  const name = (params as Readonly<Record<string, unknown>> | undefined)?.["case"];
  return typeof name === "string" ? name : "";
}
