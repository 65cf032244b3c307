import { listTokens, makeToken, revokeToken } from "@kulla/api";
import type { ApiToken } from "@kulla/store";
import { hashOfSecret, newId, newSecret } from "../access/secret.ts";
import { TOKEN_PREFIX } from "../access/callers.ts";
import type { ServedRoute } from "../handle.ts";
import { serve } from "../handle.ts";
import { notFound } from "../problem.ts";

const DAY = 86_400_000;

/** The API tokens of whoever asks. */
export const TOKEN_ROUTES: readonly ServedRoute[] = [
  serve(listTokens, async ({ request, viewer }) => {
    const { store, now } = request.server.access;
    const tokens = await store.tokens.ofAccount(viewer.account);
    return { items: tokens.filter(({ expiresAt }) => now() < expiresAt).map(itemOf) };
  }),

  serve(makeToken, async ({ request, viewer, body }) => {
    const { store, now } = request.server.access;
    const { name, clearance, cases, days } = body;
    const madeAt = now();
    const token: ApiToken = {
      id: newId("token"),
      account: viewer.account,
      name,
      scopes: [...new Set(body.scopes)].sort(),
      clearance,
      madeAt,
      expiresAt: new Date(Date.parse(madeAt) + days * DAY).toISOString(),
      ...(cases !== undefined && { cases }),
    };
    const secret = `${TOKEN_PREFIX}${newSecret()}`;
    await store.tokens.add(token, hashOfSecret(secret));
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
