import type { Account } from "@kulla/store";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { Problem } from "../problem.ts";
import { tellOwner } from "./account-event.ts";
import { noteBrowser } from "./known-browser.ts";
import type { Access } from "./access.ts";
import type { OpenIdIdentity, OpenIdProvider } from "./open-id-provider.ts";
import { openSession } from "./open-session.ts";
import { OIDC_CALLBACK, OIDC_START } from "./policies.ts";
import { recordSignIn } from "./record-sign-in.ts";
import { hashOfSecret } from "./secret.ts";
import { setStateCookie, SIGN_IN_TAKES, takeStateCookie } from "./session-cookie.ts";

/** Adds the two addresses that a browser goes through to sign in at a provider. Without a provider they are not there. */
export function addOpenIdSignIn(app: FastifyInstance, access: Access): void {
  const { provider } = access;
  if (provider === undefined) return;
  app.get(OIDC_START, (request, reply) =>
    orTell(request, reply, access, () => start(request, reply, access, provider)),
  );
  app.get(OIDC_CALLBACK, (request, reply) =>
    orTell(request, reply, access, async () => {
      const account = await accountOf(await identityOf(request, reply, access, provider), access);
      await recordSignIn(request, access, { way: "oidc", name: account.name, account: account.id });
      await openSession(request, reply, access, account.id, "oidc");
      const isKnown = await noteBrowser(request, reply, account.id, access);
      await tellOwner(request, access, account.id, isKnown ? "signed-in" : "signed-in-new-browser");
      return "/";
    }),
  );
}

/** Sends the browser on to where a step leads; to the page, which tells what was wrong, where it is refused. */
async function orTell(
  request: FastifyRequest,
  reply: FastifyReply,
  access: Access,
  step: () => Promise<string>,
): Promise<FastifyReply> {
  try {
    return await reply.redirect(await step());
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    await recordSignIn(request, access, { way: "oidc", name: "", why: error.code });
    return reply.redirect(`/?problem=${error.code}`);
  }
}

/** Begins a sign-in. @returns where the browser goes */
async function start(
  request: FastifyRequest,
  reply: FastifyReply,
  access: Access,
  provider: OpenIdProvider,
): Promise<string> {
  const { settings, store, now } = access;
  const begun = await provider.begin(redirectOf(request, access)).catch((cause: unknown) => {
    throw refused("The provider cannot be reached.", cause);
  });
  const { state, verifier, nonce, address } = begun;
  const forget = new Date(Date.parse(now()) - SIGN_IN_TAKES * 1_000).toISOString();
  await store.attempts.beginOidc(hashOfSecret(state), { verifier, nonce, startedAt: now() }, forget);
  setStateCookie(request, reply, settings, state);
  return address;
}

function redirectOf(request: FastifyRequest, { settings }: Access): string {
  return new URL(OIDC_CALLBACK, settings.origin ?? `${request.protocol}://${request.host}`).href;
}

/** Who the provider says has signed in, where this browser began it. @throws Problem `access-oidc-refused` */
async function identityOf(
  request: FastifyRequest,
  reply: FastifyReply,
  access: Access,
  provider: OpenIdProvider,
): Promise<OpenIdIdentity> {
  const { settings, store, now } = access;
  const state = takeStateCookie(request, reply, settings);
  const begun = state === undefined ? undefined : await store.attempts.takeOidc(hashOfSecret(state));
  if (state === undefined || begun === undefined)
    throw refused("This browser has no sign-in under way, or used it already.");
  if (Date.parse(now()) - Date.parse(begun.startedAt) >= SIGN_IN_TAKES * 1_000) throw refused("It took too long.");
  const answer = new URL(redirectOf(request, access));
  answer.search = new URL(request.url, answer).search;
  return provider.end(answer, { ...begun, state }).catch((cause: unknown) => {
    throw refused("The provider's answer does not fit.", cause);
  });
}

/**
 * The account of an identity: by the provider's own id of it; at the first sign-in by the e-mail address that the provider has verified and
 * somebody here has written down. Nobody gets an account by signing in.
 *
 * @throws Problem `access-oidc-refused`
 */
async function accountOf({ issuer, subject, email }: OpenIdIdentity, { store }: Access): Promise<Account> {
  const known = await store.accounts.byIdentity(issuer, subject);
  const account = known ?? (email === undefined ? undefined : await linked(email, { issuer, subject }, store));
  if (account?.disabledAt !== undefined || account === undefined) throw refused("There is no account for you here.");
  return account;
}

async function linked(
  email: string,
  oidc: { readonly issuer: string; readonly subject: string },
  { accounts }: Access["store"],
): Promise<Account | undefined> {
  const account = await accounts.byEmail(email);
  if (account === undefined || account.oidc !== undefined || account.disabledAt !== undefined) return undefined;
  const changed = await accounts.change(account.id, { oidc });
  return changed === "taken" ? undefined : changed;
}

/** The cause is for no answer: it may hold what the provider sent. */
function refused(why: string, cause?: unknown): Problem {
  const problem = new Problem("access-oidc-refused", `The sign-in was not completed. ${why}`);
  if (cause !== undefined) problem.cause = cause;
  return problem;
}
