import type { AccountItem } from "@kulla/api";
import {
  addAccount,
  changeAccount,
  changeDemands,
  listAccounts,
  readAccount,
  readDemands,
  signOutAccount,
} from "@kulla/api";
import type { Account } from "@kulla/store";
import { tellOwner } from "../access/account-event.ts";
import { Problem } from "../problem.ts";
import type { By } from "../access/account-changes.ts";
import { alterAccount, newAccount, requireAccount, requireReach } from "../access/account-changes.ts";
import type { Call, ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";

/** The accounts of the workspace, for those who run it. */
export const ACCOUNT_ROUTES: readonly ServedRoute[] = [
  serve(listAccounts, async ({ request, query }) => {
    const { accounts } = request.server.access.store;
    const [found, total] = [await accounts.list(query.cursor ?? "", query.limit + 1), await accounts.count()];
    const items = found.slice(0, query.limit);
    const next = found.length > items.length ? items.at(-1)?.name : undefined;
    return { items: items.map(itemOf), total, ...(next !== undefined && { next }) };
  }),

  serve(readAccount, async ({ request, params }) =>
    itemOf(await requireAccount(request.server.access, params.account)),
  ),

  serve(addAccount, async (call) => itemOf(await newAccount(call.request.server.access, call.body, byOf(call)))),

  serve(changeAccount, async (call) => {
    const { request, viewer, params, body } = call;
    const { access } = request.server;
    // One's own are changed with the present password, which whoever holds a stolen session or token does not have.
    const isSecret = body.password !== undefined || body.forgetSecondFactor !== undefined;
    if (params.account === viewer.account && isSecret)
      throw new Problem(
        "access-denied",
        "Change your own password and second factor as your own: it takes the password.",
      );
    return itemOf(await alterAccount(access, params.account, body, byOf(call)));
  }),

  serve(signOutAccount, async (call) => {
    const { request, params } = call;
    const { access } = request.server;
    const { id, clearance } = await requireAccount(access, params.account);
    requireReach(byOf(call), clearance);
    await access.store.sessions.closeAll(id);
    await access.store.tokens.revokeAll(id, access.now());
    await tellOwner(request, access, id, "changed-by-admin");
    return undefined;
  }),

  serve(readDemands, async ({ request }) => ({
    secondFactorFor: await request.server.access.demands.secondFactorFor(),
  })),

  serve(changeDemands, async ({ request, viewer, body }) => {
    const { access } = request.server;
    const before = await access.demands.secondFactorFor();
    await access.log.record({
      at: access.now(),
      kind: "demands-changed",
      account: viewer.account,
      name: viewer.name,
      address: request.ip,
      marking: "TLP:CLEAR",
      about: { secondFactorFor: `${before} → ${body.secondFactorFor}` },
    });
    await access.demands.demandSecondFactor(body.secondFactorFor);
    return body;
  }),
];

function byOf({ request, viewer }: Pick<Call<typeof signOutAccount>, "request" | "viewer">): By {
  return { by: viewer.name, clearance: viewer.clearance, address: request.ip };
}

/** What of an account goes out; never its secrets. */
function itemOf(account: Account): AccountItem {
  const { id, name, fullName, email, clearance, isAdmin, mayOpenCases, addedAt, disabledAt } = account;
  const ways: AccountItem["ways"] = [
    ...(account.passwordHash === undefined ? [] : (["password"] as const)),
    ...(account.oidc === undefined ? [] : (["oidc"] as const)),
  ];
  const hasSecondFactor = account.secondFactor !== undefined;
  const given = { ...(email !== undefined && { email }), ...(disabledAt !== undefined && { disabledAt }) };
  return { id, name, fullName, clearance, isAdmin, mayOpenCases, ways, hasSecondFactor, addedAt, ...given };
}
