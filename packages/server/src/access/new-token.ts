import type { Tlp } from "@kulla/core";
import type { ApiToken, TokenScope } from "@kulla/store";
import type { Access } from "./access.ts";
import { TOKEN_PREFIX } from "./callers.ts";
import { hashOfSecret, newId, newSecret } from "./secret.ts";

const DAY = 86_400_000;

export interface NewToken {
  /** What it is for. */
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly clearance: Tlp;
  readonly cases?: readonly string[] | undefined;
  /** Days after which it expires. */
  readonly days: number;
}

/** Makes an API token for an account. The secret is given this once; the store keeps its hash. */
export async function newToken(
  { store, now }: Pick<Access, "store" | "now">,
  account: string,
  wish: NewToken,
): Promise<{ readonly secret: string; readonly token: ApiToken }> {
  const madeAt = now();
  const token: ApiToken = {
    id: newId("token"),
    account,
    name: wish.name,
    scopes: [...new Set(wish.scopes)].sort(),
    clearance: wish.clearance,
    madeAt,
    expiresAt: new Date(Date.parse(madeAt) + wish.days * DAY).toISOString(),
    ...(wish.cases !== undefined && { cases: wish.cases }),
  };
  const secret = `${TOKEN_PREFIX}${newSecret()}`;
  await store.tokens.add(token, hashOfSecret(secret));
  return { secret, token };
}
