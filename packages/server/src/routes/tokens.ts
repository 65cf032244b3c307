import { listTokens, makeToken, revokeToken } from "@kulla/api";
import { compareTlp } from "@kulla/core";
import type { ApiToken } from "@kulla/store";
import { tellOwner } from "../access/account-event.ts";
import { newToken } from "../access/new-token.ts";
import type { ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { notFound, Problem } from "../problem.ts";

/** The API tokens of whoever asks. */
export const TOKEN_ROUTES: readonly ServedRoute[] = [
  serve(listTokens, async ({ request, viewer }) => {
    const { store, now } = request.server.access;
    const tokens = await store.tokens.ofAccount(viewer.account);
    return { items: tokens.filter(({ expiresAt }) => now() < expiresAt).map(itemOf) };
  }),

  serve(makeToken, async ({ request, viewer, body }) => {
    // Else it would see more on the day on which its owner may.
    if (compareTlp(body.clearance, viewer.clearance) > 0)
      throw new Problem("access-denied", `A token sees no more than you do: your clearance is ${viewer.clearance}.`);
    const { secret, token } = await newToken(request.server.access, viewer.account, body);
    await tellOwner(request, request.server.access, viewer.account, "token-made");
    return { token: secret, item: itemOf(token) };
  }),

  serve(revokeToken, async ({ request, viewer, params }) => {
    const { store, now } = request.server.access;
    const wasThere = await store.tokens.revoke(viewer.account, params.token, now());
    if (!wasThere) throw notFound("token");
    return undefined;
  }),
];

function itemOf({ account: _account, cases, scopes, ...token }: ApiToken) {
  return { ...token, scopes: [...scopes], ...(cases !== undefined && { cases: [...cases] }) };
}
