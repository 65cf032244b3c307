import type { AccountItem } from "@kulla/api";
import { addAccount, changeAccount, listAccounts, readAccount, signOutAccount } from "@kulla/api";
import type { Account } from "@kulla/store";
import type { By } from "../access/account-changes.ts";
import { alterAccount, newAccount, requireAccount } from "../access/account-changes.ts";
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

  serve(changeAccount, async (call) =>
    itemOf(await alterAccount(call.request.server.access, call.params.account, call.body, byOf(call))),
  ),

  serve(signOutAccount, async ({ request, params }) => {
    const { access } = request.server;
    const { id } = await requireAccount(access, params.account);
    await access.store.sessions.closeAll(id);
    await access.store.tokens.revokeAll(id, access.now());
    return undefined;
  }),
];

function byOf({ request, viewer }: Pick<Call<typeof addAccount>, "request" | "viewer">): By {
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
