import type { FastifyReply, FastifyRequest } from "fastify";
import type { Access } from "./access.ts";
import { hashOfSecret, newSecret } from "./secret.ts";
import { browserSecretOf, KNOWN_FOR, setBrowserCookie } from "./session-cookie.ts";

/** Hash of what the browser keeps of earlier sign-ins; empty where it keeps nothing. It says nothing of whose they were. */
export function browserOf(request: FastifyRequest, { settings }: Pick<Access, "settings">): string {
  const secret = browserSecretOf(request, settings);
  return secret === undefined ? "" : hashOfSecret(secret);
}

/**
 * Notes that an account has signed in in this browser, which is given something to be known by. Failures of strangers under the same
 * name do not hold it up from then on. @returns whether it was known before
 */
export async function noteBrowser(
  request: FastifyRequest,
  reply: FastifyReply,
  account: string,
  { store, settings, now }: Pick<Access, "store" | "settings" | "now">,
): Promise<boolean> {
  const at = now();
  const kept = browserSecretOf(request, settings);
  const isKnown = kept !== undefined && (await store.browsers.isKnown(hashOfSecret(kept), account, at));
  const secret = isKnown ? kept : newSecret();
  const until = new Date(Date.parse(at) + KNOWN_FOR * 1_000).toISOString();
  await store.browsers.note(hashOfSecret(secret), account, at, until);
  setBrowserCookie(request, reply, settings, secret);
  return isKnown;
}
